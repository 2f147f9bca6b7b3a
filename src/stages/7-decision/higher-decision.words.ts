/** Words of what a higher level answered. */
import { catalogue } from '#design'

export const higherWords = catalogue(
  {
    title: 'Kết quả của cấp trên',
    lead:
      'Danh hiệu, hình thức do cấp trên quyết định: ghi lại quyết định hoặc công văn của cấp ' +
      'trên. Ở đây không quyết định thay cấp trên.',
    see: 'Ghi, xem kết quả của cấp trên',
    none: 'Chưa có trường hợp nào được đề nghị lên cấp trên.',
    choose: 'Chọn',
    chosen: (name: string) => `Chọn ${name}`,
    action: 'Kết quả',
    grant: 'Cấp trên đã tặng',
    refuse: 'Cấp trên không tặng',
    return: 'Cấp trên trả lại hồ sơ',
    revoke: 'Cấp trên hủy bỏ quyết định đã tặng',
    number: 'Số, ký hiệu văn bản của cấp trên',
    numberHint: 'Ví dụ 61/QĐ-UBND. Bắt buộc khi đã tặng.',
    on: 'Ngày văn bản',
    by: 'Người ký, cơ quan',
    byHint: 'Ghi như trên văn bản, ví dụ Chủ tịch UBND tỉnh.',
    reason: 'Lý do',
    reasonHint: 'Bắt buộc khi không tặng, trả lại hoặc hủy bỏ. Đơn vị được báo lý do này.',
    record: 'Ghi kết quả cho các trường hợp được chọn',
    recorded: (count: number) => `Đã ghi kết quả của cấp trên cho ${count} trường hợp.`,
    nobody: 'Hãy chọn ít nhất một trường hợp',
    'no-number': 'Hãy ghi số quyết định của cấp trên',
    'no-reason': 'Hãy nêu lý do như cấp trên trả lời',
    future: 'Ngày văn bản không thể sau hôm nay',
    'not-nominated': (name: string) =>
      `${name}: không còn chờ kết quả của cấp trên. Hãy mở lại trang.`,
    'not-awarded': (name: string) =>
      `${name}: cấp trên chưa tặng nên không có quyết định nào để hủy bỏ.`,
    'before-latest': (name: string, latest: string) =>
      `${name}: đã ghi văn bản ngày ${latest}; văn bản này không thể trước ngày đó.`,
    changed: 'Người khác vừa ghi kết quả này. Hãy xem lại danh sách.',
    noList: 'Không có danh sách này. Hãy mở lại trang.',
    back: 'Về các quyết định',
  },
  {
    title: 'What the higher level decided',
    lead:
      'Awards that a higher level decides: record its decision or letter. Nothing is decided ' +
      'here in its place.',
    see: 'What the higher level decided',
    none: 'Nobody is nominated to a higher level yet.',
    choose: 'Choose',
    chosen: (name) => `Choose ${name}`,
    action: 'Result',
    grant: 'Granted by the higher level',
    refuse: 'Refused by the higher level',
    return: 'Dossier returned by the higher level',
    revoke: 'Award revoked by the higher level',
    number: 'Number of its paper',
    numberHint: 'For example 61/QD-UBND. Needed for a grant.',
    on: 'Day of the paper',
    by: 'Who signed, which office',
    byHint: 'As on the paper, for example the chairperson of the province.',
    reason: 'Reason',
    reasonHint: 'Needed for a refusal, a return or a revocation. The unit is told.',
    record: 'Record the result for those chosen',
    recorded: (count) => `The result is recorded for ${count}.`,
    nobody: 'Choose at least one',
    'no-number': 'Enter the number of the decision',
    'no-reason': 'Give the reason as the higher level did',
    future: 'The paper cannot be dated after today',
    'not-nominated': (name) => `${name} no longer awaits the higher level. Open the page again.`,
    'not-awarded': (name) => `${name} was granted nothing that could be revoked.`,
    'before-latest': (name, latest) =>
      `${name}: a paper of ${latest} is recorded; this one cannot be before that day.`,
    changed: 'Somebody has just recorded this. Look at the list again.',
    noList: 'There is no such list. Open the page again.',
    back: 'Back to the decisions',
  },
)
