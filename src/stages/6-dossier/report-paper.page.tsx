/** An achievement report typed in from the signed paper: the scan, the paper, part by part. */
import { type Attempt, Button, Compare, Field, Form, Notice, ProxyEntry, useWords } from '#design'
import { EvidencePart } from '#records/pages'
import { reportWords } from './report.words.ts'
import type { ReportDesk } from './report-desk.routes.ts'
import { seenName, type Theirs, writtenName } from './report-paper.ts'

type Props = Readonly<{
  desk: ReportDesk
  reportHref: string
  attempt: Attempt
  /** What somebody else saved meanwhile into one of the parts. */
  theirs: Theirs | undefined
  /** Why nothing may be typed now. */
  closed: string | undefined
}>

export function ReportPaperPage(props: Props) {
  const { desk, reportHref, closed } = props
  const w = useWords(reportWords)
  return (
    <>
      <p>
        <a href={reportHref}>{w.toReport}</a>
      </p>
      <EvidencePart desk={{ ...desk.evidence, title: w.fromPaperScan }} />
      {closed === undefined ? <PaperForm {...props} /> : <Notice tone="open">{closed}</Notice>}
    </>
  )
}

function PaperForm({ desk, attempt, theirs }: Props) {
  const w = useWords(reportWords)
  const { dossier, cycle } = desk.key
  return (
    <section>
      <h2>{w.fromPaperWords}</h2>
      <Form hidden={{ dossier, cycle }}>
        <ProxyEntry attempt={attempt} mayLackNumber />
        <p class="soft">{w.fromPaperHelp}</p>
        {desk.sections.map((section) => (
          <PaperPart
            section={section}
            attempt={attempt}
            theirs={theirs?.part === section.id ? theirs : undefined}
          />
        ))}
        <p class="actions">
          <Button>{w.fromPaperSave}</Button>{' '}
          <Button second name="do" value="submit">
            {w.fromPaperSubmit}
          </Button>
        </p>
      </Form>
    </section>
  )
}

type PartProps = Pick<Props, 'attempt' | 'theirs'> &
  Readonly<{ section: ReportDesk['sections'][number] }>

function PaperPart({ section, attempt, theirs }: PartProps) {
  const { id, heading, ask, stored } = section
  const name = writtenName(id)
  const seen = theirs?.entry ?? attempt.typed[seenName(id)] ?? stored?.entry
  return (
    <>
      {theirs && <Compare mine={attempt.typed[name]} theirs={theirs.written} />}
      {seen !== undefined && <input type="hidden" name={seenName(id)} value={String(seen)} />}
      <Field
        name={name}
        label={heading}
        hint={ask}
        kind="area"
        attempt={attempt}
        value={stored?.row.written}
      />
    </>
  )
}
