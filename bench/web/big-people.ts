/** People of the large campaign (cán bộ, công chức của các xã để đo): invented, one post each. */

export const PEOPLE = {
  id: 'can-bo',
  kind: 'individual',
  name: 'Cán bộ, công chức các xã',
  scope: { organisations: ['commune-committee'], duties: ['official'] },
}

export const PEOPLE_AWARD = {
  id: 'giay-khen',
  name: 'Giấy khen',
  form: 'commendation',
  to: 'individual',
  participants: ['can-bo'],
  order: ['vote'],
}

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Danh', 'Thạch']
const MIDDLE = ['Văn', 'Thị', 'Hữu', 'Ngọc', 'Minh']
const GIVEN = ['An', 'Bình', 'Châu', 'Dũng', 'Giang', 'Hạnh', 'Khải', 'Liên', 'Mẫn', 'Phúc', 'Đạt']

export function personId(at: number): string {
  return `can-bo-${at + 1}`
}

function nameOf(at: number): string {
  const pick = (names: readonly string[], step: number) =>
    names[Math.floor(at / step) % names.length]
  return [pick(FAMILY, 1), pick(MIDDLE, FAMILY.length), pick(GIVEN, 7)].join(' ')
}

/** So many people, each with the post that counts in a unit. */
export function staff(
  count: number,
  unitOf: (at: number) => string,
): Readonly<Record<'people' | 'posts', string>> {
  const people = ['id,name,gender,note']
  const posts = ['person,organisation,title,duty,direct,main,from,to']
  for (let at = 0; at < count; at += 1) {
    people.push(`${personId(at)},${nameOf(at)},,`)
    posts.push(`${personId(at)},${unitOf(at)},Công chức,official,có,có,2018-01-01,`)
  }
  return { people: `${people.join('\n')}\n`, posts: `${posts.join('\n')}\n` }
}
