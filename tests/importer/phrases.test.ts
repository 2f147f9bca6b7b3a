/**
 * Families of phrasing (họ câu): how real plans word quotas, bounds, days, bases, heads and
 * signatures, each as one line of `phrases/` with what is read in it. The sentences are ours.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Draft, readPlan, textOf } from '#importer'

/** The section a phrase stands in, by the letter before it. */
const SECTIONS: Readonly<Record<string, string>> = {
  Q: 'IV. KHEN THƯỞNG\n1. Hình thức, số lượng khen thưởng\n',
  T: 'III. TIÊU CHUẨN KHEN THƯỞNG\n1. Tập thể\n',
  G: 'II. MỤC TIÊU, CHỈ TIÊU THI ĐUA\n',
  D: 'V. HỒ SƠ VÀ THỜI GIAN GỬI\n',
  X: 'VI. TỔ CHỨC THỰC HIỆN\n',
  V: 'V. ĐĂNG KÝ THI ĐUA\n',
  O: 'V. HỒ SƠ ĐỀ NGHỊ KHEN THƯỞNG\n',
  // A heading that says nothing of awards, days or papers.
  U: 'IV. MỘT SỐ NỘI DUNG KHÁC\n',
}
const HEAD = 'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ SÔNG MẪU'
const OPENING = 'Ủy ban nhân dân xã Sông Mẫu ban hành Kế hoạch như sau:'
const FOOT = `Nơi nhận:                          TM. ỦY BAN NHÂN DÂN
- Lưu: VT.                             CHỦ TỊCH

                                       Nguyễn Văn Mẫu`

type Parts = Readonly<{ head?: string; bases?: string; section?: string; foot?: string }>

function planOf({ head = HEAD, bases = '', section = '', foot = FOOT }: Parts): Draft {
  const number = 'Số: 12/KH-UBND Sông Mẫu, ngày 12 tháng 3 năm 2026'
  const title = 'KẾ HOẠCH\nPhát động phong trào thi đua năm 2026'
  const body = `I. MỤC ĐÍCH\nNâng cao chất lượng.\n\n${section}`
  const parts = [`${head}\n${number}`, title, `${bases}\n${OPENING}`.trim(), body, foot]
  return readPlan(textOf(parts.join('\n\n'))).draft
}

const WHOM = { collective: 't', individual: 'c', household: 'h' } as const

function quotasOf({ awards }: Draft): string[] {
  return awards.flatMap(({ value: { quota, recipient } }) => {
    if (!quota) return []
    const sign = quota.unit === 'percent' ? '%' : ''
    const whom = recipient ? WHOM[recipient] : '?'
    return [`${quota.bound === 'max' ? '<' : ''}${quota.value}${sign}${whom}`]
  })
}

function boundsOf({ thresholds }: Draft): string[] {
  return thresholds.map(({ value: { op, value, unit } }) => `${op}${value} ${unit}`)
}

function daysOf({ deadlines }: Draft): string[] {
  return deadlines.map(({ value: { of, word, date, yearly, count, year } }) => {
    const day = date ?? yearly ?? `${count}d`
    return `${of[0]}:${word === 'trước' ? '<' : ''}${day}${year ? '+' : ''}`
  })
}

function basesOf({ bases }: Draft): string[] {
  return bases.map(({ value: { kind, number, date } }) =>
    [kind, number, date].filter((one) => one !== undefined).join(' '),
  )
}

/** What is read of a phrase in its section; nothing else in it may become a value either. */
function readIn(letter: string, words: string): string[] {
  const section = SECTIONS[letter]
  if (section !== undefined) {
    const draft = planOf({ section: section + words })
    const [quotas, bounds] = [quotasOf(draft), boundsOf(draft)]
    const papers = draft.dossierItems.map(({ value }) => value.name)
    if (letter === 'O') return [...papers, ...quotas.map((one) => `quota ${one}`)]
    if (letter === 'U') return [...quotas, ...daysOf(draft), ...papers]
    if (letter === 'Q') return [...quotas, ...bounds.map((one) => `bound ${one}`)]
    const own = letter === 'T' || letter === 'G' ? bounds : daysOf(draft)
    return [...own, ...quotas.map((one) => `quota ${one}`)]
  }
  if (letter === 'B') return basesOf(planOf({ bases: words }))
  if (letter === 'H') return [planOf({ head: words }).issuer?.value ?? '']
  return [planOf({ foot: words }).signer?.value.name ?? '']
}

for (const family of [
  'quotas',
  'thresholds',
  'deadlines',
  'bases',
  'heads',
  'signers',
  'papers',
  'unheaded',
])
  test(`phrases of ${family} are read as people read them`, () => {
    const file = join(import.meta.dirname, 'phrases', `${family}.txt`)
    const lines = readFileSync(file, 'utf8').trim().split('\n')
    assert.ok(lines.length > 10)
    for (const line of lines) {
      const [words = '', wanted = ''] = line.slice(2).split('=>')
      const read = readIn(line[0] ?? '', words.trim().replaceAll('\\n', '\n'))
      assert.equal(read.join(', '), wanted.trim(), words)
    }
  })
