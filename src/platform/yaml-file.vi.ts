/** Words for YAML that cannot be read: what is wrong with the writing, and how to write it. */
import type { ProblemParts } from './problem.vi.ts'

type Words = Pick<ProblemParts, 'wrong' | 'allowed' | 'remedy'>

const QUOTE = 'đặt cả đoạn chữ trong dấu nháy, ví dụ words: "không quá 20%: theo kế hoạch"'
const INDENT = 'thụt đầu dòng bằng dấu cách, các khóa cùng cấp thẳng cột với nhau'

/** By the reader's error codes; the place is the reader's own. */
const SYNTAX: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  BAD_INDENT: ['dòng thụt không đúng cấp, hoặc một ngoặc [ { chưa đóng', `${INDENT}; đóng ngoặc`],
  BAD_SCALAR_START: ['giá trị mở đầu bằng ký tự dành riêng (@ % ` & * !)', QUOTE],
  BAD_DQ_ESCAPE: [
    'dấu \\ trong nháy kép không đúng',
    "dùng nháy đơn '…' hoặc viết \\\\ thay cho \\",
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'một dòng có hai dấu hai chấm, hoặc dòng thụt không đúng cấp',
    `${QUOTE}; hoặc ${INDENT}`,
  ],
  BLOCK_IN_FLOW: [
    'danh sách gạch đầu dòng nằm trong ngoặc [ ] hoặc { }',
    'bỏ ngoặc, hoặc viết hết trong ngoặc',
  ],
  KEY_OVER_1024_CHARS: [
    'khóa dài quá 1024 ký tự',
    'kiểm tra dấu hai chấm; khóa chỉ là một từ ngắn',
  ],
  MISSING_CHAR: [
    'thiếu dấu đóng nháy, dấu phẩy, dấu cách hoặc dấu hai chấm',
    'đóng nháy; viết "khóa: giá trị" với một dấu cách sau dấu hai chấm',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'khóa nằm trên hai dòng, có thể dòng trên thiếu dấu hai chấm',
    `viết "khóa: giá trị"; ${INDENT}`,
  ],
  NON_STRING_KEY: [
    'khóa là một danh sách hoặc một khối',
    'khóa chỉ là một từ, viết "khóa: giá trị"',
  ],
  TAB_AS_INDENT: ['thụt đầu dòng bằng phím Tab', 'thay mỗi Tab bằng hai dấu cách'],
  TAG_RESOLVE_FAILED: ['có thẻ kiểu (dấu !)', 'bỏ thẻ, đặt giá trị trong dấu nháy nếu là chữ'],
  UNEXPECTED_TOKEN: [
    'có phần thừa hoặc đặt sai chỗ',
    `${QUOTE}; mỗi phần tử danh sách một dòng "- "`,
  ],
  BAD_DIRECTIVE: ['dòng mở đầu bằng % không hiểu được', 'bỏ dòng này'],
}

const UNKNOWN = [
  'không đúng cách viết YAML',
  'so lại dòng này với một tệp mẫu: thidua new',
] as const

export function saySyntax(code: string): Words {
  const [wrong, remedy] = SYNTAX[code] ?? UNKNOWN
  return { wrong: `không đọc được YAML: ${wrong}`, remedy }
}

export function sayTooDeep(): Words {
  return { wrong: 'lồng nhau quá 64 cấp', remedy: 'kiểm tra các ngoặc [ { và chỗ thụt đầu dòng' }
}

export function sayManyDocuments(): Words {
  return {
    wrong: 'tệp có nhiều tài liệu, ngăn bằng dòng ---',
    remedy: 'bỏ dòng --- và gộp làm một',
  }
}

export function sayAlias(): Words {
  return { wrong: 'không dùng tham chiếu (*tên)', remedy: 'chép đủ nội dung vào chỗ này' }
}

export function sayAnchor(): Words {
  return {
    wrong: 'không dùng neo (&tên) hay thẻ kiểu',
    remedy: 'bỏ neo, chép đủ nội dung ở mỗi chỗ',
  }
}

export function sayTag(): Words {
  return {
    wrong: 'không dùng thẻ kiểu (!tên)',
    remedy: 'bỏ thẻ, đặt giá trị trong dấu nháy nếu là chữ',
  }
}

export function sayBadKey(): Words {
  return {
    wrong: 'khóa trống hoặc không dùng được',
    remedy: 'viết "khóa: giá trị" với khóa là một từ',
  }
}

export function sayDuplicateKey(key: string): Words {
  return {
    wrong: `khóa "${key}" viết hai lần trong một khối`,
    remedy: 'giữ một dòng, xóa dòng kia',
  }
}
