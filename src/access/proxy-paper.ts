/**
 * The paper behind an entry for somebody else (bản giấy nhập thay): its number and its day are
 * named, and it is not of a day that has not come. The one rule of every act by proxy.
 */
import { type CivilDate, ok, type Result, refuse } from '#kernel'

/** A paper that was there: a person's own signed report bears a day but no number. */
export type ProxyPaper = Readonly<{ paper?: string | undefined; dated: CivilDate }>

export type ProxyPaperRefusal =
  | Readonly<{ why: 'no-paper' | 'no-paper-date' }>
  | Readonly<{ why: 'paper-of-tomorrow'; today: CivilDate }>

export type NamedPaper = Readonly<{
  paper: string | undefined
  dated: CivilDate | undefined
  today: CivilDate
  /** Papers of this kind may bear no number. */
  mayLackNumber?: boolean
}>

/** The paper as named, or everything that it lacks. */
export function proxyPaper(named: NamedPaper): Result<ProxyPaper, readonly ProxyPaperRefusal[]> {
  const { paper, dated, today, mayLackNumber = false } = named
  const lacks: ProxyPaperRefusal[] = []
  if (!paper && !mayLackNumber) lacks.push({ why: 'no-paper' })
  if (!dated) lacks.push({ why: 'no-paper-date' })
  else if (dated > today) lacks.push({ why: 'paper-of-tomorrow', today })
  return dated && lacks.length === 0 ? ok({ paper, dated }) : refuse(lacks)
}
