/**
 * Words for files that cannot be read as text: which one, why, and how to save it so that it can.
 */
import type { ProblemParts } from './problem.vi.ts'

type Words = Pick<ProblemParts, 'wrong' | 'found' | 'allowed' | 'remedy'>

const AS_UTF8 =
  'lưu lại tệp theo UTF-8 (Excel: Lưu thành, chọn "CSV UTF-8"; Notepad: Save As, Encoding UTF-8)'
const MEBI = 1 << 20

const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

export function sayNotAFile(isFolder: boolean): Words {
  const what = isFolder ? 'đây là một thư mục' : 'đây không phải là một tệp thường'
  return {
    wrong: `${what}; cần một tệp`,
    remedy: 'đổi tên hoặc bỏ nó đi, rồi đặt tệp vào đúng chỗ',
  }
}

export function sayTooBig(limits: Readonly<{ bytes: number }>): Words {
  return {
    wrong: `tệp lớn hơn ${thousands(Math.floor(limits.bytes / MEBI))} MiB nên không được đọc`,
    remedy: 'chia số liệu ra nhiều thư mục phong trào, ví dụ mỗi đơn vị tổ chức một thư mục',
  }
}

export function sayTooManyLines(limits: Readonly<{ lines: number }>): Words {
  return {
    wrong: `tệp có hơn ${thousands(limits.lines)} dòng nên không được đọc`,
    remedy: 'chia số liệu ra nhiều thư mục phong trào, ví dụ mỗi đơn vị tổ chức một thư mục',
  }
}

export function sayUtf16(): Words {
  return { wrong: 'tệp được lưu theo UTF-16 (Excel gọi là "Unicode Text")', remedy: AS_UTF8 }
}

export function sayEncoding(): Words {
  return {
    wrong: 'có chữ không theo mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258)',
    remedy: AS_UTF8,
  }
}

export function sayZip(): Words {
  return {
    wrong: 'đây là tệp nén hoặc tệp Excel, Word đã đổi đuôi, không phải tệp chữ',
    remedy: 'mở tệp bằng Excel rồi Lưu thành "CSV UTF-8"',
  }
}

export function sayControl(byte: number): Words {
  const name = byte === 0 ? 'NUL (mã 0)' : `điều khiển (mã ${byte})`
  const why = byte === 0 ? ', có thể tệp được lưu theo UTF-16 hoặc đã hỏng' : ''
  return { wrong: `có ký tự ${name} không thuộc văn bản${why}`, remedy: AS_UTF8 }
}

export function sayEmpty(wants: string): Words {
  return { wrong: `tệp trống; cần ${wants}`, remedy: 'điền nội dung, hoặc xóa tệp nếu không dùng' }
}

export function sayUnreadable(code: string): Words {
  const [wrong, remedy] = UNREADABLE[code] ?? [
    `không đọc được${code ? ` (${code})` : ''}`,
    'kiểm tra ổ đĩa và tên tệp rồi chạy lại',
  ]
  return { wrong, remedy }
}

const UNREADABLE: Readonly<Record<string, readonly [wrong: string, remedy: string]>> = {
  ENOENT: ['không có tệp hoặc thư mục này', 'kiểm tra lại tên và đường dẫn'],
  ENOTDIR: ['đây là một tệp; cần một thư mục', 'chỉ tới thư mục chứa campaign.yaml'],
  EACCES: ['không có quyền đọc', 'xin quyền đọc tệp này'],
  EPERM: ['không có quyền đọc', 'xin quyền đọc tệp này'],
  ELOOP: ['liên kết trỏ vòng tròn', 'thay liên kết bằng tệp thật'],
}
