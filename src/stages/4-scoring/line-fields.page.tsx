/**
 * The boxes of a line (ô nhập của một dòng): the figures that its rule asks for, points, a reason.
 * The label stands in an empty box, and above or beside it once something is typed.
 */
import { useWords } from '#design'
import type { InputNeed } from '#rulebook/criteria'
import { sheetWords } from './sheet.words.ts'

type Box = Readonly<{
  name: string
  /** Which boxes of other lines stand under it, for the keyboard. */
  column: string
  criterion: string
  value: string | undefined
  /** The form it belongs to, when that stands elsewhere in the row. */
  form?: string
}>

type TextProps = Box & Readonly<{ label: string; wide?: boolean }>

export function TextBox({ name, column, criterion, value, form, label, wide }: TextProps) {
  const w = useWords(sheetWords)
  return (
    <label class="cell-field">
      <span lang="vi">{label}</span>
      <input
        class={wide ? 'cell-input wide-input' : 'cell-input'}
        name={name}
        form={form}
        value={value ?? ''}
        inputmode={wide ? undefined : 'decimal'}
        autocomplete="off"
        data-column={column}
        aria-label={w.label(label, criterion)}
        placeholder={label}
        title={label}
      />
    </label>
  )
}

/** A number as the rule names it, or one of its answers. */
export function NeedBox({ need, ...box }: Box & Readonly<{ need: InputNeed }>) {
  const w = useWords(sheetWords)
  if (need.type === 'number') return <TextBox {...box} label={need.label} />
  const options = need.type === 'yes-no' ? YES_NO : (need.options ?? [])
  const { name, form, value, criterion } = box
  return (
    <label class="cell-field">
      <span lang="vi">{need.label}</span>
      <select
        class="cell-input wide-input"
        name={name}
        form={form}
        aria-label={w.label(need.label, criterion)}
      >
        <option value="">{w.choose}</option>
        {options.map((option) => (
          <option value={recordedAs(option)} selected={value === recordedAs(option)}>
            {need.type === 'yes-no' ? w[option as 'yes' | 'no'] : option}
          </option>
        ))}
      </select>
    </label>
  )
}

const YES_NO = ['yes', 'no'] as const

/** Attestations are kept in the words of the records, whatever the language of the page. */
function recordedAs(option: string): string {
  return option === 'yes' || option === 'no' ? sheetWords.vi[option] : option
}
