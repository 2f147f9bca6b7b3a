/** Why the database does not run, and what to do, in the words of an administrator. */
import type { Unfit } from './fitness.ts'
import type {
  BinariesRefusal,
  PlaceRefusal,
  PostgresRefusal,
  ServerRefusal,
  StoreRefusal,
} from './refusal.ts'

/** What is wrong and the remedy. */
export function sayRefusal(refusal: PostgresRefusal): string {
  switch (refusal.why) {
    case 'no-binaries':
    case 'broken-binaries':
      return sayBinaries(refusal)
    case 'no-user':
    case 'other-owner':
    case 'unreachable':
    case 'no-folder':
      return sayPlace(refusal)
    case 'other-major':
    case 'not-a-store':
    case 'not-made':
      return sayStore(refusal)
    default:
      return sayServer(refusal)
  }
}

const OTHER_SERVER = 'hoặc dùng một máy chủ PostgreSQL có sẵn qua DATABASE_URL'

function sayBinaries(refusal: BinariesRefusal): string {
  if (refusal.why === 'no-binaries')
    return (
      `Không có bộ chương trình PostgreSQL cho máy này (${refusal.platform}). ` +
      `Cách sửa: chạy lại "npm install" trong thư mục chương trình, ${OTHER_SERVER}.`
    )
  return (
    `Bộ chương trình PostgreSQL trong ${refusal.folder} không chạy được trên máy này: ` +
    `${causeIn(refusal.says)}. Cách sửa: chạy lại "npm install", ${OTHER_SERVER}.`
  )
}

function sayPlace(refusal: PlaceRefusal): string {
  if (refusal.why === 'no-user')
    return (
      'Đang chạy bằng root, và máy không có người dùng postgres hay nobody để chạy PostgreSQL. ' +
      'Cách sửa: tạo người dùng postgres, hoặc chạy chương trình bằng người dùng thường.'
    )
  if (refusal.why === 'other-owner')
    return (
      `Thư mục ${refusal.folder} thuộc về người dùng ${refusal.owner}, chương trình đang chạy ` +
      `bằng ${refusal.we}. Cách sửa: giao lại thư mục cho ${refusal.we}, hoặc chạy chương trình ` +
      `bằng người dùng ${refusal.owner}.`
    )
  if (refusal.why === 'unreachable')
    return (
      `Kho dữ liệu nằm trong ${refusal.folder}, nơi người dùng ${refusal.we} không vào được. ` +
      'Cách sửa: mở quyền đi qua các thư mục trên đường dẫn (chmod o+x). Chưa thay đổi gì.'
    )
  const [why, remedy] = CODES[refusal.code] ?? NO_CODE
  return (
    `Không dùng được thư mục dữ liệu ${refusal.folder}: ${why} (${refusal.code}). ` +
    `Cách sửa: ${remedy}.`
  )
}

const NO_CODE = ['hệ thống từ chối', 'kiểm tra ổ đĩa và đường dẫn'] as const

const CODES: Readonly<Record<string, readonly [why: string, remedy: string]>> = {
  ENOENT: ['thư mục không còn ở đó', 'khôi phục thư mục rồi chạy lại'],
  EACCES: ['không có quyền', 'chọn thư mục được phép ghi'],
  EPERM: ['không có quyền', 'chọn thư mục được phép ghi'],
  EROFS: ['ổ đĩa chỉ cho đọc', 'chọn thư mục được phép ghi'],
  ENOSPC: ['ổ đĩa hết chỗ', 'dọn bớt ổ đĩa hoặc chọn ổ khác'],
  ENOTDIR: ['trên đường dẫn có một tệp', 'chọn đường dẫn chỉ gồm thư mục'],
  EEXIST: ['trên đường dẫn có một tệp', 'chọn đường dẫn chỉ gồm thư mục'],
}

function sayStore(refusal: StoreRefusal): string {
  if (refusal.why === 'other-major')
    return (
      `Thư mục ${refusal.folder} có kho dữ liệu ${refusal.found}, bản chương trình này dùng ` +
      `${refusal.wanted}. Cách chuyển: "npx thidua backup <tệp>" bằng bản chương trình cũ, rồi ` +
      '"npx thidua restore <tệp>" vào một thư mục dữ liệu mới bằng bản này. Chưa thay đổi gì.'
    )
  if (refusal.why === 'not-a-store')
    return (
      `Thư mục ${refusal.folder} không phải kho dữ liệu PostgreSQL nguyên vẹn (thiếu ` +
      'global/pg_control). Cách sửa: chuyển thư mục ấy đi nơi khác để tạo kho mới, rồi ' +
      'nạp bản sao lưu gần nhất bằng "npx thidua restore <tệp>". Chưa thay đổi gì.'
    )
  return (
    `Không tạo được kho dữ liệu trong ${refusal.folder}: ${causeIn(refusal.says)}. ` +
    'Cách sửa: kiểm tra quyền ghi và dung lượng ổ đĩa (cần ít nhất 200 MB) rồi chạy lại.'
  )
}

function sayServer(refusal: ServerRefusal): string {
  if (refusal.why === 'in-use')
    return (
      `Kho dữ liệu trong ${refusal.folder} đang bị một máy chủ PostgreSQL khác giữ và máy chủ ấy ` +
      'không trả lời. Cách sửa: dừng tiến trình đó rồi chạy lại; trong container, chạy với --init.'
    )
  if (refusal.why === 'closed')
    return (
      `Máy chủ PostgreSQL của ${refusal.folder} đang chạy nhưng không cho kết nối: ` +
      `${causeIn(refusal.says)}. Cách sửa: chạy bằng đúng người dùng đã khởi động nó.`
    )
  return (
    `Máy chủ PostgreSQL không khởi động được: ${causeIn(refusal.says)}. ` +
    `Cách sửa: xem ${refusal.log}, kiểm tra dung lượng ổ đĩa và quyền của thư mục.`
  )
}

/** The first complaint names the cause; what follows from it comes after. */
function causeIn(says: string): string {
  const lines = says.split('\n').filter((line) => line.trim() !== '')
  const fatal = lines.find((line) => /FATAL|PANIC|error/i.test(line))
  return (fatal ?? lines.at(-1) ?? '').trim().replace(/\.$/, '')
}

/** Why the program does not write into this server. */
export function sayUnfit(unfit: Unfit): string {
  const says: Readonly<Record<Unfit, string>> = {
    'too-old': 'Máy chủ PostgreSQL quá cũ: cần bản 15 trở lên.',
    'fsync-off':
      'Máy chủ PostgreSQL đang tắt fsync: mất điện là mất hồ sơ. Hãy bật lại rồi khởi động.',
    'not-utf8': 'Cơ sở dữ liệu không dùng bảng mã UTF8. Hãy tạo cơ sở dữ liệu với encoding UTF8.',
  }
  return says[unfit]
}
