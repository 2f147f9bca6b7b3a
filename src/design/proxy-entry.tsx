/** Entry from paper for somebody else (nhập thay): said at the top of the form, the paper named. */
import type { Asked, Attempt } from './asked.ts'
import { Badge, Notice } from './badge.tsx'
import { designWords } from './design.words.ts'
import { Field } from './field.tsx'
import { useWords } from './words.ts'

type EntryProps = Pick<Asked, 'attempt' | 'value'> &
  Readonly<{
    /** Papers of this kind may bear no number. */
    mayLackNumber?: boolean
    /** The paper that stands there was named with its day already. */
    isNamed?: boolean
  }>

/** The notice and the fields `paper` and `paper-date`, for a form filled in for another. */
export function ProxyEntry(props: EntryProps) {
  const { attempt, value, mayLackNumber = false, isNamed = false } = props
  const w = useWords(designWords)
  return (
    <>
      <ProxyNotice />
      <Field
        name="paper"
        label={w.proxyPaper}
        hint={mayLackNumber ? w.proxyNoNumber : w.proxyPaperHint}
        attempt={attempt}
        value={value}
        optional={mayLackNumber}
      />
      <ProxyDate
        attempt={attempt}
        {...(isNamed ? { hint: w.proxyDateNamed, optional: true } : {})}
      />
    </>
  )
}

/** For a form that has a field of its own for the number of the paper. */
export function ProxyNotice() {
  const w = useWords(designWords)
  return <Notice tone="open">{w.proxy}</Notice>
}

/** The day of the paper; `label`: what the paper is called where it has a name. */
export function ProxyDate({
  attempt,
  label,
  hint,
  optional = false,
}: Readonly<{ attempt: Attempt; label?: string; hint?: string; optional?: boolean }>) {
  const w = useWords(designWords)
  return (
    <Field
      name="paper-date"
      kind="date"
      label={label ?? w.proxyDate}
      hint={hint ?? w.proxyDateHint}
      optional={optional}
      attempt={attempt}
    />
  )
}

/** Beside a record that was entered for somebody else; `said`: by whom, from which paper. */
export function ProxyMark({ said }: Readonly<{ said?: string | undefined }>) {
  const w = useWords(designWords)
  return (
    <span title={said}>
      <Badge tone="quiet">{w.proxyMark}</Badge>
    </span>
  )
}

/** The mark with its words, where there is room: a title alone is not read on a phone. */
export function ProxySaid({ said }: Readonly<{ said: string | undefined }>) {
  if (said === undefined) return null
  return (
    <>
      <ProxyMark />{' '}
      <span class="small soft" lang="vi">
        {said}
      </span>
    </>
  )
}
