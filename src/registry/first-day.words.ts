/** The words of putting right the first day of a unit. */
import { catalogue } from '#design'

export const firstDayWords = catalogue(
  {
    title: 'Sửa ngày bắt đầu',
    of: (name: string) => `Sửa ngày bắt đầu: ${name}`,
    help:
      'Dùng khi ngày bắt đầu đã ghi sai. Ngày cũ, lý do và người sửa được giữ trong lịch sử. ' +
      'Đơn vị đổi tên, sáp nhập, chia tách thì dùng các mục thay đổi đơn vị.',
    now: 'Ngày bắt đầu đang ghi',
    unknown: 'Chưa ghi',
    from: 'Ngày bắt đầu đúng',
    reason: 'Lý do sửa',
    reasonHint: 'Ví dụ: ghi nhầm so với Quyết định thành lập số 12/QĐ-UBND',
    save: 'Ghi ngày bắt đầu',
    saved: 'Đã sửa ngày bắt đầu của đơn vị.',
    changed: 'Người khác vừa sửa đơn vị này. Hãy xem lại rồi ghi tiếp nếu vẫn cần.',
    unchanged: 'Ngày này giống ngày đang ghi',
    succeeds: 'Đơn vị hình thành do đổi tên, sáp nhập hoặc chia tách; ngày bắt đầu theo văn bản đó',
    'before-parent': (day: string) =>
      `Đơn vị cấp trên chỉ có từ ngày ${day}; hãy ghi ngày đó hoặc sau đó`,
    'after-end': (day: string) =>
      `Thời kỳ đầu của đơn vị kết thúc ngày ${day}; hãy ghi ngày trước đó`,
    'record-before': (day: string) =>
      `Đơn vị đã có việc ghi ngày ${day}; hãy ghi ngày đó hoặc trước đó`,
    'child-before': (name: string) =>
      `Đơn vị trực thuộc “${name}” có trước ngày này; hãy sửa ngày của đơn vị đó trước`,
  },
  {
    title: 'Correct the first day',
    of: (name) => `Correct the first day: ${name}`,
    help:
      'For a first day that was entered wrongly. The former day, the reason and the author stay ' +
      'in the history. A renaming, merger or split is recorded as such instead.',
    now: 'First day on record',
    unknown: 'None',
    from: 'Right first day',
    reason: 'Reason',
    reasonHint: 'For example: differs from the decision by which the unit was founded',
    save: 'Record the first day',
    saved: 'The first day of the unit is corrected.',
    changed: 'Somebody has just changed this unit. Look again, then go on if needed.',
    unchanged: 'This is the day on record',
    succeeds: 'The unit came out of a renaming, a merger or a split; its first day is that one',
    'before-parent': (day) => `The unit above begins on ${day}; write this day or a later one`,
    'after-end': (day) => `The first period of the unit ends on ${day}; write an earlier day`,
    'record-before': (day) =>
      `Something of the unit is recorded on ${day}; write this day or an earlier one`,
    'child-before': (name) =>
      `The unit “${name}” below it is older than this day; correct that one first`,
  },
)
