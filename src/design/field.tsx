/** One thing to fill in (ô nhập): its label, its hint, what is wrong with it, what was typed. */
import type { ComponentChildren } from 'preact'
import { useContext } from 'preact/hooks'
import type { Asked } from './asked.ts'
import { designWords } from './design.words.ts'
import { Because } from './explain.tsx'
import { Filtering } from './filtering.ts'
import { useSaid, useSeen } from './named-problems.tsx'
import type { Problem } from './problem.ts'
import { type Placed, useHeard } from './sent-form.ts'
import { useWords } from './words.ts'

export type FieldProps = Asked &
  Readonly<{
    kind?: 'text' | 'area' | 'number' | 'date' | 'password' | 'file' | 'files' | 'photo' | 'email'
    complete?: string
  }>

/** A text, a number, a day, a file. Numbers and days are read as Vietnamese people write them. */
export function Field(given: FieldProps) {
  const props = useHeard(given)
  const { name, kind = 'text', complete } = props
  return (
    <Labelled {...props}>
      <Control
        {...{ id: props.id, name, kind, complete }}
        typed={typedIn(props)}
        said={saidBy(props)}
      />
    </Labelled>
  )
}

/** `lang`: of a label that is quoted, such as a finding. */
export type Option = Readonly<{ value: string; label: string; lang?: 'vi' }>
export type SelectProps = Asked &
  Readonly<{
    options: readonly Option[]
    /** For long lists: one types a part of the name, with or without accents. */
    search?: boolean
    /** What stands first: to choose, everything (as filters have it), or no empty choice at all. */
    empty?: 'choose' | 'all' | 'none'
  }>

/** One of a list. */
export function Select({ options, search = false, empty, ...given }: SelectProps) {
  const w = useWords(designWords)
  const props = useHeard(given)
  const isFilter = useContext(Filtering)
  const first = empty ?? (isFilter ? 'all' : 'choose')
  const typed = typedIn(props)
  const sought = search ? { 'data-combobox': true, 'data-found': w.matches } : {}
  return (
    <Labelled {...props} isChosen>
      <select id={props.id} name={props.name} {...saidBy(props)} {...sought}>
        {first !== 'none' && <option value="">{w[first]}</option>}
        {options.map(({ value, label, lang }) => (
          <option value={value} selected={value === typed} lang={lang}>
            {label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

type LabelledProps = Placed & Readonly<{ isChosen?: boolean; children: ComponentChildren }>

function Labelled(props: LabelledProps) {
  useSeen(props, props.isChosen ?? false)
  return (
    <div class={wrongWith(props) === undefined ? 'field' : 'field field-wrong'}>
      <label for={props.id}>
        <Name {...props} />
      </label>
      <Said {...props} />
      {props.children}
      <Because bases={props.bases ?? []} />
    </div>
  )
}

export function Name({ label, optional = false }: Asked) {
  const w = useWords(designWords)
  if (!optional) return <>{label}</>
  return (
    <>
      {label} <span class="soft">{w.optional}</span>
    </>
  )
}

/** The hint and the error, under the ids that `saidBy` names. */
export function Said(props: Placed & Readonly<{ isChosen?: boolean }>) {
  const w = useWords(designWords)
  const { id } = props
  const wrong = useSaid(wrongWith(props), props.isChosen ?? false)
  return (
    <>
      {props.hint && (
        <p class="hint" id={`${id}-goi-y`}>
          {props.hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${id}-loi`}>
          <span class="visually-hidden">{w.wrong}</span> {wrong}
        </p>
      )}
    </>
  )
}

/** The ids of hint and error, for readers of the control. */
export function saidBy(props: Placed) {
  const { id } = props
  const wrong = wrongWith(props)
  const ids = [props.hint && `${id}-goi-y`, wrong && `${id}-loi`].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
  }
}

export function wrongWith({ name, attempt }: Asked): Problem | undefined {
  return attempt.problems.find(({ field }) => field === name)
}

export function typedIn({ name, attempt, value = '' }: Asked): string {
  return attempt.typed[name] ?? value
}

type ControlProps = Readonly<{
  id: string
  name: string
  kind: NonNullable<FieldProps['kind']>
  typed: string
  complete: string | undefined
  said: ReturnType<typeof saidBy>
}>

function Control({ id, name, kind, typed, complete, said }: ControlProps) {
  const shared = { id, name, ...said }
  if (kind === 'area') {
    return (
      <textarea {...shared} rows={4}>
        {typed}
      </textarea>
    )
  }
  if (kind === 'file') return <input type="file" {...shared} />
  if (kind === 'files') return <input type="file" multiple {...shared} />
  // Asking for the camera would shut out the pictures taken before, and all but one at a time.
  if (kind === 'photo') {
    return <input type="file" accept="image/jpeg,image/png" multiple {...shared} />
  }
  if (kind === 'password') {
    return <input type="password" autocomplete={complete ?? 'current-password'} {...shared} />
  }
  const rest = { ...shared, ...manners(kind), autocomplete: complete ?? 'off', value: typed }
  return <input type={kind === 'email' ? 'email' : 'text'} {...rest} />
}

/** Numbers and days are short; a phone's keys for numbers lack the stroke of a day. */
function manners(kind: ControlProps['kind']) {
  if (kind === 'number') return { class: 'short', inputmode: 'decimal' as const }
  return kind === 'date' ? { class: 'short' } : {}
}
