/**
 * Catalogues of words (bộ từ ngữ): Vietnamese first, English with exactly the same keys and
 * parameters, side by side in one file; a word that is missing in one language does not compile.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

export type Lang = 'vi' | 'en'

type Word = string | ((...given: never[]) => string)
type Words = Readonly<Record<string, Word>>

/** The same keys; a text for a text, the same parameters for a sentence with parameters. */
type Same<W extends Words> = {
  readonly [K in keyof W]: W[K] extends (...given: infer Given) => string
    ? (...given: Given) => string
    : string
}

export type Catalogue<W extends Words> = Readonly<{ vi: Same<W>; en: Same<W> }>

export function catalogue<const W extends Words>(vi: W, en: Same<W>): Catalogue<W> {
  // The widened type of what was just given: the compiler cannot see that W and Same<W> agree.
  const both: Readonly<Record<Lang, unknown>> = { vi, en }
  return both as Catalogue<W>
}

/** The language of the page being drawn. */
export const Language = createContext<Lang>('vi')

/** The words of a catalogue in the page's language. */
export function useWords<W extends Words>(words: Catalogue<W>): Same<W> {
  return words[useContext(Language)]
}
