/** An attestation in words. */
import type { AttestedCondition } from './condition.ts'
import type { Finding } from './finding.ts'
import type { Names } from './names.ts'

export function demandAttested({ attested }: AttestedCondition, names: Names): string {
  return names.indicator(attested)
}

export function factAttested({ reading }: Finding): string {
  if (reading?.kind !== 'attestation') return 'hồ sơ chưa có văn bản xác nhận'
  return reading.holds ? 'đã được xác nhận' : 'văn bản xác nhận kết luận là không'
}
