/** The words of a certificate that come from the records: authority, achievement, signer. */
import type { OutcomeView } from '#outcome'

/** A decision is the chairperson's own, so a committee's name is preceded by the post. */
export function wordAuthority(name: string): string {
  const full = name.replace(/^UBND\b/, 'Ủy ban nhân dân')
  return full.startsWith('Ủy ban nhân dân') ? `Chủ tịch ${full}` : full
}

/** The title of the campaign, and the cycle where the title does not name it. */
export function wordAchievement({ campaign, cycles }: OutcomeView, cycle: string): string {
  const name = cycles.find((one) => one.id === cycle)?.name ?? ''
  const isNamed = campaign.title.toLocaleLowerCase('vi').includes(name.toLocaleLowerCase('vi'))
  const when = isNamed ? '' : `, ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`
  return `Đã có thành tích xuất sắc trong phong trào “${campaign.title}”${when}`
}
