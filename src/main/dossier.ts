/**
 * `thidua dossier`: every dossier for one receiving level as one ZIP, with papers, evidence, the
 * list with hashes and the nominations as data; or which receivers there are.
 */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { problemText } from '#campaign'
import {
  type Contents,
  contentsOf,
  type ListSigner,
  packParcel,
  type Unpacked,
  type Wanted,
} from '#exchange'
import { ok, refuse } from '#kernel'
import { type Material, materialOf, type PaperAnswer, setPaper } from '#papers'
import { createTypesetter } from '#papers/typst'
import { listSigner, markOf } from '#platform/secret'
import { type Options, textOption } from './arguments.ts'
import { booksIn, type FolderBooks } from './folder-books.ts'
import { computed, dayLine, open } from './open.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const dossierVerb: Verb = {
  accepts: {
    usage:
      'thidua dossier <thư mục> [--to NƠI_NHẬN|HỒ_SƠ --out TỆP.zip] [--cycle KỲ] ' +
      '[--of ĐỐI_TƯỢNG] [--key TỆP_KHÓA] [--as-of NGÀY]',
    words: ['thư mục'],
    options: {
      to: { type: 'string' },
      out: { type: 'string' },
      cycle: { type: 'string' },
      of: { type: 'string' },
      key: { type: 'string' },
      'as-of': { type: 'string' },
    },
  },
  does: 'gom mọi hồ sơ gửi một nơi nhận thành một tệp ZIP; không có --to thì liệt kê các nơi nhận',
  run: async ({ words: [folder = ''], options }, world) => {
    const opened = open(folder, options, world)
    if (!opened.ok) return opened.refusal
    const found = computed(opened.value, [], world)
    if (!found.ok) return found.refusal
    const books = booksIn(folder)
    if (!books.ok) return told(world, problemText(books.refusal))
    const material = materialOf(opened.value.loaded, found.value, books.value.written)
    world.say(dayLine(opened.value))
    return textOption(options, 'to') === undefined
      ? listReceivers(material, world)
      : make(material, books.value, { options, world })
  },
}

function listReceivers({ definition, view }: Material, world: World): ExitCode {
  const lines = definition.dossiers.map(({ id, to }) => {
    const own = view.dossiers.filter(({ dossier }) => dossier === id)
    const cycles = [...Map.groupBy(own, ({ cycle }) => cycle)]
    const counts = cycles.map(([cycle, all]) => `${cycle}: ${all.length}`).join(', ')
    return `  ${to.padEnd(28)} ${id.padEnd(24)} ${own[0]?.to ?? ''} (${counts || '0'})`
  })
  world.say(`Nơi nhận, mã hồ sơ, tên nơi nhận (số hồ sơ từng kỳ):\n${lines.join('\n')}\n`)
  return 0
}

type Asked = Readonly<{ options: Options; world: World }>

async function make(
  material: Material,
  books: FolderBooks,
  { options, world }: Asked,
): Promise<ExitCode> {
  const out = textOption(options, 'out')
  if (out === undefined) return told(world, 'Thiếu --out TỆP.zip.\n')
  const signer = signerIn(options)
  if (signer === 'unreadable') return told(world, 'Không đọc được khóa Ed25519 (PEM) ở --key.\n')
  const contents = contentsOf(material, wantedIn(material, options), books.evidence)
  if (!contents.ok) return told(world, NONE[contents.refusal])
  return pack(contents.value, books, { out: resolve(out), world, signer })
}

const NONE = {
  'no-dossier': 'Không có hồ sơ nào gửi nơi nhận này trong kỳ này. Bỏ --to để xem các nơi nhận.\n',
  several: 'Hồ sơ này gửi nhiều nơi nhận; ghi --cycle để chỉ lấy một kỳ.\n',
} as const

function wantedIn(material: Material, options: Options): Wanted {
  return {
    to: textOption(options, 'to') ?? '',
    cycle: textOption(options, 'cycle'),
    participant: textOption(options, 'of'),
    letters: material,
    council: true,
  }
}

type Writing = Readonly<{ out: string; world: World; signer: ListSigner | undefined }>

/** The office's private key as a file; the parcel is not signed without one. */
function signerIn(options: Options): ListSigner | 'unreadable' | undefined {
  const file = textOption(options, 'key')
  if (file === undefined) return undefined
  return existsSync(file) ? (listSigner(readFileSync(file, 'utf8')) ?? 'unreadable') : 'unreadable'
}

async function pack(
  contents: Contents,
  books: FolderBooks,
  { out, world, signer }: Writing,
): Promise<ExitCode> {
  const typesetter = createTypesetter()
  const packed = await packParcel(out, contents, {
    open: books.open,
    signer,
    set: async (order) => {
      const answer: PaperAnswer = await setPaper(typesetter, order)
      if ('bytes' in answer) return ok(answer.bytes)
      if ('fault' in answer) throw new Error(answer.fault)
      const { kind, id } = order.paper
      return refuse({ why: 'letters', paper: `${kind}/${id}`, letters: answer.letters.join(' ') })
    },
  })
  if (!packed.ok) return told(world, why(packed.refusal))
  const { files, root, sha256 } = packed.value
  const { dossiers, to } = contents.parcel
  world.say(`Đã ghi ${dossiers.length} hồ sơ gửi ${to.name}, ${files} tệp, vào ${out}.\n`)
  world.say(`Mã danh mục: ${root}\nMã tệp ZIP: ${sha256}\n`)
  if (signer) world.say(`Danh mục ký bằng khóa ${markOf(signer.open)}.\n`)
  return 0
}

function why(refusal: Unpacked): string {
  if (refusal.why === 'lost')
    return `Thiếu nội dung tệp "${refusal.name}" (evidence/${refusal.hash}). Xuất lại thư mục.\n`
  if (refusal.why === 'busy') return 'Máy đang bận in; chạy lại sau ít phút.\n'
  const { paper, letters } = refusal
  return `Phông chữ không có các ký tự ${letters} trong ${paper}. Sửa ghi chép rồi chạy lại.\n`
}

function told(world: World, words: string): 2 {
  world.complain(words)
  return 2
}
