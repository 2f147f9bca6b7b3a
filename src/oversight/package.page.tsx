/** The verification package on the screen: taking it, verifying one, and what was found. */
import { type Attempt, Button, Card, Cards, Field, Form, Notice, Reasons, useWords } from '#design'
import { type CivilDate, formatCivil, readCivil } from '#kernel'
import { packageWords } from './package.words.ts'

/** What verifying a package said, and how it stands to the office's own books. */
export type Finding = Readonly<{
  isEqual: boolean
  lines: readonly string[]
  office: 'same' | 'other' | 'other-campaign' | 'unknown'
  campaign: string
  asOf: string
}>

type Props = Readonly<{
  base: string
  asOf: CivilDate
  attempt: Attempt
  finding: Finding | undefined
}>

export function PackagePage({ base, asOf, attempt, finding }: Props) {
  const w = useWords(packageWords)
  return (
    <>
      {finding && <FindingNotice finding={finding} />}
      <p>{w.help}</p>
      <Cards>
        <Card title={w.take}>
          <p>{w.takeHelp(formatCivil(asOf))}</p>
          <Form action={`${base}/goi?ngay=${asOf}`}>
            <Button>{w.take}</Button>
          </Form>
        </Card>
        <Card title={w.check}>
          <p>{w.checkHelp}</p>
          <Form action={base} files>
            <Field name="ma" label={w.expected} hint={w.expectedHelp} optional attempt={attempt} />
            <Field name="tep" label={w.file} kind="file" attempt={attempt} />
            <Button>{w.verify}</Button>
          </Form>
        </Card>
      </Cards>
    </>
  )
}

function FindingNotice({ finding }: Readonly<{ finding: Finding }>) {
  const w = useWords(packageWords)
  const { isEqual, lines, office, campaign, asOf } = finding
  const day = readCivil(asOf)
  const says = {
    same: w.sameAsOffice(day ? formatCivil(day) : asOf),
    other: w.otherThanOffice(day ? formatCivil(day) : asOf),
    'other-campaign': w.otherCampaign(campaign),
    unknown: '',
  }[office]
  return (
    <Notice tone={isEqual ? 'good' : 'bad'}>
      <p>{isEqual ? w.equal : w.differs}</p>
      <div lang="vi">
        <Reasons reasons={lines} />
      </div>
      {says && <p>{says}</p>}
    </Notice>
  )
}
