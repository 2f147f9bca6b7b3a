/** Which units of the registry a plan's participants are: taken by one press, or still asked. */
import { Badge, Button, Card, Form, useWords } from '#design'
import { type Cells, cellsOf } from '#importer'
import type { ParticipantMatch } from './participant-match.ts'
import { matchWords } from './participant-match.words.ts'
import type { ValueShown } from './value.page.tsx'

export type MatchProps = Readonly<{
  base: string
  matches: readonly ParticipantMatch[]
  values: readonly ValueShown[]
  made: string | undefined
}>

const MOST_UNITS = 8

export function Matches({ base, matches, values, made }: MatchProps) {
  const w = useWords(matchWords)
  if (matches.length === 0 || made !== undefined) return null
  return (
    <Card title={w.title}>
      <p>{w.help}</p>
      <ul class="matches">
        {matches.map((match) => (
          <li>
            <span lang="vi">{match.name}</span>{' '}
            <Badge tone={match.how === 'exact' ? 'good' : 'open'}>{w[match.how]}</Badge>
            {match.twin !== undefined && <p class="small">{w.twin(match.twin)}</p>}
            {match.missing.length > 0 && <p class="small">{w.missing(match.missing.join('; '))}</p>}
            {match.how !== 'none' && <Take {...{ base, match, values }} />}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type TakeProps = Readonly<{
  base: string
  match: ParticipantMatch
  values: readonly ValueShown[]
}>

function Take({ base, match, values }: TakeProps) {
  const w = useWords(matchWords)
  const shown = values.find(({ key }) => key === match.key)
  if (!shown) return null
  const cells: Cells = cellsOf(shown.field, shown.now ?? shown.found.value)
  const sent = { ...cells, units: match.kinds.join('\n') }
  const hidden = Object.entries(sent).map(([path, value]) => [`cell.${path}`, value])
  const count = match.units.length
  const more = count - MOST_UNITS
  const isMore = match.found.length < count && match.found.length <= MOST_UNITS
  return (
    <Form
      action={base}
      seen={shown.settled?.entry}
      hidden={{ key: match.key, ...Object.fromEntries(hidden) }}
    >
      {isMore && <p class="small">{w.all(match.found.join('; '), count)}</p>}
      <p class="small" lang="vi">
        {match.units.slice(0, MOST_UNITS).join('; ')}
        {more > 0 && w.more(more)}
      </p>
      <Button name="does" value="corrected" second>
        {isMore ? w.takeAll(count) : w.take(count)}
      </Button>
    </Form>
  )
}
