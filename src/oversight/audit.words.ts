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
    unchecked: (count: number) => `${count} việc mới niêm phong đang chờ kiểm tra lại.`,
    full: (isWhole: boolean, position: number, at: string) =>
      isWhole
        ? `Lần kiểm tra toàn bộ gần nhất: ${at}, ${position} việc, nguyên vẹn.`
        : `Lần kiểm tra toàn bộ gần nhất: ${at}, bị đứt tại việc số ${position}.`,
    noFull: 'Chưa có lần kiểm tra toàn bộ nào; mỗi ngày hệ thống kiểm tra một lần.',
    anchor: (day: string, position: number) =>
      `Neo gần nhất (ghi ra ngoài cơ sở dữ liệu): ngày ${day}, việc số ${position}, mã`,
    noAnchor: 'Chưa có neo nào được ghi ra ngoài cơ sở dữ liệu; mỗi ngày hệ thống ghi một lần.',
    search: 'Người, việc, đối tượng, lý do',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    short: 'Từ khóa cần ít nhất 3 chữ cái; hãy gõ thêm.',
    'no-day': 'Không phải một ngày; hãy ghi như 31/07/2020.',
    order: 'Ngày cuối đứng trước ngày đầu; hãy đổi lại.',
    onlyPerson: 'Chỉ việc do người có tài khoản này làm:',
    onlyObject: 'Chỉ việc về đối tượng này:',
    everything: 'Bỏ điều kiện này',
    onlyThisPerson: 'Chỉ xem việc của người này',
    onlyThisObject: 'Chỉ xem việc về đối tượng này',
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
    others: (count: number) => `và ${count} dòng nữa`,
    rows: 'số dòng',
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
    unchecked: (count) => `The latest ${count} sealed acts wait to be checked.`,
    full: (isWhole, position, at) =>
      isWhole
        ? `The last check of all: ${at}, ${position} acts, whole.`
        : `The last check of all: ${at}, broken at act ${position}.`,
    noFull: 'All of it was not checked yet; that is done once a day.',
    anchor: (day, position) =>
      `The last anchor (written outside the database): ${day}, act ${position}, hash`,
    noAnchor: 'No anchor was written outside the database yet; that is done once a day.',
    search: 'Person, act, subject, reason',
    from: 'From',
    to: 'Until the end of',
    short: 'Words need at least 3 letters; type more.',
    'no-day': 'This is no day; write it as 31/07/2020.',
    order: 'The last day is before the first; exchange them.',
    onlyPerson: 'Only what was done from this account:',
    onlyObject: 'Only what was about this:',
    everything: 'No longer only this',
    onlyThisPerson: 'Only what this person did',
    onlyThisObject: 'Only what was about this',
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
    others: (count) => `and ${count} more`,
    rows: 'rows',
    sealed: 'Sealed',
    yes: 'Yes',
    waiting: 'Waiting',
    older: 'Older',
    empty: 'Nothing was done with this filter.',
  },
)
