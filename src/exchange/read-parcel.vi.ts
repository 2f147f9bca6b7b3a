/** What is wrong with a parcel that came in, and what to do: each sentence names its remedy. */

type Words = Readonly<{ wrong: string; remedy: string }>

const AGAIN = 'đề nghị nơi gửi xuất và gửi lại gói'

export const say = {
  noList: {
    wrong: 'trong ZIP không có danh mục tệp; đây không phải gói hồ sơ do chương trình xuất',
    remedy: 'chọn đúng tệp ZIP nơi gửi đã xuất, không giải nén rồi nén lại',
  },
  noData: { wrong: 'danh mục không có tệp dữ liệu của gói', remedy: AGAIN },
  notJson: { wrong: 'không phải dữ liệu JSON đọc được', remedy: AGAIN },
  notOurs: { wrong: 'không phải dữ liệu của một gói hồ sơ khen thưởng', remedy: AGAIN },
  otherSigned: {
    wrong: 'chữ ký không khớp danh mục tệp: danh mục hoặc chữ ký đã bị sửa',
    remedy: AGAIN,
  },
  stray: { wrong: 'tệp nằm trong gói mà danh mục không có', remedy: AGAIN },
  missing: { wrong: 'danh mục có tệp này mà trong gói không có', remedy: AGAIN },
  otherContent: { wrong: 'nội dung tệp khác mã SHA-256 trong danh mục', remedy: AGAIN },
  badHash: { wrong: 'mã SHA-256 phải là 64 chữ số và chữ cái a-f', remedy: AGAIN },
  unknownData: { wrong: 'tệp dữ liệu này không thuộc gói hồ sơ', remedy: AGAIN },
  tooLarge: { wrong: 'tệp lớn hơn 25 MB nên không được nhận', remedy: AGAIN },
  notKept: {
    wrong: 'nội dung không phải PDF, Word, Excel, JPEG hoặc PNG nên không được nhận',
    remedy: 'đề nghị nơi gửi lưu tệp thành PDF rồi gửi lại gói',
  },
  otherVersion: (found: unknown): Words => ({
    wrong: `gói theo phiên bản ${JSON.stringify(found) ?? '?'}, chương trình này đọc được 1`,
    remedy: 'cập nhật chương trình, hoặc đề nghị nơi gửi xuất gói theo phiên bản 1',
  }),
  otherSize: (wanted: number, found: number): Words => ({
    wrong: `tệp dài ${found} byte, danh mục ghi ${wanted} byte`,
    remedy: AGAIN,
  }),
  twice: (path: string): Words => ({ wrong: `tệp ${path} có hai dòng`, remedy: AGAIN }),
  badPath: (path: string): Words => ({
    wrong: `tên tệp "${path.slice(0, 80)}" không hợp lệ`,
    remedy: AGAIN,
  }),
  notListed: (path: string): Words => ({
    wrong: `dữ liệu nhắc tới tệp ${path.slice(0, 120)} mà danh mục không có`,
    remedy: AGAIN,
  }),
  notNamed: (path: string): Words => ({
    wrong: `danh mục có tệp ${path} mà dữ liệu không nói thuộc hồ sơ nào`,
    remedy: AGAIN,
  }),
  dossierTwice: (key: string): Words => ({ wrong: `hồ sơ ${key} có hai lần`, remedy: AGAIN }),
  unknownAward: (key: string, award: string): Words => ({
    wrong: `hồ sơ ${key} đề nghị hình thức "${award}" mà gói không có tên hình thức đó`,
    remedy: AGAIN,
  }),
  unknownCycle: (key: string, cycle: string): Words => ({
    wrong: `hồ sơ ${key} thuộc kỳ "${cycle}" mà gói không có kỳ đó`,
    remedy: AGAIN,
  }),
  noReceipt: (key: string): Words => ({
    wrong: `phiếu kèm hồ sơ ${key} không phải phiếu kiểm chứng của chương trình`,
    remedy: AGAIN,
  }),
  otherReceipt: (key: string): Words => ({
    wrong: `phiếu kiểm chứng kèm hồ sơ ${key} là của trường hợp khác`,
    remedy: AGAIN,
  }),
  changedReceipt: (key: string): Words => ({
    wrong: `phiếu kiểm chứng kèm hồ sơ ${key} đã bị sửa: khác mã SHA-256 của nó`,
    remedy: AGAIN,
  }),
} as const
