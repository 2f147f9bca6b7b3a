/** What the tests of certificates share: one certificate, and what other programs see in a PDF. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { civil } from '#kernel'
import type { Certificate } from './certificate.ts'

export const SAMPLE: Certificate = {
  id: 'giay-khen-ca-nhan/nam-2020/phan-van-duom',
  form: 'commendation',
  authority: 'Chủ tịch Ủy ban nhân dân huyện An Biên',
  name: 'Phan Văn Đượm',
  unit: 'Bộ phận tiếp nhận và trả kết quả xã Đông Thái',
  achievement: 'Đã có thành tích xuất sắc trong phong trào cải cách hành chính năm 2020',
  decision: { number: '5121/QĐ-UBND', on: civil('2020-12-30') },
  place: 'An Biên',
  signer: { post: 'Chủ tịch', name: 'Lâm Quốc Khải' },
  check: { code: '7KQX-3M9P', address: 'https://thidua.example/tra-cuu/7KQX3M9P' },
}

/** Runs a program on the PDF; its standard output. */
export function seenBy(program: string, pdf: Uint8Array, args: readonly string[]): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
  try {
    const file = join(folder, 'it.pdf')
    writeFileSync(file, pdf)
    const given = args.map((arg) => (arg === 'PDF' ? file : arg))
    return execFileSync(program, given, { maxBuffer: 64 << 20 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Picture = Readonly<{ width: number; height: number; grey: Uint8Array }>

/** A page as a printer would see it, 150 dots an inch, grey. */
export function rasterOf(pdf: Uint8Array, page = 1): Picture {
  const at = String(page)
  const args = ['-r', '150', '-gray', '-f', at, '-l', at, 'PDF']
  const pgm = seenBy('pdftoppm', pdf, args)
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40))
  const [whole = '', width = '0', height = '0'] = head ?? []
  return { width: Number(width), height: Number(height), grey: pgm.subarray(whole.length) }
}

/** A word's box in millimetres, found by pdftotext. */
export function boxOf(pdf: Uint8Array, word: string) {
  const html = seenBy('pdftotext', pdf, ['-bbox', 'PDF', '-']).toString()
  const line = html.split('\n').find((one) => one.includes(`>${word}<`)) ?? ''
  const [left = 0, top = 0, right = 0, bottom = 0] = [...line.matchAll(/="([\d.]+)"/g)].map(
    ([, points]) => (Number(points) / 72) * 25.4,
  )
  return { left, top, right, bottom }
}
