/**
 * `thidua papers --template`: an office's own Word templates in a folder, one for each kind of
 * paper. Everything wrong with them and everything a paper lacks is said before one is printed.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { ok, type Result, refuse } from '#kernel'
import { type Format, fileNameOf, MAKERS, type Otherwise, paperText } from '#papers'
import type { Paper } from '#papers/model'
import {
  filled,
  lacksOf,
  readTemplate,
  type Template,
  wordLacks,
  wordTemplateRefusal,
} from '#papers/template'
import type { OutputFile } from '#platform'

export type Own = Readonly<{ otherwise: Otherwise; says: string }>

/** How the papers with a template of their kind are printed, and what they lack. */
export function ownTemplates(
  papers: readonly Paper[],
  formats: readonly Format[],
  folder: string | undefined,
): Result<Own, string> {
  if (folder === undefined) return ok({ otherwise: () => undefined, says: '' })
  const templates = templatesIn(folder)
  if (!templates.ok) return templates
  const known = templates.value
  const poured = papers.flatMap((paper) => {
    const template = known.get(paper.kind)
    return template ? [{ paper, lacks: lacksOf(template, paper) }] : []
  })
  const large = poured.filter(({ lacks }) => lacks.isTooLarge).map(({ paper }) => fileNameOf(paper))
  if (large.length > 0) return refuse(`Theo mẫu này văn bản sẽ quá lớn: ${large.join(', ')}.\n`)
  const lacking = poured.flatMap(({ paper, lacks }) => {
    const lines = wordLacks(lacks).map((line) => `  - ${line}\n`)
    return lines.length === 0 ? [] : [`${fileNameOf(paper)}\n${lines.join('')}`]
  })
  const head = lacking.length === 0 ? '' : 'In theo mẫu của cơ quan, trước khi in hãy xem:\n'
  const asksPdf = formats.includes('pdf') && poured.length > 0
  const pdf = asksPdf && hasOffice()
  const without = asksPdf && !pdf ? NO_OFFICE : ''
  return ok({
    says: `${head}${lacking.join('')}${without}`,
    otherwise: (paper, source) => {
      const template = known.get(paper.kind)
      return template && filesOf(template, { paper, source, formats, pdf })
    },
  })
}

const NO_OFFICE = 'Máy không có LibreOffice: văn bản theo mẫu chỉ ghi dạng Word, không có PDF.\n'

/** Every template of the folder by its kind, or all that is wrong with any. */
function templatesIn(folder: string): Result<ReadonlyMap<string, Template>, string> {
  const names = namesIn(folder)
  if (!names) return refuse(`Không đọc được thư mục mẫu ${folder}.\n`)
  const found = new Map<string, Template>()
  const wrong: string[] = []
  for (const name of names) {
    const kind = name.slice(0, -'.docx'.length)
    const read = readTemplate(readFileSync(join(folder, name)))
    if (!MAKERS.some((maker) => maker.kind === kind))
      wrong.push(`${name}: tên tệp không phải loại văn bản nào.`)
    else if (read.ok) found.set(kind, read.value)
    else wrong.push(...wordTemplateRefusal(read.refusal).map((line) => `${name}: ${line}`))
  }
  if (names.length === 0) wrong.push(`Thư mục mẫu ${folder} không có tệp .docx nào.`)
  return wrong.length > 0 ? refuse(`${wrong.join('\n')}\nChưa in văn bản nào.\n`) : ok(found)
}

/** Undefined when there is no such folder. Word keeps a lock file beside an open one. */
function namesIn(folder: string): readonly string[] | undefined {
  try {
    const all = readdirSync(folder).filter((name) => name.endsWith('.docx'))
    return all.filter((name) => !name.startsWith('~$')).sort()
  } catch {
    return undefined
  }
}

type Pouring = Readonly<{
  paper: Paper
  source: string
  formats: readonly Format[]
  pdf: boolean
}>

function filesOf(
  template: Template,
  { paper, source, formats, pdf }: Pouring,
): readonly OutputFile[] {
  const word = filled(template, { paper, source })
  if (!word.ok) throw new Error(`${fileNameOf(paper)} was found to fit before`)
  const name = fileNameOf(paper)
  const files: OutputFile[] = [{ name: `${name}.docx`, content: word.value }]
  if (formats.includes('txt')) files.push({ name: `${name}.txt`, content: paperText(paper) })
  if (pdf) files.push({ name: `${name}.pdf`, content: converted(word.value) })
  return files
}

function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).error === undefined
}

/** Milliseconds for one paper. */
const LONGEST = 120_000

/** By LibreOffice, under a profile of its own so that nobody's open windows are in the way. */
function converted(word: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'mau-'))
  try {
    writeFileSync(join(folder, 'a.docx'), word)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`
    const words = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder]
    spawnSync('soffice', [...words, join(folder, 'a.docx')], { timeout: LONGEST })
    return readFileSync(join(folder, 'a.pdf'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
