import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'

type Colours = Readonly<Record<string, string>>

const css = readFileSync(join(import.meta.dirname, 'css/1-tokens.css'), 'utf8')
const [lightText = '', darkText = ''] = css.split('@media')
const light = coloursIn(lightText)
const MODES: Readonly<Record<string, Colours>> = {
  light,
  dark: { ...light, ...coloursIn(darkText) },
}

const GROUNDS = ['paper', 'ground', 'sunken']
const TONES = ['good', 'bad', 'open', 'quiet']

/** What is read, and what it is read on. */
const TEXTS: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-soft', 'link'].flatMap((text) => GROUNDS.map((on) => [text, on] as const)),
  ...['accent', ...TONES].flatMap((text) => ['paper', 'ground'].map((on) => [text, on] as const)),
  ...TONES.flatMap((tone) =>
    [tone, 'ink', 'link'].map((text) => [text, `${tone}-ground`] as const),
  ),
  ['fill-ink', 'fill'],
  ['paper', 'chart-1'],
]

/** Edges of what can be used, and parts of charts; the focus has an edge of ink. */
const SHAPES: readonly (readonly [string, string])[] = [
  ['control', 'paper'],
  ['control', 'ground'],
  ['control', 'sunken'],
  ...[1, 2, 3, 4, 5, 6].map((series) => [`chart-${series}`, 'paper'] as const),
]

for (const [mode, colours] of Object.entries(MODES)) {
  test(`text can be read in ${mode} colours: every pair has a contrast of 4.5 or more`, () => {
    assert.deepEqual(weak(colours, TEXTS, 4.5), [])
  })

  test(`edges can be seen in ${mode} colours: every pair has a contrast of 3 or more`, () => {
    assert.deepEqual(weak(colours, SHAPES, 3), [])
  })
}

test('contrast is as the guidelines count it: black on white is 21, grey 767676 just readable', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21)
  assert.equal(contrast('#767676', '#ffffff') >= 4.5, true)
  assert.equal(contrast('#777777', '#ffffff') >= 4.5, false)
})

function coloursIn(text: string): Colours {
  const found = [...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
  return Object.fromEntries(found.map(([, name = '', colour = '']) => [name, colour]))
}

function weak(colours: Colours, pairs: readonly (readonly [string, string])[], least: number) {
  return pairs.flatMap(([text, on]) => {
    const reached = contrast(colours[text] ?? '', colours[on] ?? '')
    return reached >= least ? [] : [`${text} on ${on}: ${reached.toFixed(2)}`]
  })
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
