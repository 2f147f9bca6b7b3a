/** Forms of award (hình thức khen thưởng) and their ids in the law data. */
import { flat } from '#importer/text'

export type AwardForm = Readonly<{ name: string; id: string }>

const FORMS: readonly (readonly [RegExp, string, string])[] = [
  [/bang khen/g, 'Bằng khen', 'merit-certificate'],
  [/giay khen/g, 'Giấy khen', 'commendation'],
  [/huan chuong lao dong hang nhat/g, 'Huân chương Lao động hạng Nhất', 'labour-order'],
  [/huan chuong lao dong hang nhi/g, 'Huân chương Lao động hạng Nhì', 'labour-order'],
  [/huan chuong lao dong hang ba/g, 'Huân chương Lao động hạng Ba', 'labour-order'],
  [/huan chuong lao dong(?! hang (?:nhat|nhi|ba))/g, 'Huân chương Lao động', 'labour-order'],
  [/ky niem chuong/g, 'Kỷ niệm chương', 'commemorative-medal'],
  [/co thi dua cua chinh phu/g, 'Cờ thi đua của Chính phủ', 'government-emulation-flag'],
  [/(?<!")co thi dua(?! cua chinh phu)/g, 'Cờ thi đua', 'province-emulation-flag'],
  [/(?<!luot )thu khen/g, 'Thư khen', 'letter-of-praise'],
  [/tap the lao dong xuat sac/g, 'Tập thể lao động xuất sắc', 'excellent-labour-collective'],
  [/tap the lao dong tien tien/g, 'Tập thể lao động tiên tiến', 'advanced-labour-collective'],
  [/chien si thi dua co so/g, 'Chiến sĩ thi đua cơ sở', 'grassroots-emulation-fighter'],
  [/(?<!the )lao dong tien tien/g, 'Lao động tiên tiến', 'advanced-worker'],
]

/** The name of a form by its id. */
export const FORM_NAMES: ReadonlyMap<string, string> = new Map(
  FORMS.map(([, name, id]) => [id, name]),
)

/** Is it one of the names of that form: 'Huân chương Lao động hạng Ba' is a labour order? */
export function isFormName(name: unknown, id: string): boolean {
  return FORMS.some(([, one, of]) => one === name && of === id)
}

export type FormFound = AwardForm & Readonly<{ from: number; to: number }>

/** Every form named, in the order of the words. */
export function formsIn(text: string): readonly FormFound[] {
  const words = flat(text)
  return FORMS.flatMap(([pattern, name, id]) =>
    [...words.matchAll(pattern)].map(({ index, 0: found }) => ({
      name,
      id,
      from: index,
      to: index + found.length,
    })),
  ).toSorted((a, b) => a.from - b.from)
}
