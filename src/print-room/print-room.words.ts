/** The words of the pages where papers are taken away. */
import { catalogue } from '#design'

export const printRoomWords = catalogue(
  {
    all: 'Văn bản của phong trào',
    intro:
      'Mỗi văn bản được lập từ số liệu đã ghi đến ngày đang xem. Bản Word để sửa và trình ký, bản \
PDF để lưu.',
    certificates: 'Giấy khen, bằng khen: lập hàng loạt',
    none: 'Chưa có căn cứ để lập văn bản này: số liệu cần thiết chưa được ghi.',
    noneAtAll: 'Chưa có văn bản nào mà bạn được lấy ở phong trào này.',
    beforeNotice:
      'Điểm của các bước sau chưa công bố cho đơn vị. Văn bản này lấy được sau khi có thông báo \
kết quả của Hội đồng.',
    paper: 'Văn bản',
    count: 'Số bản lập được',
    missing: 'Còn để trống, người soạn điền',
    nothingMissing: 'Đủ',
    receipt: 'Mã nguồn hiện nay',
    taken: 'Lần lấy trước',
    never: 'Chưa lấy lần nào',
    current: (by: string, on: string) => `${by}, ${on}: còn đúng với số liệu hiện nay.`,
    outOfDate: (by: string, on: string) =>
      `${by}, ${on}: ĐÃ LỖI THỜI, nội dung nay khác. Hãy lấy lại bản mới.`,
    take: 'Tải về',
    word: 'Tải bản Word',
    own: 'Word theo mẫu của cơ quan',
    templates: 'Mẫu văn bản của cơ quan',
    pdf: 'Tải bản PDF',
    of: (name: string) => `${name}: `,
    busy: 'Máy in đang bận, có nhiều người cùng lấy văn bản. Xin thử lại sau ít giây.',
    letters: (letters: string) =>
      `Chưa lập được: phông chữ không có các ký tự ${letters}. Hãy sửa chữ đó trong số liệu.`,
    askMore: 'Mục này có nhiều văn bản; hãy chọn một.',
  },
  {
    all: 'Papers of the campaign',
    intro:
      'Each paper is made from what is recorded up to the day shown: Word to edit and have signed, \
PDF to keep.',
    certificates: 'Certificates in bulk',
    none: 'There is no ground for this paper yet: what it needs is not recorded.',
    noneAtAll: 'There is no paper yet that you may take in this campaign.',
    beforeNotice:
      'The points of later stages are not open to the unit. This paper can be taken once the \
council’s notice is out.',
    paper: 'Paper',
    count: 'Papers',
    missing: 'Left blank, for the drafter',
    nothingMissing: 'Complete',
    receipt: 'Receipt now',
    taken: 'Last taken',
    never: 'Never taken',
    current: (by, on) => `${by}, ${on}: still what the records say.`,
    outOfDate: (by, on) => `${by}, ${on}: OUT OF DATE, it says something else now. Take a new one.`,
    take: 'Take',
    word: 'Word file',
    own: 'Word by the office’s template',
    templates: 'Templates of the office',
    pdf: 'PDF file',
    of: (name) => `${name}: `,
    busy: 'The press is busy. Please try again in a few seconds.',
    letters: (letters) => `Not made: the typeface has no shape for ${letters}.`,
    askMore: 'There are several papers here; choose one.',
  },
)
