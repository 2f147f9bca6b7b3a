/**
 * Finds what an English page still says in the Vietnamese of the program: texts that stand in a
 * catalogue or a file of Vietnamese sentences, and in no data of the examples.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { plain } from '#testing'
import { nodesOf, parse } from './guards/syntax.ts'
import { listFiles, ROOT, readSources } from './guards/tree.ts'

const VIETNAMESE = /[^\P{L}a-zA-Z]|\p{M}/u
/** Shorter pieces stand in names and titles by chance. */
const SHORTEST = 12

/** Data of the examples; papers are printed in Vietnamese, and their titles are theirs. */
const DATA = /^(campaigns|criteria|law|templates|tests\/(world|browser|importer))\//
const PAPERS = /^src\/(papers|exchange|printout)\//

const files = listFiles(ROOT)
const data = files
  .filter((path) => DATA.test(path) && /\.(yaml|csv|txt|ts|json)$/.test(path))
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n')
  .normalize()

/** Texts by the file they stand in; `marked`: those that no mark of language excuses. */
const said = wordsIn(/^src\/.*\.(words|vi)\.ts$/)
const marked = wordsIn(/^src\/.*\.words\.ts$/)

function wordsIn(which: RegExp): readonly string[] {
  const paths = files.filter((path) => which.test(path) && !PAPERS.test(path))
  const texts = readSources(ROOT, paths).flatMap((source) =>
    nodesOf(parse(source)).flatMap((node) => {
      const isText = ts.isStringLiteralLike(node) || isPiece(node)
      return isText ? [tidy(node.text)] : []
    }),
  )
  return [...new Set(texts)].filter(
    (text) => text.length >= SHORTEST && VIETNAMESE.test(text) && !data.includes(text),
  )
}

function isPiece(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

function tidy(text: string): string {
  return text.normalize().replaceAll(/\s+/g, ' ').trim()
}

/** The texts of a page that somebody who reads English is left with. */
export function leftInVietnamese(html: string): readonly string[] {
  return textsIn(html).flatMap(({ text, isMarked }) => {
    if (!VIETNAMESE.test(text)) return []
    // A finding may hold what is a word of a page elsewhere; it is no word of a page itself.
    const found = isMarked
      ? marked.find((one) => text === one)
      : said.find((one) => text.includes(one))
    return found === undefined ? [] : [`${text.slice(0, 120)} (${found})`]
  })
}

type Shown = Readonly<{ text: string; isMarked: boolean }>

const TOKEN = /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/g
const EMPTY = new Set(['input', 'br', 'img', 'meta', 'link', 'hr', 'col', 'wbr', 'source'])
const READ = /(?:placeholder|title|aria-label|alt|data-label)="([^"]*)"/g

/** Texts and read attributes of a page's body, with whether they are marked as Vietnamese. */
function textsIn(html: string): readonly Shown[] {
  const [, body = ''] = html.split('<body')
  const langs = [false]
  const shown: Shown[] = []
  for (const [, end, tag = '', given = '', text] of body.matchAll(TOKEN)) {
    const isMarked = langs.at(-1) ?? false
    if (text !== undefined) shown.push({ text: tidy(plain(text)), isMarked })
    else if (end) langs.pop()
    else {
      const inside = given.includes('lang="vi"') || isMarked
      for (const [, read = ''] of given.matchAll(READ)) {
        shown.push({ text: tidy(plain(read)), isMarked: inside })
      }
      if (!EMPTY.has(tag) && !given.endsWith('/')) langs.push(inside)
    }
  }
  return shown
}
