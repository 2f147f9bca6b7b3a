/** The gallery's notices, cards, forms and tables, filled with invented data. */

import { type Attempt, NOTHING_TYPED } from './asked.ts'
import { Badge, Deadline, Notice, Verdict, type VerdictName } from './badge.tsx'
import { Button, CopyButton, LinkButton } from './button.tsx'
import { Choices } from './choices.tsx'
import { Explain, Progress } from './explain.tsx'
import { Field, Select } from './field.tsx'
import { FilterForm, Form } from './form.tsx'
import { sample } from './gallery.vi.ts'
import { galleryWords } from './gallery.words.ts'
import { Card, Cards, Compare, Facts, Reasons, Steps, TaskList } from './layout.tsx'
import { Pager } from './pager.tsx'
import { DataTable } from './table.tsx'
import { useWords } from './words.ts'

const VERDICTS: readonly VerdictName[] = ['met', 'not-met', 'not-established', 'not-applicable']

export function Notices() {
  const w = useWords(galleryWords)
  return (
    <>
      <Steps steps={[w.registration, w.scores, w.results, w.charts]} now={1} />
      <Deadline tone="open" name={w.deadline} last={w.deadlineLast} left={w.deadlineLeft} />
      <Deadline tone="bad" name={w.deadline} last={w.deadlineLast} left={w.deadlineOver} />
      <Notice tone="bad">{w.blocked}</Notice>
      <Notice tone="open">{w.warning}</Notice>
      <Notice tone="quiet">{w.info}</Notice>
    </>
  )
}

export function HomeCards() {
  const w = useWords(galleryWords)
  const facts = [
    [w.plan, '49/KH-UBND'],
    [w.issued, '30/03/2020'],
    [w.unit, sample.units[2]],
    [w.hash, <HashText />],
  ] as const
  const tasks = sample.moments.slice(0, 3).map((what, index) => ({
    what,
    href: '#',
    until: index === 0 ? w.deadlineOver : w.deadlineLeft,
    tone: index === 0 ? ('bad' as const) : ('open' as const),
  }))
  return (
    <Cards>
      <Card title={w.tasks}>
        <TaskList tasks={tasks} empty={w.noTasks} />
        <Progress done={11} of={14} text={w.people(11)} />
      </Card>
      <Card title={w.facts}>
        <Facts facts={facts} />
      </Card>
    </Cards>
  )
}

function HashText() {
  return (
    <>
      <code>{sample.hash}</code> <CopyButton text={sample.hash} />
    </>
  )
}

export function Forms({ attempt }: Readonly<{ attempt: Attempt }>) {
  const w = useWords(galleryWords)
  const units = sample.units.map((label, index) => ({ value: `u${index}`, label }))
  const kinds = [
    { value: 'collective', label: w.collective },
    { value: 'individual', label: w.individual },
  ]
  return (
    <Form>
      <Select
        name="unit"
        label={w.unit}
        hint={w.unitHint}
        {...{ attempt }}
        options={units}
        search
      />
      <Choices name="kind" label={w.kind} {...{ attempt }} options={kinds} />
      <Field name="points" label={w.points} hint={w.pointsHint} {...{ attempt }} kind="number" />
      <Field name="day" label={w.day} hint={w.dayHint} {...{ attempt }} kind="date" />
      <Field name="note" label={w.note} {...{ attempt }} kind="area" value={sample.note} optional />
      <Choices several name="copies" label={w.copies} {...{ attempt }} options={kinds} optional />
      <Field name="file" label={w.file} {...{ attempt }} kind="file" optional />
      <div class="actions">
        <Button>{w.save}</Button>
        <LinkButton href="#" second>
          {w.cancel}
        </LinkButton>
      </div>
    </Form>
  )
}

export function Results() {
  const w = useWords(galleryWords)
  const rows = sample.units.map((unit, index) => ({ unit, index }))
  type Row = (typeof rows)[number]
  const columns = [
    { id: 'unit', header: w.unit, names: true, sort: '#', cell: ({ unit }: Row) => unit },
    { id: 'self', header: w.self, end: true, sort: '#', cell: ({ index }: Row) => 98 - index },
    { id: 'given', header: w.appraised, end: true, cell: ({ index }: Row) => `${95 - index},5` },
    { id: 'verdict', header: w.verdict, cell: ({ index }: Row) => <VerdictAt index={index} /> },
    { id: 'reason', header: w.reason, cell: () => <Reasons reasons={[sample.reason]} /> },
  ]
  return (
    <>
      <FilterForm clear="#">
        <Field name="q" label={w.unit} attempt={NOTHING_TYPED} />
      </FilterForm>
      <DataTable
        caption={w.results}
        sorted={{ column: 'self', down: true }}
        {...{ columns, rows }}
      />
      <Pager page={2} pages={7} hrefOf={() => '#'} />
      <DataTable caption={w.results} columns={columns} rows={[]} empty={w.empty} />
      <Explanation />
    </>
  )
}

function VerdictAt({ index }: Readonly<{ index: number }>) {
  return <Verdict verdict={VERDICTS[index % VERDICTS.length] ?? 'met'} />
}

function Explanation() {
  const w = useWords(galleryWords)
  const { demand, found, evidence, person } = sample
  const facts = { demand, found, evidence, clause: 'III.2.a', who: person, when: '20/11/2020' }
  return (
    <>
      <Explain verdict="not-met" {...facts} open />
      <Explain verdict="met" demand={sample.demand} />
      <Compare mine={<Badge tone="open">{w.changed}</Badge>} theirs={sample.note} />
    </>
  )
}
