/**
 * A new campaign from files (phong trào mới): the id that its title proposes, and the few lines of
 * the definition that are the new campaign's own.
 */
import { slug } from '#kernel'

/** `Thi đua cải cách hành chính 2027` → `thi-dua-cai-cach-hanh-chinh-2027`. */
export function idFrom(title: string): string {
  return slug(title, LONGEST)
}

/** An id stands in addresses and in names of folders. */
const LONGEST = 60

/**
 * Where an uploaded file belongs in the campaign's folder. A browser tells the bare name only, so
 * what is neither plan, questions nor answers is a criteria set, or bands of classes by content.
 */
export function fileNameOf({ name, content }: Uploaded): string | undefined {
  const own = name.replaceAll('\\', '/').split('/').at(-1) ?? ''
  if (!/^[a-z0-9.-]+\.yaml$/.test(own)) return
  if (/^(campaign|open-questions|answers)\.yaml$/.test(own)) return own
  return /^bands:/m.test(content) ? `criteria/classes/${own}` : `criteria/${own}`
}

type Uploaded = Readonly<{ name: string; content: string }>
