/** Classification, class quotas and ties in Vietnamese, computed from the findings. */
import { exact, formatExact, listVi, multiply } from '#kernel'
import { bandsFor, type ClassScheme } from '#rulebook/criteria'
import type { QuotaFinding } from './class-quotas.ts'
import type { Classification, GateFinding, OpenClass } from './classes.ts'
import type { Tie } from './ranking.ts'

const OPEN: Readonly<Record<OpenClass, string>> = {
  'no-score': 'chưa có tổng điểm',
  'edge-unknown': 'văn bản không công bố ngưỡng điểm của mức này',
  'overlapping-bands': 'điểm thuộc hai mức, văn bản không nêu chọn mức nào',
  'gate-failed': 'đủ điểm nhưng không đủ điều kiện kèm theo, văn bản không nêu xếp mức nào',
  'gate-not-established': 'điều kiện kèm theo chưa được xác nhận',
  'no-band': 'điểm thấp hơn mọi mức của khung',
}

/** 'Xếp loại: Hoàn thành tốt nhiệm vụ (...)' or 'Chưa xếp loại: ...'. */
export function wordClassification(
  scheme: ClassScheme,
  found: Classification,
  group?: string,
): string {
  const nameOf = (id: string) => bandsFor(scheme, group).find((it) => it.class === id)?.name ?? id
  const why = [
    ...found.forced.map((id) => `buộc xếp mức thấp nhất: ${factWords(scheme, id)}`),
    ...found.capped.map((id) => `hạ mức: ${factWords(scheme, id)}`),
    ...(found.unconfirmed.length > 0
      ? [`chưa ai xác nhận: ${listVi(found.unconfirmed.map((id) => factWords(scheme, id)))}`]
      : []),
  ]
  const tail = why.length > 0 ? ` (${why.join('; ')})` : ''
  if (found.class !== undefined) return `Xếp loại: ${nameOf(found.class)}${tail}`
  const points = found.byPoints ? `, theo điểm là ${nameOf(found.byPoints)}` : ''
  return `Chưa xếp loại: ${OPEN[found.open ?? 'no-score']}${points}${tail}`
}

/** One gate with its verdict. */
export function wordGate({ words, verdict }: GateFinding): string {
  const head = { met: 'Đạt', 'not-met': 'Không đạt', 'not-established': 'Chưa đủ căn cứ' }[verdict]
  return `${head}: ${words}`
}

/** '20% của 13 đơn vị loại tốt = 2,6 → 2; có 3: vượt 1'. */
export function wordQuota<T>(scheme: ClassScheme, found: QuotaFinding<T>): string {
  const nameOf = (id: string) => bandsFor(scheme).find((it) => it.class === id)?.name ?? id
  const percent = formatExact(multiply(found.share, exact(100)))
  const base = `${percent}% của ${found.base} đơn vị xếp loại “${nameOf(found.quota['of-class'])}”`
  const sums = `${base} = ${formatExact(found.product)} → ${found.allowed}`
  const held = `có ${found.holders.length} đơn vị “${nameOf(found.quota.class)}”`
  return found.over
    ? `${sums}; ${held}: vượt ${found.holders.length - found.allowed}`
    : `${sums}; ${held}`
}

/** Who is tied and what happens next. */
export function wordTie<T>(tie: Tie<T>, nameOf: (item: T) => string): string {
  const next = tie.toVote ? 'cần bỏ phiếu' : 'cấp có thẩm quyền quyết định'
  const stopped = tie.stoppedAt === undefined ? '' : ` (thiếu số liệu “${tie.stoppedAt}”)`
  return `Đồng hạng ${tie.rank}: ${listVi(tie.items.map(nameOf))}${stopped}; ${next}`
}

function factWords(scheme: ClassScheme, id: string): string {
  const facts = [...(scheme['force-lowest'] ?? []), ...(scheme.caps ?? [])]
  return facts.find((it) => it.id === id)?.words ?? id
}
