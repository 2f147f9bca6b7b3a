/** Forms as a browser would send them: what stands in every field, and what somebody changes. */
import type { Page, Visitor } from './office.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
}
/** Text of a page as it was before it was escaped. */
export const plain = (html: string): string => html.replace(/&\w+;/g, (it) => ENTITIES[it] ?? it)

/** What a browser would send of a form: every field with what stands in it. */
export function formOf({ text }: Page): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const [, attributes = ''] of text.matchAll(/<input([^>]*)>/g)) {
    const [, name = ''] = / name="([^"]*)"/.exec(attributes) ?? []
    const [, value = ''] = / value="([^"]*)"/.exec(attributes) ?? []
    const isChosen = !attributes.includes('radio') || attributes.includes(' checked')
    if (isChosen && name !== 'q' && name !== 'tiep') fields[plain(name)] = plain(value)
  }
  for (const [, name = '', value = ''] of text.matchAll(
    /<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
  )) {
    fields[plain(name)] = plain(value)
  }
  for (const [, name = '', options = ''] of text.matchAll(
    /<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    const chosen = /<option selected value="([^"]*)"|value="([^"]*)" selected/.exec(options)
    fields[plain(name)] = plain(chosen?.[1] ?? chosen?.[2] ?? '')
  }
  return fields
}

/** Opens a form, changes what is given, sends it. */
export async function fill(
  visitor: Visitor,
  path: string,
  change: Record<string, string>,
): Promise<Page> {
  return visitor.post(path, { ...formOf(await visitor.get(path)), ...change })
}
