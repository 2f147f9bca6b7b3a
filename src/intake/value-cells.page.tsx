/** The names of a field's cells and choices in the language of the page. */
import { useWords } from '#design'
import type { DraftField } from '#importer'
import { choiceWords } from './choice.words.ts'
import { cellWords, wordIn } from './value.words.ts'

export function useCellWords(field: DraftField) {
  const cells = useWords(cellWords)
  const choices = useWords(choiceWords)
  return {
    cell: (path: string) => wordIn(cells, field, path),
    choice: (choice: string) => wordIn(choices, field, choice),
  }
}
