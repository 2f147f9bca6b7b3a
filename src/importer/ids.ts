/** Ids for what a draft names (mã): 'Phòng Nội vụ huyện' is 'phong-noi-vu-huyen'. */
import { slug } from '#kernel'
import { flat } from './text/flat.ts'

const LONGEST = 48

export function idFor(name: string): string {
  const short = flat(name)
    .replace(/\buy ban nhan dan\b/g, 'ubnd')
    .replace(/^(?:chu tich|truong phong) /, '')
  return slug(short, LONGEST)
}

/** The ids made distinct by a number. */
export function distinct(ids: readonly string[]): readonly string[] {
  const times = new Map<string, number>()
  return ids.map((id) => {
    const count = (times.get(id) ?? 0) + 1
    times.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
