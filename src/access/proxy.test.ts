/** Who records for somebody else: the standing agency does, the unit and the person do not. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { civil } from '#kernel'
import type { Actor } from './permission.ts'
import { isProxy } from './proxy.ts'
import { markedText, saysProxy, unmarkedText, wordProxy, wordProxyPaper } from './proxy.vi.ts'
import { type ProxyPaperRefusal, proxyPaper } from './proxy-paper.ts'
import type { Role } from './role.ts'

function actor(role: Role, path: string): Actor {
  return { account: 'a', name: 'A', duties: [{ role, path }], runs: [], takesPartIn: [] }
}

const cases = [
  ['the head of the unit', actor('unit-head', 't.huyen.xa'), false],
  ['an officer of the unit above it', actor('unit-officer', 't.huyen'), false],
  ['the head of the next unit', actor('unit-head', 't.huyen.xa_2'), true],
  ['the standing agency', actor('standing-officer', 't.huyen'), true],
  ['an inspector', actor('inspector', 't'), true],
] as const

for (const [who, by, proxy] of cases)
  test(`${who} ${proxy ? 'enters it for the unit' : 'enters the own matter'}`, () => {
    assert.equal(isProxy(by, 't.huyen.xa'), proxy)
  })

test('the record names who entered it and the paper', () => {
  const dated = civil('2020-05-18')
  const said = wordProxy('Hoa', { paper: '41/ĐK-UBND', dated })

  assert.match(said, /^Hoa, nhập thay từ bản giấy số 41\/ĐK-UBND ngày 18\/0?5\/2020$/)
  assert.match(
    wordProxyPaper('Hoa', { paper: '41/ĐK', dated }),
    /^41\/ĐK ngày .* \(Hoa nhập thay\)$/,
  )
})

test('a text entered from paper says so once, and gives back the words of the unit alone', () => {
  const by = wordProxy('Hoa', { paper: '41(a)/CV-UBND', dated: civil('2020-05-18') })
  const text = 'Mạng hỏng (có biên bản)'
  const marked = markedText(text, by)
  const again = markedText(marked, by)

  assert.match(marked, /\(có biên bản\) \(Hoa, nhập thay từ bản giấy số 41\(a\)\/CV-UBND ngày /)
  assert.equal(again, marked)
  assert.equal(unmarkedText(marked), text)
  assert.equal(markedText(text, 'Hoa'), text)
  assert.deepEqual([marked, text, undefined].map(saysProxy), [true, false, false])
})

const FREE = { mayLackNumber: true }
const TODAY = civil('2020-05-18')
const TOMORROW = civil('2020-05-19')
const NUMBER = '41/ĐK'
const papers = [
  ['with its number and day', NUMBER, TODAY, []],
  ['without a number', undefined, TODAY, ['no-paper']],
  ['of tomorrow', NUMBER, TOMORROW, ['paper-of-tomorrow']],
  ['without a day', NUMBER, undefined, ['no-paper-date']],
  ['without both', '', undefined, ['no-paper', 'no-paper-date']],
] as const

for (const [how, paper, dated, lacks] of papers)
  test(`a paper ${how} ${lacks.length === 0 ? 'is one' : `lacks ${lacks.join(', ')}`}`, () => {
    const named = proxyPaper({ paper, dated, today: TODAY })
    const whys: readonly ProxyPaperRefusal['why'][] = named.ok
      ? []
      : named.refusal.map(({ why }) => why)

    assert.deepEqual(whys, lacks)
  })

test("a person's own report needs no number, but its day", () => {
  const signed = proxyPaper({ ...{ paper: undefined, dated: TODAY, today: TODAY }, ...FREE })
  const undated = proxyPaper({ ...{ paper: undefined, dated: undefined, today: TODAY }, ...FREE })
  const by = signed.ok ? wordProxy('Hoa', signed.value) : ''

  assert.equal(by, 'Hoa, nhập thay từ bản giấy ngày 18/5/2020')
  assert.equal(unmarkedText(markedText('Mạng hỏng', by)), 'Mạng hỏng')
  assert.equal(undated.ok, false)
})
