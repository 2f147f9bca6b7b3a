/** Why the database does not run, and what to do. */
import type { Unfit } from './fitness.ts'
import type { PostgresRefusal } from './start.ts'

export function sayRefusal(refusal: PostgresRefusal): string {
  switch (refusal.why) {
    case 'no-binaries':
      return (
        'Không có bộ chương trình PostgreSQL cho máy này. Hãy chạy lại "npm install", hoặc ' +
        'ghi thư mục chương trình vào THIDUA_POSTGRES, hoặc dùng một máy chủ qua DATABASE_URL.'
      )
    case 'other-major':
      return (
        `Thư mục dữ liệu có ${refusal.found}, còn chương trình dùng ${refusal.wanted}. ` +
        'Hãy xuất dữ liệu bằng bản chương trình cũ (thidua backup), rồi nạp vào bản này (thidua restore).'
      )
    case 'not-made':
      return `Không tạo được kho dữ liệu:\n${refusal.says}`
    case 'not-started':
      return `Máy chủ PostgreSQL không khởi động được; xem ${refusal.log}.`
    case 'no-folder':
      return (
        `Không dùng được thư mục dữ liệu ${refusal.folder} (${refusal.code}). Hãy kiểm tra ` +
        'quyền ghi và dung lượng đĩa, hoặc chọn thư mục khác bằng THIDUA_DATA.'
      )
  }
}

export function sayUnfit(unfit: Unfit): string {
  const says: Readonly<Record<Unfit, string>> = {
    'too-old': 'Máy chủ PostgreSQL quá cũ: cần bản 15 trở lên.',
    'fsync-off':
      'Máy chủ PostgreSQL đang tắt fsync: mất điện là mất hồ sơ. Hãy bật lại rồi khởi động.',
    'not-utf8': 'Cơ sở dữ liệu không dùng bảng mã UTF8. Hãy tạo cơ sở dữ liệu với encoding UTF8.',
  }
  return says[unfit]
}
