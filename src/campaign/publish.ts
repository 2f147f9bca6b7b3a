/**
 * The files of an --out folder: copies of everything read, the outcome as text, CSV and JSON, a
 * receipt per standing, and the list of hashes. Made the same way when written and when verified,
 * so that the two can be compared.
 */
import { type OutcomeView, receiptsOf } from '#outcome'
import { type FileBytes, hashList, sha256, sha256Of } from '#platform'
import { outcomeTableMakers, outcomeText } from '#printout'
import { jsonPieces } from './json-pieces.ts'

export const HASHES = 'SHA256SUMS'
export const RUN = 'run.json'

/** A file of the folder whose content is made when it is asked for, the same each time. */
export type OutFile = Readonly<{
  name: string
  make(): string | Uint8Array
  /** The same content in pieces, where it may be too much to make at once. */
  pieces?(): Iterable<string>
}>

/** Name within the folder to content, the list of hashes last. */
export function outFiles(
  view: OutcomeView,
  read: readonly FileBytes[],
): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map(outFilesOneByOne(view, read).map(({ name, make }) => [name, make()]))
  return new Map([...files, [HASHES, hashList(files)]])
}

/**
 * The files of the folder one by one, without the list of hashes: for a campaign of which all
 * contents together are too much to hold.
 */
export function outFilesOneByOne(
  view: OutcomeView,
  read: readonly FileBytes[],
): readonly OutFile[] {
  const made = (name: string, make: OutFile['make']): OutFile => ({ name, make })
  const files = [
    ...read.map(({ name, bytes }) => made(name, () => bytes)),
    made(RUN, () => json(runOf(view))),
    { ...made('outcome.json', () => json(view)), pieces: () => jsonLines(view) },
    made('outcome.txt', () => outcomeText(view)),
    made('DOC-TRUOC.txt', () => HOW_TO_VERIFY),
    ...[...outcomeTableMakers(view)].map(([name, make]) => made(`tables/${name}`, make)),
    ...[...receiptsOf(view, groundOf(read))].map(([name, one]) => made(name, () => json(one))),
  ]
  // A name that comes twice is one file, as it was written last.
  return [...new Map(files.map((file) => [file.name, file])).values()]
}

/** The one line to publish or sign: it stands for every byte of the folder. */
export function rootOf(files: ReadonlyMap<string, string | Uint8Array>): string {
  return sha256(files.get(HASHES) ?? '')
}

/** What run.json keeps: with which day and versions to compute again. */
export type RunNote = Readonly<{
  thidua: 1
  campaign: string
  asOf: string
  program: string
  rules: string
}>

function runOf(view: OutcomeView): RunNote {
  const { campaign, asOf, program, rules } = view
  return { thidua: 1, campaign: campaign.id, asOf, program, rules }
}

function groundOf(read: readonly FileBytes[]) {
  const within = (...starts: readonly string[]) =>
    sha256Of(read.filter((file) => starts.some((start) => file.name.startsWith(start))))
  return {
    definition: within('campaign/campaign.yaml', 'campaign/criteria/', 'criteria/'),
    answers: within('campaign/answers.yaml', 'campaign/open-questions.yaml'),
    law: within('law/'),
    records: within('campaign/records/'),
  }
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

function* jsonLines(value: unknown): Generator<string> {
  yield* jsonPieces(value)
  yield '\n'
}

const HOW_TO_VERIFY = `Thư mục này chứa mọi thứ cần để kiểm tra lại kết quả: định nghĩa phong trào,
câu trả lời, dữ liệu pháp luật, bộ tiêu chí, số liệu đã ghi, kết quả và phiếu kiểm chứng của
từng trường hợp.

1. Kiểm tra từng tệp còn nguyên:      sha256sum -c SHA256SUMS
2. Tính lại toàn bộ và so từng byte:   npx thidua verify <thư mục này>
3. So với mã gốc đã công bố hoặc ký:   npx thidua verify <thư mục này> --expect <mã gốc>

Mã gốc là SHA-256 của tệp SHA256SUMS. Không cần tài khoản, không cần cơ sở dữ liệu.
`
