/**
 * The line at the end of a paper that names the receipt it was made from, so it can be checked; and
 * what was typed in for a unit from which of its papers, so that nobody takes it for its own entry.
 */
import { HASHES } from '#campaign'
import { formatCivil } from '#kernel'
import type { Source } from '#papers/model'

/** As much of a hash as a person compares by eye; the list of papers has all of it. */
const SHOWN = 16

export function sourceLine({ receipt, sha256, asOf, entered = [] }: Source): string {
  const until = `số liệu tính đến hết ngày ${formatCivil(asOf)}`
  const proxied = entered.length === 0 ? '' : ` Không do đơn vị nhập: ${entered.join('; ')}.`
  const code = `bắt đầu bằng ${sha256.slice(0, SHOWN)}`
  return `Lập từ ${wordReceipt(receipt)} ${code}; ${until}.${proxied}`
}

/** One case's receipt, or the whole package by its root hash, as who verifies it calls them. */
function wordReceipt(receipt: string): string {
  return receipt === HASHES ? 'gói kiểm chứng có mã gốc' : `phiếu kiểm chứng ${receipt}, mã`
}
