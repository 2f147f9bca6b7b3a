/** `thidua papers`: a campaign's official papers as PDF, Word or text, or the list of kinds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compute, type Loaded, problemText } from '#campaign'
import { type CivilDate, ok, type Result, refuse } from '#kernel'
import type { OutcomeView } from '#outcome'
import {
  type Age,
  agesOf,
  FORMATS,
  type Format,
  LIST,
  listed,
  MAKERS,
  type Material,
  materialOf,
  owingIn,
  printed,
  readList,
} from '#papers'
import { type OutputFile, writeBeside } from '#platform'
import { listOption, type Options, textOption } from './arguments.ts'
import { booksIn } from './folder-books.ts'
import { computed, dayLine, open } from './open.ts'
import { ownTemplates } from './own-templates.ts'
import type { ExitCode, Verb, World } from './verb.ts'

export const papersVerb: Verb = {
  accepts: {
    usage:
      'thidua papers <thư mục> [--kind LOẠI] [--out THƯ_MỤC] [--format pdf,docx,txt] ' +
      '[--template THƯ_MỤC_MẪU] [--check THƯ_MỤC] [--as-of NGÀY]',
    words: ['thư mục'],
    options: {
      kind: { type: 'string', multiple: true },
      out: { type: 'string' },
      format: { type: 'string' },
      template: { type: 'string' },
      check: { type: 'string' },
      'as-of': { type: 'string' },
    },
  },
  does: 'lập văn bản của phong trào (PDF/A, Word, văn bản thuần); --check chỉ ra bản đã lỗi thời',
  run: async ({ words: [folder = ''], options }, world) => {
    const opened = open(folder, options, world)
    if (!opened.ok) return opened.refusal
    const found = computed(opened.value, [], world)
    if (!found.ok) return found.refusal
    const books = booksIn(folder)
    if (!books.ok) {
      world.complain(problemText(books.refusal))
      return 2
    }
    const { loaded } = opened.value
    const owing = owingIn(loaded.records, (day) => viewOn(loaded, day))
    const material = materialOf(loaded, found.value, { ...books.value.written, owing })
    world.say(dayLine(opened.value))
    const checked = textOption(options, 'check')
    return checked === undefined ? make(material, options, world) : check(material, checked, world)
  },
}

/** The outcome of an earlier day; where it cannot be computed, what was owed stays blank. */
function viewOn(loaded: Loaded, asOf: CivilDate): OutcomeView | undefined {
  const then = compute(loaded, { asOf })
  return then.ok ? then.value.view : undefined
}

/** Given a folder and no kind, all there is ground for; given neither, the list of kinds. */
async function make(material: Material, options: Options, world: World): Promise<ExitCode> {
  const asked = listOption(options, 'kind')
  const out = textOption(options, 'out')
  if (asked.length === 0 && out === undefined) {
    world.say(kindList(material))
    return 0
  }
  const kinds = asked.length === 0 ? MAKERS.map(({ kind }) => kind) : asked
  const formats = formatsOf(textOption(options, 'format'))
  const unknown = kinds.filter((kind) => !MAKERS.some((maker) => maker.kind === kind))
  if (!formats.ok || unknown.length > 0) {
    world.complain(formats.ok ? unknownKinds(unknown) : formats.refusal)
    return 2
  }
  const papers = MAKERS.filter(({ kind }) => kinds.includes(kind)).flatMap((it) =>
    it.make(material),
  )
  const own = ownTemplates(papers, formats.value, textOption(options, 'template'))
  if (!own.ok) {
    world.complain(own.refusal)
    return 2
  }
  world.say(own.value.says)
  const made = await printed(papers, formats.value, own.value.otherwise)
  if (made.ok) return write(made.value, { out: out ?? 'van-ban', world })
  const lines = made.refusal.map(
    ({ paper, letters }) => `✗ ${paper}: ${letters.map(named).join(', ')}`,
  )
  world.complain(`${lines.join('\n')}\nPhông chữ không có các ký tự trên; chưa in văn bản nào.\n`)
  return 2
}

function kindList(material: Material): string {
  const lines = MAKERS.map(({ kind, name, make: makeAll }) => {
    return `  ${kind.padEnd(20)} ${name} (${makeAll(material).length})`
  })
  const next = 'In mọi loại: thêm --out THƯ_MỤC; chỉ một loại: thêm --kind LOẠI.'
  return `Các loại văn bản (số bản lập được):\n${lines.join('\n')}\n${next}\n`
}

function unknownKinds(unknown: readonly string[]): string {
  const known = MAKERS.map((maker) => maker.kind).join(', ')
  return `Không có loại văn bản ${unknown.join(', ')}. Có: ${known}.\n`
}

function formatsOf(asked = 'pdf'): Result<readonly Format[], string> {
  const wanted = asked.split(',').map((one) => one.trim())
  const formats = FORMATS.filter((format) => wanted.includes(format))
  if (formats.length === wanted.length) return ok(formats)
  return refuse(`Không có định dạng "${asked}". Có: ${FORMATS.join(', ')}.\n`)
}

/** A letter with its code, because some that cannot be printed cannot be seen either. */
function named(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  return `“${letter}” (U+${code.toString(16).toUpperCase().padStart(4, '0')})`
}

type Writing = Readonly<{ out: string; world: World }>

function write(files: readonly OutputFile[], { out, world }: Writing): ExitCode {
  const written = writeBeside(out, files)
  if (!written.ok) {
    world.complain(`${written.refusal.message}\n`)
    return 2
  }
  world.say(`Đã ghi ${files.length} tệp vào ${out}; nguồn của từng bản: ${LIST}.\n`)
  return 0
}

const AGES: Readonly<Record<Age, string>> = {
  current: 'còn đúng',
  'same-words': 'lập từ phiếu kiểm chứng khác, lời văn không đổi',
  'out-of-date': 'đã lỗi thời, lời văn nay khác',
  'no-ground': 'đã lỗi thời, nay không còn căn cứ để lập',
}

function check(material: Material, folder: string, world: World): ExitCode {
  const old = readList(textOf(join(folder, LIST)))
  if (!old) {
    world.complain(`${folder} không có danh sách ${LIST} đọc được.\n`)
    return 2
  }
  const ages = agesOf(old, MAKERS.flatMap((it) => it.make(material)).map(listed))
  world.say([...ages].map(([paper, age]) => `${paper}: ${AGES[age]}\n`).join(''))
  return [...ages.values()].every((age) => age === 'current') ? 0 : 1
}

/** Empty when there is no such file: an empty text is no list. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
