/** Entry from paper for somebody else (nhập thay): said at the top of the form, the paper named. */
import type { Attempt } from './asked.ts'
import { Badge, Notice } from './badge.tsx'
import { designWords } from './design.words.ts'
import { Field } from './field.tsx'
import { useWords } from './words.ts'

/** The notice and the fields `paper` and `paper-date`, for a form filled in for another. */
export function ProxyEntry({
  attempt,
  value,
}: Readonly<{ attempt: Attempt; value?: string | undefined }>) {
  const w = useWords(designWords)
  return (
    <>
      <Notice tone="open">{w.proxy}</Notice>
      <Field
        name="paper"
        label={w.proxyPaper}
        hint={w.proxyPaperHint}
        attempt={attempt}
        value={value}
      />
      <Field
        name="paper-date"
        kind="date"
        label={w.proxyDate}
        hint={w.proxyDateHint}
        attempt={attempt}
      />
    </>
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
