/** The fields of merging and splitting: units by search, rows that are filled and spare ones. */
import { type Attempt, Button, Choices, Field, type Option, Select, useWords } from '#design'
import { mergeSplitWords } from './merge-split.words.ts'

type Props = Readonly<{ units: readonly Option[]; own: string; attempt: Attempt }>

/** The numbers of the rows of a form: those filled, and one or two more. */
export function rowsOf(typed: Attempt['typed'], name: string, spare = 1): readonly number[] {
  const numbers = Object.keys(typed).flatMap((key) =>
    key.startsWith(`${name}-`) && typed[key] ? [Number(key.slice(name.length + 1))] : [],
  )
  const last = Math.max(0, ...numbers.filter(Number.isInteger))
  const asked = typed['does'] === 'more' ? spare + 2 : spare
  return Array.from({ length: Math.min(last + asked, 60) }, (_, at) => at + 1)
}

export function MergeFields({ units, own, attempt }: Props) {
  const w = useWords(mergeSplitWords)
  const others = units.filter(({ value }) => value !== own)
  const results = [
    { value: 'new', label: w.new },
    { value: 'existing', label: w.existing },
  ]
  return (
    <>
      {rowsOf(attempt.typed, 'other', 2).map((number) => (
        <Select
          name={`other-${number}`}
          label={w.other(number)}
          hint={number === 1 ? w.otherHint : undefined}
          attempt={attempt}
          options={others}
          optional
          search
        />
      ))}
      <MoreRows />
      <Choices name="result" label={w.result} attempt={attempt} options={results} value="new" />
      <Field name="name" label={w.newName} hint={w.onlyNew} attempt={attempt} />
      <Field name="code" label={w.newCode} hint={w.codeHint} attempt={attempt} optional />
      <Select
        name="into"
        label={w.into}
        hint={w.onlyExisting}
        attempt={attempt}
        options={units}
        search
      />
    </>
  )
}

export function SplitFields({ units, own, attempt }: Props) {
  const w = useWords(mergeSplitWords)
  const others = units.filter(({ value }) => value !== own)
  return (
    <>
      {rowsOf(attempt.typed, 'part', 2).map((number) => (
        <>
          <Field
            name={`part-${number}`}
            label={w.part(number)}
            attempt={attempt}
            optional={number > 1}
          />
          <Field
            name={`part-code-${number}`}
            label={w.partCode(number)}
            hint={w.codeHint}
            attempt={attempt}
            optional
          />
        </>
      ))}
      {rowsOf(attempt.typed, 'joined').map((number) => (
        <Select
          name={`joined-${number}`}
          label={w.joined(number)}
          attempt={attempt}
          options={others}
          optional
          search
        />
      ))}
      <MoreRows />
    </>
  )
}

function MoreRows() {
  const w = useWords(mergeSplitWords)
  return (
    <p>
      <Button second name="does" value="more">
        {w.more}
      </Button>
    </p>
  )
}
