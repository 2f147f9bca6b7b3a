/**
 * Words on screens: pages take them from catalogues, so that every word exists in both languages
 * and can be read in one place; what stands as English is English.
 */
import ts from 'typescript'
import { judge, lineOf, nodesOf, parse } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const SCREEN = /(\.(page|routes)\.tsx|^src\/design\/[\w.-]+\.tsx)$/
const TEST = /\.test\.tsx$/
const FOREIGN = /[^\P{L}a-zA-Z]|\p{M}/u

/** Vietnamese names that English text keeps: of the product, of a language, of a country. */
const NAMES = ['Thi Đua', 'Tiếng Việt', 'Việt Nam']

/** Vietnamese written straight into a page or its routes. */
export function wordsInScreens(source: Source): readonly Fault[] {
  if (!SCREEN.test(source.path) || TEST.test(source.path)) return []
  return judge(source, (node) => {
    const text = textOf(node)
    return FOREIGN.test(text) ? `words belong in a .words.ts file: ${text.trim()}` : undefined
  })
}

/** Vietnamese in the English half of a catalogue. */
export function vietnameseInEnglish(source: Source): readonly Fault[] {
  if (!source.path.endsWith('.words.ts')) return []
  const file = parse(source)
  return nodesOf(file).flatMap((node) => {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'catalogue') return []
    const english = node.arguments[1]
    return english ? nodesOf(english).flatMap((part) => judgeEnglish(part, file, source.path)) : []
  })
}

function judgeEnglish(node: ts.Node, file: ts.SourceFile, path: string): readonly Fault[] {
  const text = NAMES.reduce((left, name) => left.replaceAll(name, ''), textOf(node))
  if (!FOREIGN.test(text)) return []
  return [{ path, line: lineOf(node, file), says: `not English: ${text}` }]
}

/** The text a node puts on the screen: a literal, a piece of a template, text between tags. */
function textOf(node: ts.Node): string {
  const isText = ts.isStringLiteralLike(node) || ts.isJsxText(node) || isPiece(node)
  return isText ? node.text : ''
}

function isPiece(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}
