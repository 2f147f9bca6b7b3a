/** The words of the audit. */
import { catalogue } from '#design'

export const auditWords = catalogue(
  {
    title: 'Nhật ký',
    help:
      'Mọi việc đã làm: ai, lúc nào, việc gì, trước và sau, vì sao. Nhật ký chỉ ghi thêm, ' +
      'không sửa, không xóa được.',
    chain: (position: number) => `Đã niêm phong ${position} việc; mã niêm phong cuối:`,
    unsealed: (count: number) => `${count} việc mới nhất đang chờ niêm phong.`,
    intact: 'Chuỗi niêm phong nguyên vẹn.',
    broken: (position: number) =>
      `Chuỗi niêm phong bị đứt tại việc số ${position}: nội dung đã bị thay đổi sau khi ghi.`,
    verify: 'Kiểm tra lại chuỗi niêm phong',
    search: 'Người, việc, đối tượng, lý do',
    show: 'Xem',
    when: 'Thời điểm',
    who: 'Người làm',
    what: 'Việc',
    subject: 'Về',
    reason: 'Lý do',
    changes: 'Trước và sau',
    before: 'trước',
    after: 'sau',
    none: 'chưa có',
    gone: 'rút lại',
    sealed: 'Niêm phong',
    yes: 'Rồi',
    waiting: 'Đang chờ',
    older: 'Cũ hơn',
    empty: 'Chưa có việc nào với bộ lọc này.',
  },
  {
    title: 'Audit',
    help:
      'Everything that was done: who, when, what, before and after, why. The audit only grows; ' +
      'nothing in it can be changed or deleted.',
    chain: (position) => `${position} acts are sealed; the last seal:`,
    unsealed: (count) => `The latest ${count} acts wait for their seal.`,
    intact: 'The chain of seals is whole.',
    broken: (position) =>
      `The chain of seals is broken at act ${position}: it was changed after it was recorded.`,
    verify: 'Verify the chain of seals',
    search: 'Person, act, subject, reason',
    show: 'Show',
    when: 'When',
    who: 'Who',
    what: 'What',
    subject: 'About',
    reason: 'Reason',
    changes: 'Before and after',
    before: 'before',
    after: 'after',
    none: 'not there',
    gone: 'taken back',
    sealed: 'Sealed',
    yes: 'Yes',
    waiting: 'Waiting',
    older: 'Older',
    empty: 'Nothing was done with this filter.',
  },
)
