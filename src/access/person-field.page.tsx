/** The person of the register behind an account: chosen from a list, or by code in a large one. */
import { type Attempt, Field, FilterForm, NOTHING_TYPED, Select, useWords } from '#design'
import { accountsWords } from './accounts.words.ts'
import type { PeopleChoice } from './people-choice.routes.ts'

type Props = Readonly<{
  people: PeopleChoice
  attempt: Attempt
  /** Who is linked now. */
  now?: Readonly<{ id: string; name: string }> | undefined
}>

export function PersonField({ people: { options }, attempt, now }: Props) {
  const w = useWords(accountsWords)
  const shared = { name: 'person', attempt, value: now?.id, optional: true }
  if (!options) return <Field {...shared} label={w.personCode} hint={w.personCodeHint} />
  // What was typed or stands is kept in the list, though the list as such would not offer it.
  const given = attempt.typed['person'] ?? now?.id ?? ''
  const isMissing = given !== '' && !options.some(({ value }) => value === given)
  const label = given === now?.id ? now.name : given
  const all = isMissing ? [{ value: given, label }, ...options] : options
  return <Select {...shared} label={w.person} hint={w.personHint} options={all} search />
}

/** Where there are too many for one list, a part of the name comes first. */
export function PersonSearch({ people }: Pick<Props, 'people'>) {
  const w = useWords(accountsWords)
  const { options, sought } = people
  if (options && sought === '') return null
  return (
    <FilterForm clear={sought === '' ? undefined : '/quan-tri/tai-khoan/moi'}>
      <Field name="tim" label={w.findPerson} attempt={NOTHING_TYPED} value={sought} />
    </FilterForm>
  )
}
