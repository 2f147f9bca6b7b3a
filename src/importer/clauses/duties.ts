/** Who does what (tổ chức thực hiện), and where the money comes from (kinh phí). */
import {
  bodyNodes,
  bodyStart,
  type Found,
  found,
  isOnlyHeading,
  placeOf,
  type Reading,
  under,
} from '#importer/text'

export type Responsibility = Readonly<{ who: string; does: string }>

const VERB = new RegExp(
  String.raw`^(?:Giao|Đề nghị|Yêu cầu|giao)?\s*(.{4,120}?)\s+((?:chủ trì` +
    '|có trách nhiệm|phối hợp|căn cứ|tổ chức|triển khai|tuyên truyền' +
    '|tham mưu|hướng dẫn|theo dõi|xây dựng|chỉ đạo|kiểm tra|đôn đốc).{10,})$',
  'u',
)

export function readResponsibilities(reading: Reading): readonly Found<Responsibility>[] {
  return bodyNodes(reading).flatMap((node) => {
    if (!under(node, 'duties') || isOnlyHeading(node)) return []
    const start = bodyStart(node)
    const text = node.paragraph.text.slice(start).trim()
    const lead = start > node.bodyAt ? node.heading : ''
    const above = node.parent?.heading ?? ''
    const told = lead === '' ? VERB.exec(text) : undefined
    const own = told && !/^(?:Trên đây|Trong quá trình)/u.test(text) ? told : undefined
    const who = lead || (own?.[1] ?? (/tổ chức thực hiện/i.test(above) ? '' : above))
    if (who === '' || text.length < 12) return []
    const value = { who: who.trim(), does: (own?.[2] ?? text).replace(/[;.]+$/, '') }
    return [found(value, placeOf(reading, node), 'likely')]
  })
}

export function readFunding(reading: Reading): Found<string> | undefined {
  for (const node of bodyNodes(reading)) {
    if (!node.topics.includes('funding') || isOnlyHeading(node)) continue
    const from = bodyStart(node)
    const text = node.paragraph.text
      .slice(from)
      .trim()
      .replace(/[;.]+$/, '')
    const place = placeOf(reading, node, [from, node.paragraph.text.length])
    if (text.length > 10) return found(text, place, 'likely')
  }
  return undefined
}
