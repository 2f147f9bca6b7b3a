/**
 * No word of a paper is broken inside: what poppler finds on the pages are words that the paper
 * says, piece by piece where a line may end after a hyphen or a stroke.
 */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { formatCivil } from '#kernel'
import { paperPdf } from '#papers'
import { MOTTO, NATION, passages } from '#papers/model'
import { createTypesetter } from '#papers/typst'
import { proofList } from './proof.ts'
import { asked } from './run.ts'

const installed = spawnSync('pdftotext', ['-v']).error === undefined
const skip = !installed && process.env['REQUIRE_ALL'] !== '1'
const typesetter = createTypesetter()

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLocaleLowerCase('vi')
    .split(/[^\p{L}]+/u)

/** What our form says beside the paper's own words. */
const OURS = ['Nơi nhận: Kính gửi: Điều', 'Lập từ mã số liệu tính đến hết ngày']

/** Numbers of headings are no passages. */
const ROMAN = /^[ivx]+$/

for (const { name, paper } of proofList())
  test(`${name} breaks no word`, { skip }, () => {
    const made = paperPdf(typesetter, paper)
    assert.ok(made.ok)
    const { receipt, sha256, asOf } = paper.source
    const own = [NATION, MOTTO, ...OURS, receipt, sha256.slice(0, 16), formatCivil(asOf)]
    const written = [...passages(paper), ...own]
    const known = new Set(written.flatMap(wordsOf))
    const printed = asked(['pdftotext', '-raw', 'FILE', '-'], made.value) ?? ''
    const strange = wordsOf(printed).filter((word) => !known.has(word) && !ROMAN.test(word))

    assert.deepEqual([...new Set(strange)], [])
  })
