/** The words of guidance that supplies the standard of an award. */
import { catalogue } from '#design'

export const supplementWords = catalogue(
  {
    title: 'Hướng dẫn bổ sung tiêu chuẩn',
    lead:
      'Có hình thức khen mà kế hoạch để tiêu chuẩn cho hướng dẫn sau. Khi có hướng dẫn, ghi số, ' +
      'ngày, nơi ban hành và các điều kiện; tiêu chuẩn được dùng từ ngày của hướng dẫn.',
    none: 'Không có hình thức nào còn chờ hướng dẫn.',
    award: 'Hình thức khen thưởng',
    number: 'Số hướng dẫn',
    date: 'Ngày ban hành',
    issuer: 'Cơ quan ban hành',
    words: 'Nội dung bổ sung',
    standard: 'Các điều kiện',
    standardHint:
      'Ghi như trong tệp định nghĩa: mỗi điều kiện một dòng, có id, một loại điều kiện, ' +
      'clause và words chép đúng như hướng dẫn.',
    preview: 'Xem trước',
    save: 'Ghi hướng dẫn',
    saved: 'Đã ghi hướng dẫn bổ sung.',
    future: 'Hướng dẫn phải đã ban hành: ngày không thể sau hôm nay',
    noAward: 'Hãy chọn hình thức còn chờ hướng dẫn',
    after: 'Tiêu chuẩn sẽ là',
  },
  {
    title: 'Guidance supplying a standard',
    lead:
      'The plan leaves the standard of some award to later guidance. When it comes, record its ' +
      'number, date, issuer and conditions; they count from the date of the guidance.',
    none: 'No award waits for guidance.',
    award: 'Award',
    number: 'Number of the guidance',
    date: 'Issued on',
    issuer: 'Issued by',
    words: 'What it supplies',
    standard: 'Conditions',
    standardHint:
      'As in the definition file: one condition a line, with id, one kind, clause and words ' +
      'exactly as printed.',
    preview: 'Preview',
    save: 'Record the guidance',
    saved: 'The guidance is recorded.',
    future: 'The guidance has to be issued: its date cannot be after today',
    noAward: 'Choose an award that waits for guidance',
    after: 'The standard will be',
  },
)
