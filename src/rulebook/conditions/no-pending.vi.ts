/** Pending matters in words: only that something is being verified; never what or by whom. */
import type { Finding } from './finding.ts'

export const DEMAND_PENDING = 'không có việc đang được xác minh'

export function factPending({ pending }: Finding): string {
  return pending && pending.length > 0 ? 'đang được xác minh' : 'hồ sơ không ghi nhận việc nào'
}
