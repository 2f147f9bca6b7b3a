/** The words of the law catalogue. */
import { catalogue } from '#design'

export const lawWords = catalogue(
  {
    law: 'Dữ liệu pháp luật',
    help:
      'Chương trình tính theo các dữ liệu này, theo ngày, mỗi dòng có nguồn và mức chắc chắn. ' +
      'Chỉ xem; khi văn bản thay đổi, dữ liệu được cập nhật kèm nguồn trong bản mới của ' +
      'chương trình.',
    'van-ban': 'Văn bản',
    'che-do': 'Chế độ theo ngày',
    'tham-quyen': 'Thẩm quyền',
    'he-so': 'Hệ số tiền thưởng',
    luong: 'Mức lương cơ sở',
    'nghi-le': 'Ngày nghỉ',
    day: 'Xem tại ngày',
    only: 'Hiệu lực',
    onlyNow: 'Chỉ dòng có hiệu lực ngày này',
    all: 'Cả dòng chưa có, hết hiệu lực',
    registry: 'Đơn vị, con người',
    name: 'Tên',
    says: 'Nội dung',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    now: 'Ngày này',
    inForce: 'có hiệu lực',
    notInForce: 'không',
    source: 'Nguồn',
    certainty: 'Mức chắc chắn',
    seen: 'Đã đọc văn bản',
    computed: 'Suy ra từ văn bản',
    'second-hand': 'Nguồn dẫn lại',
    unverified: 'Chưa kiểm chứng',
    empty: 'Không có dòng nào theo điều kiện này.',
  },
  {
    law: 'Law data',
    help:
      'The program computes by these data, by date; each line has its source and how certain ' +
      'it is. Read-only: when the law changes, a new version of the program brings the data ' +
      'with their source.',
    'van-ban': 'Instruments',
    'che-do': 'Regimes by date',
    'tham-quyen': 'Authority',
    'he-so': 'Prize coefficients',
    luong: 'Base salary',
    'nghi-le': 'Holidays',
    day: 'As of',
    only: 'In force',
    onlyNow: 'Only what holds on this day',
    all: 'All, also ended and to come',
    registry: 'Units and people',
    name: 'Name',
    says: 'Content',
    from: 'From',
    to: 'Until the end of',
    now: 'On this day',
    inForce: 'in force',
    notInForce: 'no',
    source: 'Source',
    certainty: 'Certainty',
    seen: 'Text was read',
    computed: 'Derived from texts',
    'second-hand': 'Repeated elsewhere',
    unverified: 'Not verified',
    empty: 'Nothing meets this.',
  },
)
