/** What is wrong with a template, and what a paper lacks for it, with what to do. */
import type { Lacks } from './fill.ts'
import { tagOf } from './tags.vi.ts'
import type { TagProblem, TemplateRefusal } from './template.ts'
import type { TemplateFault } from './unpack.ts'

const FAULTS: Readonly<Record<TemplateFault, string>> = {
  'not-word': 'Tệp không phải văn bản Word (.docx) đọc được. Hãy lưu lại dạng .docx.',
  'too-large': 'Tệp mẫu quá lớn, hoặc in ra sẽ quá lớn. Hãy bỏ ảnh nặng, bỏ thẻ lặp thừa.',
  macro: 'Tệp mẫu có macro. Hãy lưu lại dạng .docx không có macro.',
  embedded: 'Tệp mẫu nhúng tệp hoặc điều khiển khác. Hãy bỏ phần nhúng.',
  linked: 'Tệp mẫu lấy nội dung từ bên ngoài (ảnh, mẫu gắn kèm). Hãy đưa hẳn vào tệp.',
  field: 'Tệp mẫu có trường lấy nội dung từ nơi khác hoặc chạy chương trình. Hãy bỏ trường đó.',
  entity: 'Tệp mẫu có khai báo XML không được phép. Hãy lưu lại bằng Word.',
}

const TAG_FAULTS: Readonly<Record<TagProblem['why'], string>> = {
  unknown: 'không có thẻ này',
  'not-a-list': 'không phải danh sách, không lặp được',
  'not-in-list': 'không có trong danh sách đang lặp',
  'list-in-list': 'danh sách nằm trong danh sách khác',
  'not-alone': 'là danh sách, phải mở bằng # và đóng bằng /',
  broken: 'thẻ mở hoặc đóng sai',
}

/** Every fault, one to a line. */
export function wordTemplateRefusal(refusal: TemplateRefusal): readonly string[] {
  if ('fault' in refusal) return [FAULTS[refusal.fault]]
  return refusal.tags.map(({ tag, why }) => `{${tag}}: ${TAG_FAULTS[why]}`)
}

/** What is not there, one to a line; none when the paper is whole. */
export function wordLacks({ empty, blanks, unused }: Lacks): readonly string[] {
  const named = (name: string) => `{${name}} (${tagOf(name)?.means ?? ''})`
  return [
    ...empty.map((name) => `Văn bản này không có ${named(name)}; chỗ đó sẽ trống.`),
    ...blanks.map((fact) => `Chưa có trong hồ sơ, sẽ để dòng chấm: ${fact}.`),
    ...unused.map((name) => `Mẫu không in phần ${named(name)}.`),
  ]
}
