/** The words of the verification package. */
import { catalogue } from '#design'

export const packageWords = catalogue(
  {
    title: 'Gói kiểm chứng',
    help:
      'Gói gồm định nghĩa phong trào, số liệu, pháp luật, kết quả, phiếu kiểm chứng của từng ' +
      'trường hợp và mã băm của từng tệp. Ai có gói cũng tính lại được kết quả, không cần tài ' +
      'khoản: giải nén rồi chạy "npx thidua verify <thư mục>".',
    take: 'Xuất gói kiểm chứng',
    takeHelp: (day: string) =>
      `Kết quả tính đến hết ngày ${day}. Việc xuất được ghi vào nhật ký. ` +
      'Gói lớn cần chuẩn bị trước khi tải; khi tải, trình duyệt cho biết còn bao nhiêu.',
    check: 'Kiểm tra một gói',
    checkHelp: 'Mọi tệp được đối chiếu mã băm, toàn bộ kết quả được tính lại từ chính gói.',
    file: 'Tệp ZIP của gói',
    expected: 'Mã gốc đã công bố',
    expectedHelp: 'Nếu có: 64 chữ số và chữ cái trên thông báo hoặc bản ký.',
    verify: 'Tính lại và so sánh',
    equal: 'Khớp: tính lại ra đúng từng byte.',
    differs: 'Không khớp. Những chỗ khác:',
    sameAsOffice: (day: string) =>
      `Gói này đúng bằng kết quả tính từ số liệu của cơ quan tính đến ngày ${day}.`,
    otherThanOffice: (day: string) =>
      `Số liệu của cơ quan nay cho kết quả khác tính đến ngày ${day}: ` +
      'đã có ghi chép thêm sau khi gói được xuất, hoặc gói không phải của cơ quan.',
    otherCampaign: (id: string) => `Gói này là của phong trào khác: ${id}.`,
    root: 'Mã gốc',
    empty: 'Chưa chọn tệp. Chọn tệp ZIP đã xuất từ trang này.',
    'not-a-zip': 'Tệp không phải ZIP nguyên vẹn. Chọn đúng tệp ZIP đã xuất.',
    'too-large': 'Tệp quá lớn để kiểm tra ở đây. Giải nén và chạy "npx thidua verify" trên máy.',
    'bad-name': 'Trong ZIP có tên tệp không hợp lệ: đây không phải gói do chương trình xuất.',
  },
  {
    title: 'Verification package',
    help:
      'The package holds the definition of the campaign, its records, the law, the outcome, a ' +
      'receipt for every case and the hash of every file. Whoever has it can compute the ' +
      'outcome again without an account: unpack it and run "npx thidua verify <folder>".',
    take: 'Take the package',
    takeHelp: (day) =>
      `The outcome to the end of ${day}. Taking it is recorded in the audit. ` +
      'A large package takes a while to prepare; the browser then tells how much is left.',
    check: 'Verify a package',
    checkHelp:
      'The hash of every file is checked, and the whole outcome computed again from the package.',
    file: 'ZIP file of the package',
    expected: 'Published root hash',
    expectedHelp: 'If there is one: the 64 digits and letters on the notice or the signed copy.',
    verify: 'Compute again and compare',
    equal: 'Equal: every byte comes out the same.',
    differs: 'Not equal. What differs:',
    sameAsOffice: (day) =>
      `The package is exactly what the records of the office give to the end of ${day}.`,
    otherThanOffice: (day) =>
      `The records of the office now give another outcome to the end of ${day}: more was ` +
      'recorded after the package was taken, or the package is not of this office.',
    otherCampaign: (id) => `The package is of another campaign: ${id}.`,
    root: 'Root hash',
    empty: 'No file was chosen. Choose a ZIP file taken from this page.',
    'not-a-zip': 'The file is no whole ZIP archive. Choose the ZIP file that was taken.',
    'too-large': 'The file is too large to verify here. Unpack it and run "npx thidua verify".',
    'bad-name': 'The ZIP holds an unfit file name: this is no package made by the program.',
  },
)
