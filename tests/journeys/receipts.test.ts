/**
 * A receipt stands for one decision: it carries what it was computed from, can be computed again,
 * and says the same sentences as the outcome and the explanation.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { compute, load } from '#campaign'
import { civil } from '#kernel'
import { type FindingView, OutcomeView, type Receipt, receiptsOf } from '#outcome'
import { explainText } from '#printout'
import { AN_BIEN, fresh, inside, KHOI_KY } from './program.ts'

const hash = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** The hash over the files whose names begin so: each line as in SHA256SUMS, sorted, joined. */
function groundHash(folder: string, starts: readonly string[]): string {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
  const names = found
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name).slice(folder.length + 1))
    .filter((name) => starts.some((start) => name.startsWith(start)))
  const lines = names.map((name) => `${hash(readFileSync(join(folder, name)))}  ${name}`)
  return hash(lines.sort().join('\n'))
}

function papersOf(finding: FindingView): readonly string[] {
  const own = finding.paper === undefined ? [] : [finding.paper]
  return [...own, ...(finding.parts ?? []).flatMap(papersOf)]
}

function sentencesOf(finding: FindingView): readonly string[] {
  return [finding.words, ...(finding.parts ?? []).flatMap(sentencesOf)]
}

/** Text as it reads, wherever its lines break. */
const flat = (text: string): string => text.replace(/\s+/g, ' ')

for (const campaign of [AN_BIEN, KHOI_KY]) {
  const name = campaign.split('/').at(-1)
  const out = fresh('ket-qua')
  const shown = inside(['run', campaign, '--json', '--out', out])
  const view = async (): Promise<OutcomeView> => OutcomeView.parse(JSON.parse((await shown).out))
  const receipts = async (): Promise<readonly Readonly<{ file: string; receipt: Receipt }>[]> => {
    const { selections } = await view()
    const files = selections.flatMap((one) => one.standings.map(({ receipt }) => receipt ?? ''))
    return files.map((file) => ({ file, receipt: json(join(out, file)) as Receipt }))
  }

  test(`${name}: --json is outcome.json, byte for byte`, async () => {
    assert.equal((await shown).out, readFileSync(join(out, 'outcome.json'), 'utf8'))
  })

  test(`${name}: every standing names its receipt, and no receipt is without one`, async () => {
    const named = (await receipts()).map(({ file }) => file)
    const found = readdirSync(join(out, 'receipts'), { recursive: true, withFileTypes: true })
    const files = found.filter((one) => one.isFile())
    const there = files.map((one) => join(one.parentPath, one.name).slice(out.length + 1))

    assert.deepEqual([...named].sort(), there.sort())
    assert.ok(named.length > 10)
  })

  test(`${name}: a receipt carries the hashes, the versions, the day and the papers`, async () => {
    const { program, rules, asOf } = await view()
    const ground = {
      definition: groundHash(out, ['campaign/campaign.yaml', 'campaign/criteria/', 'criteria/']),
      answers: groundHash(out, ['campaign/answers.yaml', 'campaign/open-questions.yaml']),
      law: groundHash(out, ['law/']),
      records: groundHash(out, ['campaign/records/']),
    }
    for (const { file, receipt } of await receipts()) {
      const { findings, papers } = receipt
      assert.deepEqual(receipt.ground, ground, file)
      assert.deepEqual([receipt.program, receipt.rules, receipt.asOf], [program, rules, asOf])
      assert.deepEqual(papers, [...new Set(findings.flatMap(papersOf))].sort())
    }
    assert.ok((await receipts()).some(({ receipt }) => receipt.papers.length > 0))
  })

  test(`${name}: computing again from the folder alone gives every receipt back`, async () => {
    const { asOf, program } = await view()
    const [folder, law, criteria] = ['campaign', 'law', 'criteria'].map((one) => join(out, one))
    assert.ok(folder && law && criteria)
    const loaded = load({ campaign: folder, law, criteria })
    assert.ok(loaded.ok)
    const again = compute(loaded.value, { asOf: civil(asOf), program })
    assert.ok(again.ok)

    const first = (await receipts())[0]?.receipt.ground
    assert.ok(first)
    const computed = receiptsOf(again.value.view, first)
    for (const { file, receipt } of await receipts())
      assert.deepEqual(JSON.parse(JSON.stringify(computed.get(file))), receipt, file)
  })

  test(`${name}: outcome, receipt and explanation say the same sentences`, async () => {
    const whole = await view()
    for (const { receipt } of await receipts()) {
      const { participant, award, cycle } = receipt
      const selection = whole.selections.find((one) => one.award === award && one.cycle === cycle)
      const standing = selection?.standings.find((one) => one.participant === participant)
      const told = flat(explainText(whole, { participant, award, cycle }))
      const sentences = [...receipt.reasons, ...receipt.findings.flatMap(sentencesOf)]

      assert.deepEqual(receipt.findings, standing?.findings)
      assert.deepEqual(receipt.reasons, standing?.reasons)
      assert.equal(receipt.state, standing?.state)
      for (const sentence of sentences) assert.ok(told.includes(flat(sentence)), sentence)
    }
  })
}
