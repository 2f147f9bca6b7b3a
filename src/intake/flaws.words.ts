/** What is wrong in the cells of a value, each said with the name of its cell. */
import type { CellFlaw, DraftField } from '#importer'
import { intakeWords } from './intake.words.ts'
import { cellWords, fieldWords, wordIn } from './value.words.ts'

type Asked = Readonly<{ lang: keyof typeof intakeWords }>
type Problem = Readonly<{ field: string; message: string }>

/** 'Số lượng hoặc tỷ lệ: …': several cells may be wrong, and the summary names each. */
export function flawsSaid(
  { lang }: Asked,
  field: DraftField,
  flaws: readonly CellFlaw[],
): readonly Problem[] {
  return flaws.map(({ path, why }) => {
    const label = path === '' ? fieldWords[lang][field] : wordIn(cellWords[lang], field, path)
    return { field: `cell.${path}`, message: `${label}: ${intakeWords[lang][why]}` }
  })
}
