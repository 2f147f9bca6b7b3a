/** The law catalogue: one part at a time, each line with its source and how certain it is. */
import {
  Badge,
  type Column,
  DataTable,
  Field,
  FilterForm,
  NOTHING_TYPED,
  Select,
  Tabs,
  type Tone,
  useWords,
} from '#design'
import { type CivilDate, formatCivil } from '#kernel'
import type { Certainty } from '#rulebook/law'
import { lawWords } from './law.words.ts'
import { type LawLine, PARTS, type Part } from './law-lines.vi.ts'

type Props = Readonly<{ part: Part; day: CivilDate; onlyNow: boolean; lines: readonly LawLine[] }>

const TONES: Readonly<Record<Certainty, Tone>> = {
  seen: 'good',
  computed: 'quiet',
  'second-hand': 'open',
  unverified: 'open',
}

export function LawPage({ part, day, onlyNow, lines }: Props) {
  const w = useWords(lawWords)
  const at = formatCivil(day)
  const tabs = PARTS.map((one) => {
    const href = `/phap-luat?phan=${one}&ngay=${encodeURIComponent(at)}`
    return { href, label: w[one], here: one === part }
  })
  return (
    <>
      <p>{w.help}</p>
      <Tabs tabs={tabs} />
      <FilterForm>
        <input type="hidden" name="phan" value={part} />
        <Field name="ngay" label={w.day} kind="date" attempt={NOTHING_TYPED} value={at} />
        <Select
          name="loc"
          empty="none"
          label={w.only}
          attempt={NOTHING_TYPED}
          value={onlyNow ? 'hieu-luc' : 'tat-ca'}
          options={[
            { value: 'hieu-luc', label: w.onlyNow },
            { value: 'tat-ca', label: w.all },
          ]}
        />
      </FilterForm>
      <LawTable caption={w[part]} lines={lines} />
    </>
  )
}

function LawTable({ caption, lines }: Readonly<{ caption: string; lines: readonly LawLine[] }>) {
  const w = useWords(lawWords)
  const columns: readonly Column<LawLine>[] = [
    {
      id: 'says',
      header: w.says,
      names: true,
      cell: ({ name, says }) => (
        <span lang="vi">
          {name !== '' && <strong>{name}: </strong>}
          {says}
        </span>
      ),
    },
    { id: 'from', header: w.from, cell: ({ from }) => (from ? formatCivil(from) : '') },
    { id: 'to', header: w.to, cell: ({ to }) => (to ? formatCivil(to) : '') },
    {
      id: 'now',
      header: w.now,
      cell: ({ isNow }) => (isNow ? <Badge tone="good">{w.inForce}</Badge> : w.notInForce),
    },
    { id: 'source', header: w.source, cell: (line) => <SourceOf line={line} /> },
    {
      id: 'certainty',
      header: w.certainty,
      cell: ({ certainty }) => <Badge tone={TONES[certainty]}>{w[certainty]}</Badge>,
    },
  ]
  return <DataTable caption={caption} columns={columns} rows={lines} empty={w.empty} />
}

function SourceOf({ line: { source, note } }: Readonly<{ line: LawLine }>) {
  const citation = source?.citation
  return (
    <span lang="vi">
      {source?.url === undefined ? citation : <a href={source.url}>{citation}</a>}
      {note !== undefined && <span class="soft"> {note}</span>}
    </span>
  )
}
