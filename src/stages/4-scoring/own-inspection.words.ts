/** The words of what inspections found at one unit, as the unit itself reads it. */
import { catalogue } from '#design'

export const ownInspectionWords = catalogue(
  {
    title: (name: string, cycle: string) => `Kết quả kiểm tra: ${name}, ${cycle}`,
    see: 'Xem kết quả kiểm tra đơn vị',
    back: 'Về phiếu chấm điểm',
    lead:
      'Trang này ghi những gì đoàn kiểm tra kết luận về riêng đơn vị: mẫu đã xem, phát hiện, ' +
      'điểm kiểm tra kèm lý do và tệp của đơn vị ở từng tiêu chí.',
    waits:
      'Kết quả kiểm tra chưa công bố. Khi có thông báo kết luận của hội đồng, toàn bộ kết quả ' +
      'hiện ở đây; dòng được yêu cầu giải trình thì xem được ngay.',
    verified: 'Có nội dung đang được xác minh. Nội dung chỉ được thông báo sau khi xác minh xong.',
    none: 'Chưa ghi cuộc kiểm tra nào ở đơn vị trong năm, giai đoạn này.',
    by: (decision: string, day: string) => `Kiểm tra theo ${decision} ngày ${day}`,
    days: 'Thời gian kiểm tra',
    from: (day: string) => `từ ngày ${day}`,
    between: (from: string, to: string) => `từ ngày ${from} đến ngày ${to}`,
    lines: 'Phát hiện và điểm kiểm tra theo tiêu chí',
    noLines: 'Chưa có phát hiện hay điểm kiểm tra nào được công bố cho đơn vị.',
    findings: 'Phát hiện, yêu cầu khắc phục',
    files: 'Tệp của đơn vị',
  },
  {
    title: (name, cycle) => `What was inspected: ${name}, ${cycle}`,
    see: 'What inspections found at the unit',
    back: 'Back to the score sheet',
    lead:
      'What the inspecting teams recorded of this unit alone: the sample, findings, marks with ' +
      "their reasons, and the unit's own files, criterion by criterion.",
    waits:
      "The result is not out yet. It stands here once the council's notice is out; a line to be " +
      'explained can be read at once.',
    verified: 'Something is being verified. What it is about is told once that is over.',
    none: 'No inspection of the unit is recorded in this year or period.',
    by: (decision, day) => `Inspection by ${decision} of ${day}`,
    days: 'Days of the inspection',
    from: (day) => `from ${day}`,
    between: (from, to) => `from ${from} to ${to}`,
    lines: 'Findings and marks by criterion',
    noLines: 'No finding and no mark is out for the unit yet.',
    findings: 'Findings, to be remedied',
    files: "The unit's files",
  },
)
