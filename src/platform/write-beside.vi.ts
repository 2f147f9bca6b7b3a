/** Words for output that cannot be written, always saying that nothing was changed. */
import type { ProblemParts } from './problem.vi.ts'

type Words = Pick<ProblemParts, 'wrong' | 'remedy'>

const UNTOUCHED = 'chưa ghi gì'

export function sayNotAFolder(): Words {
  return {
    wrong: `nơi ghi kết quả là một tệp, ${UNTOUCHED}`,
    remedy: 'chọn một thư mục mới cho --out',
  }
}

export function sayNotOurs(): Words {
  const notOurs = 'không phải kết quả do chương trình ghi (không có SHA256SUMS)'
  return {
    wrong: `thư mục đã có nội dung và ${notOurs}, ${UNTOUCHED}`,
    remedy: 'chọn một thư mục mới hoặc trống',
  }
}

export function sayUnwritable(code: string): Words {
  const [why, remedy] = WHY[code] ?? [`hệ thống báo ${code}`, 'kiểm tra ổ đĩa và đường dẫn']
  return { wrong: `không ghi được kết quả: ${why}; ${UNTOUCHED}`, remedy }
}

const WHY: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  EACCES: ['không có quyền ghi', 'chọn thư mục được phép ghi'],
  EPERM: ['không có quyền ghi', 'chọn thư mục được phép ghi'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'chọn thư mục được phép ghi'],
  ENOSPC: ['ổ đĩa hết chỗ', 'dọn bớt ổ đĩa hoặc ghi sang ổ khác'],
  ENOTDIR: ['trên đường dẫn có một tệp', 'chọn đường dẫn chỉ gồm thư mục'],
  EEXIST: ['trên đường dẫn có một tệp', 'chọn đường dẫn chỉ gồm thư mục'],
  ENAMETOOLONG: ['tên quá dài', 'chọn tên ngắn hơn'],
}
