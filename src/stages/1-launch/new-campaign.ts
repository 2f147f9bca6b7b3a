/**
 * A new campaign from files (phong trào mới): the id that its title proposes, and the few lines of
 * the definition that are the new campaign's own.
 */
import { fold } from '#kernel'

/** `Thi đua cải cách hành chính 2027` → `thi-dua-cai-cach-hanh-chinh-2027`. */
export function idFrom(title: string): string {
  return fold(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, LONGEST)
    .replace(/-+$/, '')
}

/** An id stands in addresses and in names of folders. */
const LONGEST = 60

/** The folder names under which pasted or uploaded files may be kept. */
export function fileNameOf(name: string): string | undefined {
  const plain = name.replaceAll('\\', '/')
  const criteria = /(?:^|\/)(criteria\/(?:classes\/)?[a-z0-9.-]+\.yaml)$/.exec(plain)?.[1]
  if (criteria) return criteria
  const own = /(?:^|\/)((?:campaign|open-questions|answers)\.yaml)$/.exec(plain)?.[1]
  return own
}
