/**
 * The one typeface of papers: Tinos, the metric twin of Times New Roman with every Vietnamese
 * letter, taken from its package. The machine's own fonts are never used, so that a paper looks the
 * same wherever it is made.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

export const FONT = 'Tinos'

const FACES = [
  '400Regular/Tinos_400Regular.ttf',
  '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  '700Bold/Tinos_700Bold.ttf',
  '700Bold_Italic/Tinos_700Bold_Italic.ttf',
]

/** The four faces as the files of the package hold them. */
export function readFonts(): readonly Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}`)))
}
