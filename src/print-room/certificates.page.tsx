/** Certificates in bulk: what is ready, how far the run is, and the files to take. */
import {
  type Attempt,
  Badge,
  Button,
  Field,
  Form,
  LinkButton,
  Notice,
  Progress,
  Reasons,
  Select,
  useWords,
} from '#design'
import { CODE_PLACES, type CodePlace } from '#papers/certificate'
import type { Run } from './certificate-run.ts'
import { certificatesWords } from './certificates.words.ts'
import { fieldsOf, type Register } from './golden-numbers.ts'

export type CertificatesDesk = Readonly<{
  ready: number
  waiting: Readonly<Record<'number' | 'post', readonly string[]>>
  /** Registers of awards into which somebody still goes. */
  registers: readonly Register[]
  style: Readonly<{ paper: 'A4' | 'A3'; code: CodePlace }>
  run: Run | undefined
  files: readonly string[]
  /** Of these, what no longer stands for those awarded now. */
  stale: readonly string[]
  here: string
  attempt: Attempt
}>

export function CertificatesPage({ desk }: Readonly<{ desk: CertificatesDesk }>) {
  const { ready, waiting, run } = desk
  const w = useWords(certificatesWords)
  const names = (list: readonly string[]) => list.join('; ')
  return (
    <>
      <p class="soft">{w.intro}</p>
      <p>{ready === 0 ? w.nobody : w.ready(ready)}</p>
      {waiting.number.length > 0 && (
        <Notice tone="open">{w.waitsNumber(names(waiting.number))}</Notice>
      )}
      {waiting.post.length > 0 && <Notice tone="open">{w.waitsPost(names(waiting.post))}</Notice>}
      {run && <RunPart run={run} href={hrefOf(desk)} />}
      {ready > 0 && run?.state !== 'running' && <StartForm desk={desk} />}
      <Files desk={desk} />
    </>
  )
}

function hrefOf({ here, style }: CertificatesDesk): string {
  return `${here}?kho=${style.paper}&ma=${style.code}`
}

function RunPart({ run, href }: Readonly<{ run: Run; href: string }>) {
  const w = useWords(certificatesWords)
  const { done, all, state } = run
  return (
    <section>
      <h2>{w.progress}</h2>
      {state === 'running' && (
        <>
          <Progress done={done} of={Math.max(1, all)} text={w.running(done, all)} />
          <LinkButton href={href} second>
            {w.look}
          </LinkButton>
        </>
      )}
      {state === 'broken' && <Notice tone="bad">{w.broken(done, all)}</Notice>}
      {state === 'ended' && (
        <>
          <Notice tone="good">{w.ended(run.report.made, run.report.kept)}</Notice>
          {run.report.refused.length > 0 && (
            <Notice tone="bad">
              <p>{w.refused}</p>
              <Reasons reasons={run.report.refused.flatMap(({ reasons }) => reasons)} />
            </Notice>
          )}
        </>
      )}
    </section>
  )
}

function StartForm({ desk }: Readonly<{ desk: CertificatesDesk }>) {
  const { style, attempt, files, here, registers } = desk
  const w = useWords(certificatesWords)
  const papers = ['A4', 'A3'].map((value) => ({ value, label: value }))
  const codes = CODE_PLACES.map((value) => ({ value, label: w[value] }))
  return (
    <Form action={here}>
      <Select name="kho" label={w.paper} options={papers} value={style.paper} attempt={attempt} />
      <Select name="ma" label={w.code} options={codes} value={style.code} attempt={attempt} />
      {registers.map((register) => (
        <RegisterFields register={register} attempt={attempt} />
      ))}
      <Button>{files.length > 0 ? w.again : w.start}</Button>
    </Form>
  )
}

type RegisterProps = Readonly<{ register: Register; attempt: Attempt }>

/** Where the office goes on counting in its register of awards. */
function RegisterFields({ register, attempt }: RegisterProps) {
  const { name, awards, volume, next } = register
  const w = useWords(certificatesWords)
  const fields = fieldsOf(register)
  return (
    <fieldset>
      <legend>{w.register(name, awards.length)}</legend>
      <Field
        {...{ name: fields.first, label: w.first, attempt, kind: 'number', optional: true }}
        hint={next === undefined ? w.firstEver : w.firstHint}
        value={next === undefined ? undefined : String(next)}
      />
      <Field
        {...{ name: fields.volume, label: w.volume, attempt, optional: true }}
        hint={w.volumeHint}
        value={volume}
      />
    </fieldset>
  )
}

function Files({ desk }: Readonly<{ desk: CertificatesDesk }>) {
  const { files, stale, here, style } = desk
  const w = useWords(certificatesWords)
  const prints = files.filter((name) => name.startsWith('in/'))
  const singles = files.filter((name) => !name.startsWith('in/') && !stale.includes(name)).length
  const query = `kho=${style.paper}&ma=${style.code}`
  return (
    <section>
      <h2>{w.files}</h2>
      <p class="soft">{w.style(style.paper, w[style.code])}</p>
      {files.length === 0 && <p>{w.noFiles}</p>}
      {stale.length > 0 && <Notice tone="bad">{w.stale(stale.length)}</Notice>}
      {singles > 0 && (
        <p>
          <LinkButton href={`${here}/tep?${query}`}>{w.all(singles)}</LinkButton>
        </p>
      )}
      {prints.length > 0 && <h3>{w.printFiles}</h3>}
      <ul>
        {prints.map((name) => (
          <li>
            <a href={`${here}/tep?${query}&ten=${encodeURIComponent(name)}`}>{w.file(name)}</a>{' '}
            {stale.includes(name) && <Badge tone="bad">{w.old}</Badge>}
          </li>
        ))}
      </ul>
    </section>
  )
}
