/** Who recorded it, from which paper of which day, for the `by` of a record (người nhập thay). */
import { type CivilDate, formatCivil } from '#kernel'

/** A paper by its number and its day: '41/ĐK-UBND ngày 18/05/2020'. */
export function wordPaper(paper: string, dated: CivilDate): string {
  return `${paper} ngày ${formatCivil(dated)}`
}

/** 'Trịnh Thị Hoa, nhập thay từ bản giấy số 41/ĐK-UBND ngày 18/05/2020'. */
export function wordProxy(name: string, paper: string, dated: CivilDate): string {
  return `${name}, nhập thay từ bản giấy số ${wordPaper(paper, dated)}`
}

/** For records that have no `by`: the paper, and who typed it. */
export function wordProxyPaper(name: string, paper: string, dated: CivilDate): string {
  return `${wordPaper(paper, dated)} (${name} nhập thay)`
}
