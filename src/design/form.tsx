/**
 * Forms (biểu mẫu): plain HTML that works without scripts. What is wrong is said once at the top
 * with a link and again beside the field; what was typed is kept.
 */
import type { ComponentChildren } from 'preact'
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

export type Problem = Readonly<{ field: string; message: string }>
export type Attempt = Readonly<{
  typed: Readonly<Record<string, string>>
  problems: readonly Problem[]
}>

type FormProps = Readonly<{
  action?: string
  /** Names the entry that was seen, so that nobody is overwritten unseen. */
  seen?: number | undefined
  files?: boolean
  id?: string
  children: ComponentChildren
}>

export function Form({ action, seen, files = false, id, children }: FormProps) {
  const kind = files ? { enctype: 'multipart/form-data' as const } : {}
  return (
    <form method="post" action={action} id={id} data-guard novalidate {...kind}>
      {seen !== undefined && <input type="hidden" name="seen" value={String(seen)} />}
      {children}
    </form>
  )
}

/** Everything that is wrong, each with a link to its field. */
export function Problems({ problems }: Readonly<{ problems: readonly Problem[] }>) {
  const w = useWords(designWords)
  if (problems.length === 0) return null
  return (
    <div class="problems" role="alert" tabindex={-1} id="loi">
      <h2>{w.problems}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li>{field === '' ? message : <a href={`#${idOf(field)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  )
}

export function idOf(field: string): string {
  return `o-${field.replaceAll(/[^\w-]/g, '-')}`
}

export type FieldProps = Readonly<{
  name: string
  label: string
  hint?: string | undefined
  attempt: Attempt
  /** What stands there before anybody types. */
  value?: string | undefined
  kind?: 'text' | 'area' | 'number' | 'date' | 'password' | 'file' | 'email'
  optional?: boolean
  complete?: string
}>

/** One thing to fill in. Numbers and dates are texts, read as Vietnamese people write them. */
export function Field(props: FieldProps) {
  const { name, label, hint, attempt, value = '', kind = 'text', optional = false } = props
  const w = useWords(designWords)
  const wrong = attempt.problems.find((one) => one.field === name)?.message
  const typed = attempt.typed[name] ?? value
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={idOf(name)}>
        {label} {optional && <span class="soft">{w.optional}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${idOf(name)}-goi-y`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${idOf(name)}-loi`}>
          <span class="visually-hidden">{w.wrong}</span> {wrong}
        </p>
      )}
      <Control {...{ name, kind, typed }} complete={props.complete} said={saidBy(props, wrong)} />
    </div>
  )
}

/** The ids of hint and error, for readers of the control. */
function saidBy({ name, hint }: FieldProps, wrong: string | undefined) {
  const ids = [hint && `${idOf(name)}-goi-y`, wrong && `${idOf(name)}-loi`].filter(Boolean)
  return {
    ...(ids.length > 0 ? { 'aria-describedby': ids.join(' ') } : {}),
    ...(wrong ? { 'aria-invalid': 'true' as const } : {}),
  }
}

type ControlProps = Readonly<{
  name: string
  kind: NonNullable<FieldProps['kind']>
  typed: string
  complete: string | undefined
  said: ReturnType<typeof saidBy>
}>

function Control({ name, kind, typed, complete, said }: ControlProps) {
  const shared = { id: idOf(name), name, ...said }
  if (kind === 'area') {
    return (
      <textarea {...shared} rows={4}>
        {typed}
      </textarea>
    )
  }
  if (kind === 'file') return <input type="file" {...shared} />
  if (kind === 'password') {
    return <input type="password" autocomplete={complete ?? 'current-password'} {...shared} />
  }
  const short = kind === 'number' || kind === 'date' ? { class: 'short' } : {}
  const mode = kind === 'number' ? { inputmode: 'decimal' as const } : {}
  const type = kind === 'email' ? 'email' : 'text'
  return (
    <input
      type={type}
      {...shared}
      {...short}
      {...mode}
      autocomplete={complete ?? 'off'}
      value={typed}
    />
  )
}

export type Option = Readonly<{ value: string; label: string }>

type SelectProps = Omit<FieldProps, 'kind' | 'complete'> & Readonly<{ options: readonly Option[] }>

/** One of a list. */
export function Select({ options, ...props }: SelectProps) {
  const { name, label, hint, attempt, value = '' } = props
  const w = useWords(designWords)
  const wrong = attempt.problems.find((one) => one.field === name)?.message
  const typed = attempt.typed[name] ?? value
  return (
    <div class={wrong ? 'field field-wrong' : 'field'}>
      <label for={idOf(name)}>{label}</label>
      {hint && (
        <p class="hint" id={`${idOf(name)}-goi-y`}>
          {hint}
        </p>
      )}
      {wrong && (
        <p class="wrong" id={`${idOf(name)}-loi`}>
          {wrong}
        </p>
      )}
      <select id={idOf(name)} name={name} {...saidBy(props, wrong)}>
        <option value="">{w.choose}</option>
        {options.map((one) => (
          <option value={one.value} selected={one.value === typed}>
            {one.label}
          </option>
        ))}
      </select>
    </div>
  )
}

type ChoicesProps = SelectProps & Readonly<{ several?: boolean; chosen?: readonly string[] }>

/** One of few, or several of few, all in view. */
export function Choices({ several = false, chosen = [], options, ...props }: ChoicesProps) {
  const { name, label, hint, attempt, value = '' } = props
  const typed = attempt.typed[name] ?? value
  const wrong = attempt.problems.find((one) => one.field === name)?.message
  return (
    <fieldset class={wrong ? 'field-wrong' : undefined} id={idOf(name)}>
      <legend>{label}</legend>
      {hint && <p class="hint">{hint}</p>}
      {wrong && <p class="wrong">{wrong}</p>}
      {options.map((one, index) => (
        <div class="choice">
          <input
            type={several ? 'checkbox' : 'radio'}
            id={`${idOf(name)}-${index}`}
            name={name}
            value={one.value}
            checked={several ? chosen.includes(one.value) : one.value === typed}
          />
          <label for={`${idOf(name)}-${index}`}>{one.label}</label>
        </div>
      ))}
    </fieldset>
  )
}

type ButtonProps = Readonly<{
  children: ComponentChildren
  second?: boolean
  name?: string
  value?: string
}>

export function Button({ children, second = false, ...rest }: ButtonProps) {
  return (
    <button type="submit" class={second ? 'button second' : 'button'} {...rest}>
      {children}
    </button>
  )
}

export function LinkButton(
  props: Readonly<{ href: string; children: ComponentChildren; second?: boolean }>,
) {
  const { href, children, second = false } = props
  return (
    <a class={second ? 'button second' : 'button'} href={href}>
      {children}
    </a>
  )
}
