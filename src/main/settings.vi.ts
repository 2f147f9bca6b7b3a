/** What is said when the office cannot be opened as it was set (thiết lập sai), and what to do. */

/** What each setting must be; the names are those of the README's table. */
export const WANTED = {
  PORT: 'một số nguyên từ 0 đến 65535, ví dụ 8080',
  THIDUA_URL: 'một địa chỉ web, ví dụ https://thidua.example',
  THIDUA_SMTP: 'smtp://người:mật-khẩu@máy-thư:587 hoặc smtps://…',
  THIDUA_MAIL_FROM: 'một địa chỉ thư, ví dụ thi-dua@co-quan.example',
  THIDUA_ANCHOR_MAIL: 'một địa chỉ thư, ví dụ kiem-toan@co-quan.example',
  THIDUA_TODAY: 'một ngày viết năm-tháng-ngày, ví dụ 2020-07-20',
  THIDUA_REMIND: 'các số ngày cách nhau bằng dấu phẩy, ví dụ 7,3,1,0; "no" là không nhắc',
  THIDUA_PROXY: 'các địa chỉ IP cách nhau bằng dấu phẩy, ví dụ 10.0.0.2',
  THIDUA_TENANT: 'chữ thường không dấu, số và dấu gạch nối, ví dụ mac-dinh',
  THIDUA_EXAMPLES: '"yes" hoặc "no"',
  DATABASE_URL: 'postgresql://người:mật-khẩu@máy-chủ:5432/cơ-sở-dữ-liệu',
} as const

export type SettingName = keyof typeof WANTED

/** A password in an address is not shown on a screen or in a log. */
export function sayWrongSetting(name: SettingName, found: string): string {
  const shown = found.replace(/(:\/\/[^:@/\s]*:)[^@\s]*@/, '$1…@')
  return `Thiết lập ${name} đang là "${shown}"; cần ${WANTED[name]}.`
}

/** Why the folder of the data cannot be had, by the system's own code. */
export function sayNoFolder(path: string, code: string): string {
  const why: Readonly<Record<string, string>> = {
    EEXIST: 'đã có một tệp (không phải thư mục) mang tên đó',
    ENOTDIR: 'một phần của đường dẫn là tệp, không phải thư mục',
    EACCES: 'người chạy chương trình không được ghi ở đó',
    EPERM: 'người chạy chương trình không được ghi ở đó',
    EROFS: 'ổ đĩa chỉ cho đọc',
    ENOSPC: 'ổ đĩa đã đầy',
  }
  const reason = why[code] ?? `hệ thống báo lỗi ${code}`
  return `Không dùng được thư mục dữ liệu ${path}: ${reason}. Đặt THIDUA_DATA sang thư mục khác.`
}

/** Why nobody can be answered on this port. */
export function sayNoPort(refusal: Readonly<{ why: string; hostname: string; port: number }>) {
  const { why, hostname, port } = refusal
  const next = `Chọn cổng khác, ví dụ: PORT=${port < 1024 ? 8080 : port + 1} npm start.`
  if (why === 'taken') {
    return `Cổng ${port} đang có chương trình khác dùng (có thể Thi Đua đã chạy rồi). ${next}`
  }
  if (why === 'forbidden') return `Người chạy chương trình không được dùng cổng ${port}. ${next}`
  const every = 'Đặt HOST là 127.0.0.1, hoặc 0.0.0.0 cho mọi địa chỉ của máy.'
  return `Máy này không có địa chỉ ${hostname}. ${every}`
}
