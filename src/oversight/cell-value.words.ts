/**
 * Values of records that stand for a choice (các lựa chọn ghi trong ô), by column: as people call
 * them in the history of a record.
 */
import { catalogue } from '#design'
import { formatCivil, readCivil } from '#kernel'

const vi = {
  'action grant': 'khen thưởng',
  'action strike': 'gạch tên khỏi danh sách',
  'action refuse': 'không khen thưởng',
  'action return': 'trả lại',
  'action revoke': 'thu hồi',
  'step submitted': 'đã nộp',
  'step returned': 'trả lại để viết tiếp',
  'step confirmed': 'thủ trưởng đã xác nhận',
  'level central': 'trung ương',
  'level province': 'cấp tỉnh',
  'level district': 'cấp huyện',
  'level commune': 'cấp xã',
  'level agency': 'cơ quan',
  'level section': 'bộ phận',
  'how merged': 'sáp nhập',
  'how split': 'chia tách',
  'how renamed': 'đổi tên',
  'how dissolved': 'giải thể',
  'how powers-moved': 'chuyển thẩm quyền',
  'book decisions': 'sổ quyết định',
  'book general': 'sổ văn bản chung',
  'book minutes': 'sổ biên bản',
  'book certificates': 'sổ giấy khen, bằng khen',
  'kind decision': 'quyết định',
  'kind plan': 'kế hoạch',
  'kind notice': 'thông báo',
  'kind submission': 'tờ trình',
  'kind minutes': 'biên bản',
  'kind letter': 'công văn',
  'kind report': 'báo cáo',
  'kind certificate': 'giấy khen, bằng khen',
  'kind invitation': 'giấy mời',
  'kind other': 'khác',
  'documents plan': 'kế hoạch',
  'documents notice': 'thông báo kết luận',
  'documents minutes': 'biên bản phiên họp',
  'documents submission': 'tờ trình',
  'documents decision': 'quyết định khen thưởng',
  'capacity on-behalf': 'TM. (thay mặt tập thể)',
  'capacity deputy': 'KT. (cấp phó ký thay)',
  'capacity by-order': 'TL. (thừa lệnh)',
  'capacity delegated': 'TUQ. (thừa ủy quyền)',
  'capacity acting': 'Q. (quyền, phụ trách)',
  'duty one-stop': 'công chức bộ phận một cửa',
  'duty reform-officer': 'phụ trách cải cách hành chính',
  'duty leader': 'lãnh đạo',
  'duty staff': 'công chức, viên chức',
  yes: 'có',
  no: 'không',
}

export const cellValues = catalogue(vi, {
  'action grant': 'granted',
  'action strike': 'struck out',
  'action refuse': 'refused',
  'action return': 'returned',
  'action revoke': 'revoked',
  'step submitted': 'submitted',
  'step returned': 'returned to be written on',
  'step confirmed': 'confirmed by the head',
  'level central': 'central',
  'level province': 'province',
  'level district': 'district',
  'level commune': 'commune',
  'level agency': 'agency',
  'level section': 'section',
  'how merged': 'merged',
  'how split': 'split',
  'how renamed': 'renamed',
  'how dissolved': 'dissolved',
  'how powers-moved': 'powers moved',
  'book decisions': 'book of decisions',
  'book general': 'general book',
  'book minutes': 'book of minutes',
  'book certificates': 'book of certificates',
  'kind decision': 'decision',
  'kind plan': 'plan',
  'kind notice': 'notice',
  'kind submission': 'submission',
  'kind minutes': 'minutes',
  'kind letter': 'letter',
  'kind report': 'report',
  'kind certificate': 'certificate',
  'kind invitation': 'invitation',
  'kind other': 'other',
  'documents plan': 'plan',
  'documents notice': 'notice of conclusion',
  'documents minutes': 'minutes of a session',
  'documents submission': 'submission',
  'documents decision': 'decision on awards',
  'capacity on-behalf': 'on behalf of the body',
  'capacity deputy': 'a deputy for the head',
  'capacity by-order': 'by order',
  'capacity delegated': 'by delegation',
  'capacity acting': 'acting head',
  'duty one-stop': 'one-stop officer',
  'duty reform-officer': 'in charge of administrative reform',
  'duty leader': 'leader',
  'duty staff': 'staff',
  yes: 'yes',
  no: 'no',
})

const YES_NO = ['direct', 'main', 'void']

/** The name of a choice by the words of a language; undefined for what is no choice. */
function choiceIn(
  words: Readonly<Record<string, string>>,
  field: string,
  cell: string,
): string | undefined {
  if (!YES_NO.includes(field)) return words[`${field} ${cell}`]
  return words[cell === 'có' ? 'yes' : 'no']
}

/** A cell as people write it: a choice by its name, a day as a day, the rest as it was written. */
export function cellIn(
  words: Readonly<Record<string, string>>,
  field: string,
  cell: string,
): string {
  const day = readCivil(cell)
  return choiceIn(words, field, cell) ?? (day === undefined ? cell : formatCivil(day))
}
