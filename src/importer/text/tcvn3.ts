/**
 * TCVN3 (ABC, fonts .Vn…): one byte a letter. 'Céng hßa x· héi chñ nghÜa ViÖt Nam' is 'Cộng hòa xã
 * hội chủ nghĩa Việt Nam'. Capitals with tone marks are small letters in a font whose name ends in
 * H. One of its letters is the soft hyphen, so text is read here before anything invisible goes.
 */
const FIRST = 0xa1

/** The letters of the bytes A1 to FF, in their order; B0 to B4 are tone marks that combine. */
const LETTERS =
  'ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'
const MARKS = '\u0300\u0309\u0303\u0301\u0323'
const FIRST_MARK = 0xb0

const TABLE: ReadonlyMap<string, string> = new Map(
  [...LETTERS].map((letter, index) => {
    const code = FIRST + index
    return [String.fromCharCode(code), MARKS[code - FIRST_MARK] ?? letter]
  }),
)

/** The text in Unicode; what is no TCVN3 letter stays. `capitals` for a font of capitals. */
export function fromTcvn3(text: string, capitals = false): string {
  const read = [...text].map((letter) => TABLE.get(letter) ?? letter).join('')
  return (capitals ? read.toUpperCase() : read).normalize('NFC')
}
