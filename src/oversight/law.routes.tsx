/** The law catalogue (danh mục pháp luật): what the program computes by, on any day, read-only. */
import { readCivil } from '#kernel'
import { type Ask, get, type Route, screen } from '#office'
import { LawPage } from './law.page.tsx'
import { lawWords } from './law.words.ts'
import { lawLines, PARTS } from './law-lines.vi.ts'

export const lawRoutes: readonly Route[] = [get('/phap-luat', 'law.read', showLaw)]

function showLaw(ask: Ask<string>): Response {
  const { searchParams } = ask.url
  const day = readCivil(searchParams.get('ngay') ?? '') ?? ask.today
  const part = PARTS.find((one) => one === searchParams.get('phan')) ?? 'van-ban'
  // The days off of a year are read as a whole.
  const onlyNow = part !== 'nghi-le' && searchParams.get('loc') !== 'tat-ca'
  const all = lawLines(ask.world.live.law, part, day)
  const lines = all.filter(({ isNow }) => isNow || !onlyNow)
  const body = <LawPage part={part} day={day} onlyNow={onlyNow} lines={lines} />
  const w = lawWords[ask.lang]
  const crumbs = [{ href: '/so', label: w.registry }]
  return screen(ask, { title: w.law, crumbs }, body)
}
