/** The words of a record's history. */
import { catalogue } from '#design'

export const historyWords = catalogue(
  {
    title: 'Lịch sử bản ghi',
    help:
      'Mỗi lần ghi: ai, lúc nào, việc gì, trước và sau, vì sao. Không lần ghi nào bị ghi đè hay ' +
      'xóa; mới nhất ở trên.',
    back: 'Về trang của bản ghi',
    cut: (most: number) => `Chỉ hiện ${most} lần ghi mới nhất.`,
    when: 'Thời điểm',
    who: 'Người làm',
    what: 'Việc',
    changes: 'Trước và sau',
    before: 'trước:',
    after: 'sau:',
    reason: 'Lý do',
    seal: 'Niêm phong',
    sealed: (position: number) => `việc số ${position}`,
    waiting: 'Đang chờ',
    added: 'ghi mới',
    changed: 'sửa',
    retracted: 'rút lại',
    gone: '(không còn)',
    unknown: 'không rõ',
    empty: 'Chưa có lần ghi nào trong phạm vi bạn được xem.',
  },
  {
    title: 'History of the record',
    help:
      'Every entry: who, when, what, before and after, why. No entry was overwritten or deleted; ' +
      'the newest is on top.',
    back: 'Back to the record',
    cut: (most) => `Only the latest ${most} entries are shown.`,
    when: 'When',
    who: 'Who',
    what: 'What',
    changes: 'Before and after',
    before: 'before:',
    after: 'after:',
    reason: 'Reason',
    seal: 'Sealed',
    sealed: (position) => `act ${position}`,
    waiting: 'Waiting',
    added: 'added',
    changed: 'changed',
    retracted: 'taken back',
    gone: '(no more)',
    unknown: 'not known',
    empty: 'Nothing was written within what you may see.',
  },
)
