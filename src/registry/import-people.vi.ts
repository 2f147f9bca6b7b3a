/** The titles of the columns of the sheet of people, and what is wrong in it with its remedy. */
import type { ColumnName, Fault } from './import-columns.ts'

export const columnTitles: Readonly<Record<ColumnName, string>> = {
  code: 'Mã người',
  name: 'Họ và tên',
  gender: 'Giới tính',
  note: 'Ghi chú',
  organisation: 'Đơn vị',
  title: 'Chức danh',
  duty: 'Nhóm nhiệm vụ',
  direct: 'Trực tiếp làm CCHC',
  main: 'Vị trí chính',
  from: 'Từ ngày',
  to: 'Đến ngày',
}

/** What is wrong, and what to do. */
export function wordImportFault({ what }: Fault): string {
  switch (what.why) {
    case 'no-rows':
      return 'Bảng chưa có dòng nào dưới dòng tiêu đề; hãy điền từ dòng 2'
    case 'not-unicode':
      return (
        'Chữ không phải Unicode (có thể là TCVN3/ABC hoặc VNI); hãy chuyển mã sang Unicode ' +
        'bằng bộ gõ rồi tải lên lại'
      )
    case 'ends-before':
      return 'Đến ngày không thể trước Từ ngày; hãy xem lại hai ngày'
    case 'same-post':
      return 'Vị trí này đã có trong sổ hoặc ở dòng trên; hãy xóa dòng này khỏi bảng'
    case 'missing-column':
      return `Thiếu cột “${what.title}”; hãy dùng mẫu tải từ trang này`
    case 'strange-column':
      return `Không có cột nào tên “${what.title}”; hãy xóa cột hoặc dùng đúng tên trong mẫu`
    case 'unknown-unit':
      return `Không có đơn vị “${what.typed}” trong phạm vi của bạn${suggestion(what.near)}`
    case 'two-units':
      return `Nhiều đơn vị cùng tên; hãy ghi mã, một trong: ${what.codes.join(', ')}`
    case 'other-name':
      return `Mã ${what.code} trong sổ là của ${what.name}; hãy ghi đúng mã hoặc để trống`
    case 'namesake':
      return (
        `Đơn vị này đã có ${what.name}; nếu là một người hãy ghi mã ${what.code}, ` +
        'nếu không hãy đặt mã mới'
      )
    case 'cell':
      return what.says
  }
}

function suggestion(near: readonly string[]): string {
  return near.length === 0
    ? '; hãy xem mã ở trang Cơ quan, đơn vị'
    : `; có phải: ${near.join(', ')}?`
}
