/** Grounds (căn cứ) and lists that several papers share: the plan, minutes, whom it concerns. */
import { type CivilDate, formatCivil, formatDong } from '#kernel'
import type { StandingView } from '#outcome'
import { type Block, blank, fullName, words } from '#papers/model'
import { cycleName, heldPost, type Material, nameOf } from './material.ts'

/** 'Căn cứ Kế hoạch số 49/KH-UBND ngày 30/3/2020 của UBND huyện An Biên ...'. */
export function planBasis(material: Material): Block {
  const { kind, number, date, issuer, title } = material.definition.plan
  const by = fullName(nameOf(material, issuer))
  const said = `Căn cứ ${kind} số ${number} ngày ${formatCivil(date)} của ${by}: ${title};`
  return { kind: 'basis', words: said }
}

/** A ground whose paper no record names: its number and day are for the drafter to fill. */
export function awardBasis(what: string): Block {
  const [number, day] = [blank(`số của ${what}`, 10), blank(`ngày của ${what}`, 14)]
  return { kind: 'basis', words: words(`Căn cứ ${what} số `, number, ' ngày ', day, '.') }
}

/** Put before whoever decides, whatever was decided afterwards. */
export const PUT_BEFORE: ReadonlySet<string> = new Set<StandingView['state']>([
  ...(['proposed', 'nominated', 'awarded', 'revoked'] as const),
  ...(['struck-out', 'refused', 'returned'] as const),
])

/** What still waits for people, said under its own line; nothing when nothing waits. */
export function waitingLines(lines: readonly string[]): readonly Block[] {
  return lines.map((line) => ({ kind: 'paragraph', mark: '-', words: line }) as const)
}

/** A person's post and unit on the day; of a collective the office it belongs to. */
export function personOrUnit(material: Material, participant: string, day: CivilDate): string {
  const row = material.records.organisations.findLast(({ id }) => id === participant)
  if (row !== undefined) return row.parent === undefined ? '' : nameOf(material, row.parent)
  const held = heldPost(material, participant, day)
  if (held === undefined) return ''
  const unit = nameOf(material, held.organisation)
  return held.title === undefined ? unit : `${held.title}, ${unit}`
}

/** The campaign's title, with the cycle, if one is meant, where the title does not name it. */
export function titleIn(material: Material, cycle: string): string {
  const { title } = material.view.campaign
  const name = cycle === '' ? '' : cycleName(material, cycle)
  const isNamed = title.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'))
  return isNamed ? title : `${title}, ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`
}

/** 'phong trào “…”'; a title that names the movement itself is not put in quotes again. */
export function movementIn(material: Material, cycle: string): string {
  const title = titleIn(material, cycle)
  const own = /^(?:phát động )?(phong trào .+)$/iu.exec(title)?.[1]
  return own === undefined
    ? `phong trào “${title}”`
    : `${own.charAt(0).toLowerCase()}${own.slice(1)}`
}

/** The form without to whom: 'Giấy khen của Chủ tịch Ủy ban nhân dân huyện'. */
export function formName(award: string): string {
  return fullName(award).replace(/ tặng (tập thể|cá nhân)(,.*)?$/, '')
}

/** Whole đồng without the word: the column says it. */
export function amount(money: number): string {
  return formatDong(money).replace(/ đồng$/, '')
}
