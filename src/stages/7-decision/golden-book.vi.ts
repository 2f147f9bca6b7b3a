/** A number of the register of awards as it is written (số sổ vàng). */
import type { GoldenLineRow } from './rows.ts'

/** '12', or '12, quyển 2020' where the register has volumes. */
export function wordGoldenNumber({ number, volume }: Pick<GoldenLineRow, 'number' | 'volume'>) {
  return volume === undefined ? String(number) : `${number}, quyển ${volume}`
}
