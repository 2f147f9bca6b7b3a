/** One line of a part's form, drawn by its shape, explained by the words of the language. */

import { useContext } from 'preact/hooks'
import { type Attempt, Field, type Lang, Language, Select, useWords } from '#design'
import { fold } from '#kernel'
import { keyHints } from './key-hints.words.ts'
import { keyNames } from './key-names.words.ts'
import { partWords } from './part.words.ts'
import { choiceName } from './part-edits.ts'
import type { Either, Group, Leaf, Line } from './part-lines.ts'
import { valueNames } from './value-names.words.ts'

type Named = Readonly<{ key: string; above: string }>

/** The name of a key where it stands. */
export function nameOf({ key, above }: Named, lang: Lang): string {
  const names: Readonly<Record<string, string>> = keyNames[lang]
  return names[`${above}/${key}`] ?? names[key] ?? key
}

/** What the language says of a key where it stands. */
export function explained({ key, above }: Named, lang: Lang): string | undefined {
  const hints: Readonly<Record<string, string>> = keyHints[lang]
  return hints[`${above}/${key}`] ?? hints[key]
}

type LineProps<L extends Line> = Readonly<{ line: L; attempt: Attempt }>

export function PartLine({ line, attempt }: LineProps<Line>) {
  switch (line.is) {
    case 'leaf':
      return <LeafField line={line} attempt={attempt} />
    case 'group':
      return <GroupFields line={line} attempt={attempt} />
    case 'either':
      return <EitherFields line={line} attempt={attempt} />
    default:
      return null
  }
}

/** Passages of the plan need room. */
const LONG: ReadonlySet<string> = new Set(['words', 'does', 'fault', 'subject', 'title'])

function LeafField({ line, attempt }: LineProps<Leaf>) {
  const lang = useContext(Language)
  const w = useWords(partWords)
  const { shape, name, text, required, key } = line
  if (shape.kind === 'fixed') return null
  const names: Readonly<Record<string, string>> = valueNames[lang]
  const texts = shape.kind === 'texts' ? w.onePerLine : ''
  const hint = [explained(line, lang), texts].filter(Boolean).join(' ') || undefined
  const shared = { name, label: nameOf(line, lang), hint, value: text, attempt }
  if (shape.kind === 'choice' || shape.kind === 'yes') {
    const options = shape.kind === 'yes' ? ['true', 'false'] : shape.options
    const named = options.map((value) => ({
      value,
      label: names[fold(value).replaceAll(' ', '-')] ?? value,
    }))
    return <Select {...shared} options={named} optional={!required} />
  }
  const isLong = shape.kind === 'texts' || LONG.has(key)
  const kind = isLong ? 'area' : shape.kind === 'number' ? 'number' : 'text'
  return <Field {...shared} kind={kind} optional={!required} />
}

function GroupFields({ line, attempt }: LineProps<Group>) {
  const lang = useContext(Language)
  const w = useWords(partWords)
  const fields = line.lines.map((one) => <PartLine line={one} attempt={attempt} />)
  const isTyped = Object.keys(attempt.typed).length > 0
  if (!line.present && !line.required && !isTyped) {
    return (
      <details>
        <summary>
          {nameOf(line, lang)} <span class="soft">({w.absent})</span>
        </summary>
        <div class="part">{fields}</div>
      </details>
    )
  }
  return (
    <fieldset class="part">
      <legend>{nameOf(line, lang)}</legend>
      <Hint line={line} />
      {fields}
    </fieldset>
  )
}

function Hint({ line }: Readonly<{ line: Named }>) {
  const says = explained(line, useContext(Language))
  return says === undefined ? null : <p class="hint">{says}</p>
}

/** The ways in which a value may be written, each with its own fields below it. */
function EitherFields({ line, attempt }: LineProps<Either>) {
  const lang = useContext(Language)
  const w = useWords(partWords)
  const { name, branches, chosen, required } = line
  const field = choiceName(name)
  const now = attempt.typed[field] ?? (chosen < 0 ? '' : String(chosen))
  return (
    <fieldset class="part">
      <legend>{nameOf(line, lang)}</legend>
      <Hint line={line} />
      {!required && <Way field={field} value="" now={now} label={w.leftOut} />}
      {branches.map((branch, index) => (
        <>
          <Way field={field} value={String(index)} now={now} label={wayName(branch, lang)} />
          {branch.is !== 'link' && (
            <details open={now === String(index)} class="way">
              <summary>{w.how}</summary>
              {innerLines(branch).map((one) => (
                <PartLine line={one} attempt={attempt} />
              ))}
            </details>
          )}
        </>
      ))}
    </fieldset>
  )
}

type WayProps = Readonly<{ field: string; value: string; now: string; label: string }>

function Way({ field, value, now, label }: WayProps) {
  const id = `w-${field}-${value}`.replaceAll(/[^\w-]/g, '-')
  return (
    <div class="choice">
      <input type="radio" id={id} name={field} value={value} checked={now === value} />
      <label for={id}>{label}</label>
    </div>
  )
}

function innerLines(branch: Line): readonly Line[] {
  return branch.is === 'group' ? branch.lines : [branch]
}

/** A way is called by the keys it asks for. */
export function wayName(branch: Line, lang: Lang): string {
  if (branch.is === 'leaf') {
    return branch.shape.kind === 'choice' ? partWords[lang].oneOf : partWords[lang].value
  }
  if (branch.is !== 'group') return nameOf(branch, lang)
  const asked = branch.lines.filter(({ required }) => required)
  const own = asked.filter(({ key }) => !COMMON.has(key))
  const named = own.length > 0 ? own : asked
  return named.map((one) => nameOf(one, lang)).join(', ')
}

/** Keys that every block has say nothing of its kind. */
const COMMON: ReadonlySet<string> = new Set(['id', 'name', 'clause', 'words'])
