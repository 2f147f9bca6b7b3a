/**
 * The words for where a cited paper stands on a date: its days and its successor, no conclusion
 * about what follows.
 */
import { formatCivil, listVi, unreachable, yearOf } from '#kernel'
import type { InstrumentState } from './instrument.ts'
import type { Instrument } from './time.schema.ts'

/**
 * 'Nghị định 91/2017/NĐ-CP có hiệu lực đến hết ngày 31/12/2023; thay thế bởi Nghị định
 * 98/2023/NĐ-CP.'
 */
export function wordInstrument(state: InstrumentState): string {
  return `${wordDays(state)}${state.certainty === 'unverified' ? ' (ngày chưa kiểm chứng)' : ''}.`
}

const KINDS: Readonly<Record<Instrument['kind'], string>> = {
  law: 'Luật',
  decree: 'Nghị định',
  circular: 'Thông tư',
  consolidated: 'Văn bản hợp nhất',
}

function wordDays(state: InstrumentState): string {
  const name = nameOf(state.instrument)
  switch (state.state) {
    case 'in-force':
      return state.until === undefined
        ? `${name} đang có hiệu lực`
        : `${name} đang có hiệu lực, đến hết ngày ${formatCivil(state.until)}`
    case 'not-yet':
      return `${name} chưa có hiệu lực, có hiệu lực từ ngày ${formatCivil(state.firstDay)}`
    case 'ended': {
      const successors = listVi(state.successors.map(nameOf))
      const replaced = successors === '' ? '' : `; thay thế bởi ${successors}`
      return `${name} có hiệu lực đến hết ngày ${formatCivil(state.lastDay)}${replaced}`
    }
    case 'days-not-known':
      return `Chưa ghi được thời gian hiệu lực của ${name}`
    default:
      return unreachable(state)
  }
}

/** A law by its name and year, as people cite it; any other paper by its number. */
function nameOf({ kind, number, name, issued }: Instrument): string {
  const isNamed = kind === 'law' && issued !== undefined
  return isNamed ? `${name} năm ${yearOf(issued)} (${number})` : `${KINDS[kind]} ${number}`
}
