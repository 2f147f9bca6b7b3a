/** An office's own templates: every tag filled from the paper, and hostile files refused. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { HOME } from '#campaign'
import { civil } from '#kernel'
import { main } from '#main'
import type { Paper } from '#papers/model'
import {
  filled,
  lacksOf,
  readTemplate,
  TAGS,
  type Template,
  wordLacks,
  wordTemplateRefusal,
} from '#papers/template'
import { textOfWord, type WordParts, wordFile } from '#testing'
import { CAMPAIGNS, materialFor, samples } from './run.ts'

const papers = CAMPAIGNS.flatMap((campaign) => samples(materialFor(campaign)))
const decision = papers.find(({ kind }) => kind === 'award-decision')
assert.ok(decision)
const SOURCE = 'Lập từ phiếu thử.'

function template(parts: WordParts): Template {
  const read = readTemplate(wordFile(parts))
  assert.ok(read.ok, JSON.stringify(read))
  return read.value
}

function printed(parts: WordParts, paper: Paper = decision as Paper): string {
  const made = filled(template(parts), { paper, source: SOURCE })
  assert.ok(made.ok)
  return textOfWord(made.value)
}

const refused = (parts: WordParts | Uint8Array): readonly string[] => {
  const read = readTemplate(parts instanceof Uint8Array ? parts : wordFile(parts))
  return read.ok ? [] : wordTemplateRefusal(read.refusal)
}

test('texts, lists and table rows are filled from the paper', () => {
  const said = printed({
    paragraphs: [
      '{co_quan_ban_hanh}',
      '{so_ky_hieu}',
      '{#can_cu}{chu}{/can_cu}',
      '{#dieu}Điều {so}. {chu}{/dieu}',
      '{ho_ten_ky} – {nguon}',
    ],
    row: ['{#bang_1}{o1}', '{o2}{/bang_1}'],
  })

  assert.match(said, /HUYỆN AN BIÊN/)
  assert.match(said, /Số: 5120\/QĐ-UBND/)
  assert.match(said, /Căn cứ Kế hoạch số 07\/KH-UBND/)
  assert.match(said, /Điều 1\. Tặng Giấy khen/)
  assert.match(said, /Lâm Quốc Khải – Lập từ phiếu thử\./)
  assert.match(said, /\n01\n|\n1\n/)
  assert.doesNotMatch(said, /[{}]/)
})

test('a tag is found with its Vietnamese letters, and when Word has cut it in two', () => {
  const run = (it: string) => `<w:r><w:t>${it}</w:t></w:r>`

  assert.match(printed({ paragraphs: ['{Số_ký_hiệu}'] }), /5120\/QĐ-UBND/)
  assert.match(printed({ raw: `<w:p>${run('{so_ky')}${run('_hieu}')}</w:p>` }), /5120\/QĐ-UBND/)
})

test('every kind of paper fills a template of all tags, and nothing of a tag is left', () => {
  const lines = TAGS.map(({ name, fields }) => {
    const inside = Object.keys(fields ?? {}).map((field) => `{${field}}`)
    return fields ? `{#${name}}${inside.join(' ')}{/${name}}` : `{${name}}`
  })
  for (const paper of papers)
    assert.doesNotMatch(printed({ paragraphs: lines }, paper), /[{}]|undefined/, paper.kind)
})

test('what is lacking is known before printing: empty, dotted, left out', () => {
  const one = template({ paragraphs: ['{ve_viec}', '{#can_cu}{chu}{/can_cu}'] })
  const lacks = lacksOf(one, decision as Paper)
  const said = wordLacks(lacks).join('\n')

  assert.deepEqual(lacks.empty, ['ve_viec'])
  assert.ok(lacks.blanks.length > 0)
  assert.ok(lacks.unused.includes('bang_1'), 'the list of the awarded would not be printed')
  assert.match(said, /Mẫu không in phần \{bang_1\}/)
})

const WRONG: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown tag', ['{muc_luong}'], /\{muc_luong\}: không có thẻ này/],
  ['a tag of a prototype', ['{constructor}'], /không có thẻ/],
  ['__proto__', ['{__proto__}'], /không có thẻ/],
  ['code', ['{this.constructor.constructor("return process")()}'], /không có thẻ/],
  ['arithmetic', ['{1+1}'], /không có thẻ/],
  ['raw markup', ['{@nguon}'], /không có thẻ/],
  ['a text as a list', ['{#ten_loai}x{/ten_loai}'], /không lặp được/],
  ['a list as a text', ['{can_cu}'], /phải mở bằng #/],
  ['a field of another list', ['{#can_cu}{o1}{/can_cu}'], /không có trong danh sách/],
  ['a list never closed', ['{#can_cu}{chu}'], /mở hoặc đóng sai/],
  ['a brace never closed', ['{can_cu'], /mở hoặc đóng sai/],
  ['a list in itself', ['{#can_cu}{#can_cu}{chu}{/can_cu}{/can_cu}'], /trong danh sách khác/],
  ['other delimiters', ['{=[[ ]]=}[[nguon]]'], /không có thẻ/],
]

for (const [name, paragraphs, says] of WRONG)
  test(`told before anything is printed: ${name}`, () => {
    assert.match(refused({ paragraphs }).join('\n'), says)
  })

test('all that is wrong is told at once', () => {
  assert.equal(refused({ paragraphs: ['{mot}', '{hai}', '{hai}', '{#can_cu}{ba}{/}'] }).length, 3)
})

test('nothing is multiplied: a loop bomb is refused, and so is a very long template', () => {
  const nested = `${'{#bang_1}'.repeat(9)}x${'{/bang_1}'.repeat(9)}`
  assert.match(refused({ paragraphs: [nested] }).join(), /trong danh sách khác/)
  const table = {
    kind: 'table',
    columns: [],
    rows: Array.from({ length: 5000 }, () => ({ cells: ['x'] })),
  } as const
  const paper: Paper = { ...(decision as Paper), body: [table] }
  const long = template({ paragraphs: [`{#bang_1}{o1}${'x'.repeat(30_000)}{/bang_1}`] })

  assert.deepEqual(filled(long, { paper, source: '' }), { ok: false, refusal: 'too-large' })
})

const REL = (target: string, type: string) =>
  `<Relationships><Relationship Id="r" Type="http://x/${type}" Target="${target}" TargetMode="External"/></Relationships>`
const HOSTILE: Readonly<Record<string, readonly [WordParts | Uint8Array, RegExp]>> = {
  'no ZIP': [Buffer.from('chỉ là chữ'), /không phải văn bản Word/],
  'a ZIP of something else': [zipSync({ 'a.txt': strToU8('x') }), /không phải văn bản Word/],
  'a macro': [{ files: { 'word/vbaProject.bin': 'x' } }, /macro/],
  'an embedded file': [{ files: { 'word/embeddings/a.xlsx': 'x' } }, /nhúng/],
  'a remote template': [
    { files: { 'word/_rels/settings.xml.rels': REL('http://x/a.dotm', 'attachedTemplate') } },
    /từ bên ngoài/,
  ],
  'a remote picture': [
    { files: { 'word/_rels/document.xml.rels': REL('http://x/a.png', 'image') } },
    /từ bên ngoài/,
  ],
  'a field that reads a file': [
    { raw: '<w:p><w:r><w:instrText>INCLUDETEXT "C:\\\\a.txt"</w:instrText></w:r></w:p>' },
    /trường/,
  ],
  'a field cut in two': [
    {
      raw: '<w:p><w:r><w:instrText>DDE</w:instrText><w:instrText>AUTO c</w:instrText></w:r></w:p>',
    },
    /trường/,
  ],
  'an entity': [
    { files: { 'word/header1.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' } },
    /XML/,
  ],
  'a bomb': [
    zipSync({ 'word/document.xml': new Uint8Array(60 << 20), '[Content_Types].xml': strToU8('x') }),
    /quá lớn/,
  ],
  'a part that leads out': [
    zipSync({
      'word/document.xml': strToU8('<a/>'),
      '[Content_Types].xml': strToU8('x'),
      '../../a.xml': strToU8('x'),
    }),
    /không phải văn bản Word/,
  ],
}

for (const [name, [parts, says]] of Object.entries(HOSTILE))
  test(`a hostile file is refused with its reason: ${name}`, () => {
    assert.match(refused(parts).join('\n'), says)
  })

test('a bomb that lies about its size is refused without being unpacked', () => {
  const file = Buffer.from(
    zipSync({ 'word/document.xml': new Uint8Array(60 << 20), '[Content_Types].xml': strToU8('x') }),
  )
  // The size stands in the local header and in the directory at the end.
  const size = sizeBytes(60 << 20)
  for (let at = file.indexOf(size); at >= 0; at = file.indexOf(size)) sizeBytes(1000).copy(file, at)

  assert.ok(refused(file).length > 0)
})

function sizeBytes(size: number): Buffer {
  const four = Buffer.alloc(4)
  four.writeUInt32LE(size)
  return four
}

test('markup, tags and control letters in a name are printed as they are written', () => {
  const letters = fc.string({
    unit: fc.constantFrom('<', '>', '&', '{', '}', '"', "'", 'Ế', '/', 'w:t', ']]>', '😀', ' '),
  })
  fc.assert(
    fc.property(letters, (name) => {
      const row = { cells: [name] }
      const body = [{ kind: 'table', columns: [], rows: [row] }] as const
      const said = printed(
        { paragraphs: ['{#bang_1}[{o1}]{/bang_1}'] },
        { ...(decision as Paper), body, annexes: [] },
      )
      assert.ok(said.includes(`[${name.normalize('NFC')}]`), JSON.stringify({ name, said }))
    }),
  )
})

async function thidua(files: Readonly<Record<string, Uint8Array>>, format: string) {
  const folder = mkdtempSync(join(tmpdir(), 'templates-'))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  const told: string[] = []
  const say = (text: string) => void told.push(text)
  const out = join(folder, 'ra')
  const args = ['--kind', 'award-decision', '--kind', 'plan', '--template', folder, '--out', out]
  const campaign = join(HOME, 'campaigns', 'an-bien-cchc-2020')
  const world = { home: HOME, today: civil('2026-11-27'), say, complain: say }
  const code = await main(['papers', campaign, '--format', format, ...args], world)
  return { code, said: told.join(''), out }
}

const DECISION = 'award-decision/giay-khen-tap-the/nam-2020/5120-QĐ-UBND'

test('papers of a kind with a template are printed by it, the others as always', async () => {
  const word = wordFile({ paragraphs: ['MẪU RIÊNG {so_ky_hieu}', '{ve_viec}'] })
  const { code, said, out } = await thidua({ 'award-decision.docx': word }, 'docx')

  assert.equal(code, 0, said)
  assert.match(said, /không có \{ve_viec\}[\s\S]*Đã ghi/)
  assert.match(textOfWord(readFileSync(join(out, `${DECISION}.docx`))), /MẪU RIÊNG Số: 5120/)
  assert.doesNotMatch(textOfWord(readFileSync(join(out, 'plan/49-KH-UBND.docx'))), /MẪU RIÊNG/)
})

test('one wrong tag, or a file named for no kind, and nothing at all is printed', async () => {
  const files = {
    'award-decision.docx': wordFile({ paragraphs: ['{muc_luong}'] }),
    'quyet-dinh.docx': wordFile({}),
  }
  const { code, said, out } = await thidua(files, 'docx')

  assert.equal(code, 2)
  assert.match(said, /award-decision\.docx: \{muc_luong\}: không có thẻ này/)
  assert.match(said, /quyet-dinh\.docx: tên tệp không phải loại văn bản nào/)
  assert.equal(existsSync(out), false)
})

test('PDF comes from LibreOffice where it is; where it is not, that is said', async () => {
  const word = wordFile({ paragraphs: ['MẪU RIÊNG {so_ky_hieu}'] })
  const { code, said, out } = await thidua({ 'award-decision.docx': word }, 'pdf')
  const hasOffice = spawnSync('soffice', ['--version']).error === undefined

  assert.equal(code, 0, said)
  assert.equal(existsSync(join(out, `${DECISION}.pdf`)), hasOffice)
  assert.equal(/không có LibreOffice/.test(said), !hasOffice)
})

test('the guide names every tag and every field', () => {
  const guide = readFileSync(join(HOME, 'docs/own-templates.md'), 'utf8')
  const lost = TAGS.flatMap(({ name, fields = {} }) => [name, ...Object.keys(fields)]).filter(
    (name) =>
      !/^(o\d+|bang_[2-9])$/.test(name) &&
      !guide.includes(`\`${name}\``) &&
      !guide.includes(`{${name}}`),
  )

  assert.deepEqual(lost, [])
})
