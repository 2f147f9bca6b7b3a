/** Roles in words, and who may sign. */
import { catalogue } from '#design'

export { signersWords } from './signers.words.ts'

export const roleWords = catalogue(
  {
    'standing-officer': 'Cơ quan thường trực',
    'unit-head': 'Thủ trưởng đơn vị',
    'unit-officer': 'Cán bộ đầu mối của đơn vị',
    individual: 'Cá nhân',
    inspector: 'Thành viên đoàn kiểm tra',
    appraiser: 'Thành viên Hội đồng thẩm định',
    'council-member': 'Thành viên Hội đồng Thi đua - Khen thưởng',
    chairperson: 'Chủ tịch (người có thẩm quyền khen)',
    'records-officer': 'Văn thư',
    signer: 'Người được giao ký thừa lệnh',
    publicist: 'Văn hóa - thông tin',
    auditor: 'Kiểm toán, cấp trên',
    administrator: 'Quản trị hệ thống',
  },
  {
    'standing-officer': 'Standing agency',
    'unit-head': 'Head of unit',
    'unit-officer': 'Unit officer',
    individual: 'Individual',
    inspector: 'Inspection team',
    appraiser: 'Appraisal council',
    'council-member': 'Emulation and commendation council',
    chairperson: 'Chairperson',
    'records-officer': 'Records office',
    signer: 'Signs by order of the head',
    publicist: 'Culture and information',
    auditor: 'Auditor, superior level',
    administrator: 'Administrator',
  },
)
