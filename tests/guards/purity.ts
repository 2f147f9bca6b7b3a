/**
 * Pure code asks nothing of the world: no clock, no chance, no process, no console, no own locale.
 */
import ts from 'typescript'
import { isTest, judge } from './syntax.ts'
import type { Fault, Source } from './tree.ts'

const WORLD = /^(src\/(platform|main|design\/client)|bench|scripts|bin)\//
const CALLS = new Set(['Date.now', 'Math.random', 'performance.now', 'crypto.randomUUID'])
const GLOBALS = new Set(['process', 'console', 'globalThis'])
const LOCAL = /^(toLocale\w+|localeCompare)$/

/** What a pure file asks of the world; none for files that may. */
export function worldly(source: Source): readonly Fault[] {
  if (isTest(source.path) || WORLD.test(source.path)) return []
  return judge(source, (node) => {
    if (ts.isNewExpression(node) || ts.isCallExpression(node)) return judgeCall(node)
    return ts.isPropertyAccessExpression(node) ? judgeAccess(node) : undefined
  })
}

function judgeAccess(node: ts.PropertyAccessExpression): string | undefined {
  const text = node.getText()
  if (CALLS.has(text) || GLOBALS.has(node.expression.getText())) return `${text} in a pure file`
  return undefined
}

function judgeCall(node: ts.NewExpression | ts.CallExpression): string | undefined {
  const callee = node.expression
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText()
  if (name === 'Date') return `${name}() in a pure file`
  if (callee.getText().startsWith('Intl.')) return judgeLocale(node.arguments?.[0], name)
  if (!LOCAL.test(name)) return undefined
  return judgeLocale(node.arguments?.[name === 'localeCompare' ? 1 : 0], name)
}

function judgeLocale(locale: ts.Node | undefined, name: string): string | undefined {
  const text = locale && ts.isStringLiteral(locale) ? locale.text : ''
  return text === 'vi' || text === 'vi-VN' ? undefined : `${name} without the locale 'vi'`
}
