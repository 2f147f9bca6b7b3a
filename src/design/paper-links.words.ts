/** What papers are called on the pages where they are taken away. */
import { catalogue } from './words.ts'

export const paperLinkWords = catalogue(
  {
    word: 'Tải bản Word',
    pdf: 'Tải bản PDF',
    'dang-ky': 'Bản đăng ký thi đua',
    'bang-cham-diem': 'Bảng chấm điểm',
    'bien-ban-kiem-tra': 'Biên bản kiểm tra',
    'thong-bao-ket-qua': 'Thông báo kết quả',
    'ket-qua-xet': 'Kết quả xét từng điều kiện',
    'bien-ban-hop': 'Biên bản họp Hội đồng',
    'bien-ban-kiem-phieu': 'Biên bản kiểm phiếu',
    'bien-ban-binh-xet': 'Biên bản họp bình xét',
    'to-trinh-don-vi': 'Tờ trình của đơn vị',
    'bia-ho-so': 'Bìa hồ sơ',
    'bao-cao-thanh-tich': 'Báo cáo thành tích',
    'tra-ho-so': 'Công văn trả hồ sơ',
  },
  {
    word: 'Word file',
    pdf: 'PDF file',
    'dang-ky': 'Registration form',
    'bang-cham-diem': 'Score sheet',
    'bien-ban-kiem-tra': 'Inspection record',
    'thong-bao-ket-qua': 'Notice of results',
    'ket-qua-xet': 'Findings by condition',
    'bien-ban-hop': 'Minutes of the council',
    'bien-ban-kiem-phieu': 'Count of ballots',
    'bien-ban-binh-xet': 'Minutes of the unit’s meeting',
    'to-trinh-don-vi': 'Letter of submission',
    'bia-ho-so': 'Cover of the dossier',
    'bao-cao-thanh-tich': 'Achievement report',
    'tra-ho-so': 'Letter that returns the dossier',
  },
)
