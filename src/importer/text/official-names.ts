/**
 * How official names are written (cách viết hoa tên cơ quan, Nghị định 30/2020, Phụ lục II): parts
 * of names that begin with a capital wherever they stand, and abbreviations that keep theirs.
 */
const NAMES = [
  'Ban Chỉ đạo|Ban Chấp hành|Ban Thường vụ|Ban Thường trực|Ban Quản lý|Ban Dân vận|Ban Tổ chức',
  'Ban Chỉ huy Quân sự|Bộ Chỉ huy Quân sự|Ban Thi đua|Ban Tuyên giáo|Bộ Chỉ huy Bộ đội Biên phòng',
  'Thi đua - Khen thưởng|Liên đoàn Lao động|Hội Liên hiệp Phụ nữ|Hội Nông dân|Hội Cựu chiến binh',
  'Hội Chữ thập đỏ|Hội Người cao tuổi|Đoàn Thanh niên|Mặt trận Tổ quốc|Việt Nam|Hồ Chí Minh',
  'Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ủy ban|Bệnh viện Đa khoa|Trung tâm Y tế|Công đoàn Viên chức',
  'Công an|Ngân hàng|Trung ương|Tổng Liên đoàn|Công ty|Sư đoàn|Trung đoàn|Quân khu|Bộ Tư lệnh',
  'Tỉnh đoàn|Thành đoàn|Huyện đoàn|Đảng bộ|Chi bộ|Chi đoàn|Hội đồng|Hợp tác xã|Ban Trị sự',
  'Đoàn Thanh niên|Đoàn xã|Đoàn phường|Đoàn tỉnh|Đoàn trường|Hội LHPN|Viện Hàn lâm|Chính phủ',
  'Kho bạc Nhà nước|Bảo hiểm xã hội|Nhà nước|Tòa án nhân dân|Viện Kiểm sát nhân dân|Thanh tra',
  'Ủy ban Kiểm tra|Cảnh sát biển|Hội đồng nhân dân|Cao đẳng|Tập đoàn|Văn hóa - Xã hội|Điện lực',
  'Khoa học|Ban Thi đua - Khen thưởng|Hội đồng Thi đua - Khen thưởng',
  'Đảng ủy các cơ quan Đảng|Giáo dục|Cảnh sát|Hội Khuyến học',
]
const LONGEST_FIRST = NAMES.flatMap((line) => line.split('|')).toSorted(
  (a, b) => b.length - a.length,
)
const NAME = new RegExp(`(?<!\\p{L})(?:${LONGEST_FIRST.join('|')})(?!\\p{L})`, 'giu')
const KNOWN = new Map(LONGEST_FIRST.map((name) => [name.toLowerCase(), name]))
/** 'MTTQ', 'TNHH', 'LĐLĐ': letters that no syllable has. */
const SHORT = /^(?!(?:TH|NG|NH|CH|TR)$)[BCDĐFGHJKLMNPQRSTVWXZ]{2,6}$/
const WITH_VOWEL = /^(?:UBND|UBMTTQ|THPT|THCS|BHXH|HĐND|TNCS|CNTT|KCN|UBKT|BIDV|VNPT|EVN|HTX)$/

/** Does this word in capitals stay so in a name? */
export function isAbbreviation(capitals: string): boolean {
  return SHORT.test(capitals) || WITH_VOWEL.test(capitals)
}

/** The name with the parts that are known as they are written. */
export function withOfficialNames(name: string): string {
  return name
    .replaceAll('uỷ', 'ủy')
    .replace(NAME, (words) => KNOWN.get(words.toLowerCase()) ?? words)
}
