/**
 * Names that do harm or hardly fit, and an example campaign in which everybody and every office
 * bears one: read from files as a user's would be.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compute, dayOf, foldersOf, HOME, load } from '#campaign'
import { civil } from '#kernel'
import { type Material, materialOf } from '#papers'

/** `letter`: the one for which every paper is refused; without it each paper is right. */
export type Hostile = Readonly<{ called: string; name: string; letter?: string }>

const OFFICE =
  'Bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính của Văn phòng Hội đồng nhân ' +
  'dân và Ủy ban nhân dân, đặt tại Trung tâm Phục vụ hành chính công và Xúc tiến đầu tư '

export const HOSTILE: readonly Hostile[] = [
  {
    called: 'markup of the typesetter',
    name: '#panic("x") #read("/etc/passwd") $x^2$ *b* _i_ `c` <l> @r = + - / \\',
  },
  {
    called: 'markup of Word and tags of its templates',
    name: '</w:t></w:r><w:br/>&lt;&amp;&#65; <![CDATA[x]]> <!-- {ten} {#ds}{/ds} {{x}} %s',
  },
  { called: 'quotes, dashes and comments', name: `"A" 'b' “c” -- --- ~ ... // /* */ https://a.b` },
  { called: 'a name of 300 letters', name: 'Nguyễn '.repeat(43).trim() },
  { called: 'a name of 300 letters without a space', name: 'Đ'.repeat(300) },
  { called: 'a number of 300 figures', name: `số 1${'2'.repeat(299)}` },
  { called: 'an office of four lines', name: OFFICE.repeat(2).trim() },
  { called: 'decomposed letters and a hard space', name: `${'Đượm'.normalize('NFD')}\u00a0An` },
  { called: 'an emoji', name: 'An 😀', letter: '😀' },
  { called: 'a mark that turns text around', name: 'An\u202egnurT', letter: '\u202e' },
  { called: 'a mark from right to left', name: 'An\u200f', letter: '\u200f' },
  { called: 'a hyphen that hides', name: 'An\u00adBình', letter: '\u00ad' },
  { called: 'a selector of shapes', name: 'An\ufe0f', letter: '\ufe0f' },
  { called: 'a line break that hides', name: 'An\u2028Bình', letter: '\u2028' },
  { called: 'a tabulator', name: 'An\tBình', letter: '\t' },
]

/** The refusal of a whole folder, as its reader words it. */
export type Unread = Readonly<{ unread: readonly string[] }>

/** The campaign after "name " stands before the name of everybody and of every office. */
export function materialNaming(campaign: string, name: string): Material | Unread {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
  try {
    cpSync(join(HOME, 'campaigns', campaign), folder, { recursive: true })
    for (const table of ['people', 'organisations']) rename(folder, `${table}.csv`, name)
    const loaded = load(foldersOf(HOME, folder))
    if (!loaded.ok) return { unread: loaded.refusal.map(({ message }) => message) }
    const asOf = dayOf(loaded.value, undefined, civil('2026-01-01'))
    const found = asOf && compute(loaded.value, { asOf, program: 'thidua 0.1.0' })
    if (!found?.ok) throw new Error(`${campaign}: cannot be computed`)
    return materialOf(loaded.value, found.value)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Names are the second column of both tables, and bear no comma or quote in the examples. */
function rename(folder: string, table: string, name: string): void {
  const file = join(folder, 'records', table)
  const [head, ...rows] = readFileSync(file, 'utf8').split('\n')
  const said = name.replaceAll('"', '""')
  const renamed = rows.map((row) =>
    row.replace(/^([^,]+),([^,]*)/, (_, id, old) => `${id},"${said} ${old}"`),
  )
  writeFileSync(file, [head, ...renamed].join('\n'))
}
