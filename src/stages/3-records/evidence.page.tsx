/** Evidence on a page: the files that prove something, and the forms that add one. */
import {
  type Attempt,
  Button,
  type Column,
  DataTable,
  Field,
  Form,
  NOTHING_TYPED,
  ProxyEntry,
  ProxyMark,
  Select,
  useWords,
} from '#design'
import { exact, formatCivil, formatExact, readCivil } from '#kernel'
import type { EvidenceFile } from './evidence.store.ts'
import { enteredIn, type Proven } from './evidence.ts'
import { evidenceWords } from './evidence.words.ts'

/** Where evidence is sent to, and what it will prove. */
export type EvidenceDesk = Readonly<{
  /** `/phong-trao/<campaign>/minh-chung/<participant>` */
  at: string
  proven: Proven
  /** The page to come back to. */
  back: string
  files: readonly EvidenceFile[]
  /** Files sent before, that may serve here too. */
  others: readonly EvidenceFile[]
  mayAdd: boolean
  /** The reader adds it for the unit or the person, from their paper. */
  isProxy?: boolean
  /** What the files are here, when they are not simply evidence. */
  title?: string
  /** On a phone the camera comes first. */
  photo?: boolean
}>

/** The files of one thing, with the forms for whoever may add some. */
export function EvidencePart({ desk }: Readonly<{ desk: EvidenceDesk }>) {
  const w = useWords(evidenceWords)
  return (
    <section>
      <h2>{desk.title ?? w.title}</h2>
      <FileList desk={desk} />
      {desk.mayAdd && <AddFile desk={desk} attempt={NOTHING_TYPED} />}
      {desk.mayAdd && <ReuseFile desk={desk} attempt={NOTHING_TYPED} />}
    </section>
  )
}

function FileList({ desk }: Readonly<{ desk: EvidenceDesk }>) {
  const w = useWords(evidenceWords)
  if (desk.files.length === 0) return <p class="soft">{w.none}</p>
  return (
    <ul>
      {desk.files.map((file) => (
        <li>
          <FileLink file={file} />
          {desk.mayAdd && (
            <Form action={`${desk.at}/go`} hidden={{ ...sent(desk), file: file.file }}>
              <Button second>{w.unlink}</Button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

export function FileLink({ file }: Readonly<{ file: EvidenceFile }>) {
  const w = useWords(evidenceWords)
  const entered = enteredIn(file)
  return (
    <>
      <a href={`/minh-chung/${file.file}`}>{file.name}</a>{' '}
      <span class="soft">{w.kilobytes(kilobytes(file.size))}</span>{' '}
      {entered && <ProxyMark said={entered} />}
    </>
  )
}

function kilobytes(size: number): string {
  return formatExact(exact(Math.ceil(size / 1024)))
}

function sent({ proven, back }: EvidenceDesk) {
  return { noun: proven.noun, subject: proven.subject, back }
}

type Adding = Readonly<{ desk: EvidenceDesk; attempt: Attempt }>

export function AddFile({ desk, attempt }: Adding) {
  const w = useWords(evidenceWords)
  return (
    <Form action={desk.at} files hidden={sent(desk)}>
      {desk.photo ? (
        <Field name="file" kind="photo" label={w.photo} hint={w.photoHint} attempt={attempt} />
      ) : (
        <Field name="file" kind="files" label={w.file} hint={w.fileHint} attempt={attempt} />
      )}
      {desk.isProxy && <ProxyEntry attempt={attempt} mayLackNumber />}
      <Button second>{w.add}</Button>
    </Form>
  )
}

/** Letting a file serve is handing it in: for a unit it is done from its paper too. */
function ReuseFile({ desk, attempt }: Adding) {
  const w = useWords(evidenceWords)
  if (desk.others.length === 0) return null
  const options = desk.others.map(({ file, name }) => ({ value: file, label: name }))
  return (
    <Form action={`${desk.at}/noi`} hidden={sent(desk)}>
      <Select name="known-file" label={w.reuse} attempt={attempt} options={options} />
      {desk.isProxy && <ProxyEntry attempt={attempt} mayLackNumber />}
      <Button second>{w.link}</Button>
    </Form>
  )
}

type ListProps = Readonly<{ files: readonly EvidenceFile[]; desk?: EvidenceDesk; attempt: Attempt }>

/** Every file of a unit; after a refusal, the form again with what is wrong. */
export function EvidenceList({ files, desk, attempt }: ListProps) {
  const w = useWords(evidenceWords)
  const columns: readonly Column<EvidenceFile>[] = [
    { id: 'name', header: w.name, names: true, cell: (file) => <FileLink file={file} /> },
    { id: 'by', header: w.by, cell: ({ by }) => by },
    { id: 'on', header: w.on, cell: ({ on }) => dayOf(on) },
  ]
  return (
    <>
      {desk && <AddFile desk={desk} attempt={attempt} />}
      {desk && <ReuseFile desk={desk} attempt={attempt} />}
      <DataTable caption={w.caption} columns={columns} rows={files} empty={w.none} />
    </>
  )
}

function dayOf(text: string): string {
  const day = readCivil(text)
  return day === undefined ? text : formatCivil(day)
}
