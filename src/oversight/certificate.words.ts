/** The words of checking a certificate by its code, and of the codes themselves. */
import { catalogue } from '#design'

export const certificateWords = catalogue(
  {
    title: 'Tra cứu bằng khen, giấy khen',
    help: 'Gõ mã in trên giấy. Có hay không có gạch nối, chữ hoa hay thường đều được.',
    code: 'Mã tra cứu',
    codeHint: '16 chữ và số cùng một ký hiệu kiểm tra, ví dụ dạng ABCD-1234-EFGH-5678-9.',
    check: 'Tra cứu',
    mistyped: 'Mã gõ chưa đúng. Hãy so lại từng chữ với mã in trên giấy.',
    unknown:
      'Không có giấy nào mang mã này. Hãy hỏi cơ quan thi đua, khen thưởng nơi cấp nếu giấy ' +
      'in mã này.',
    tooMany: 'Địa chỉ của bạn tra cứu quá nhiều lần. Hãy thử lại sau một phút.',
    stands: 'Giấy này có thật và đang có hiệu lực.',
    revoked: (decision: string) => `Khen thưởng này đã bị hủy bỏ theo quyết định ${decision}.`,
    name: 'Tên',
    unit: 'Đơn vị',
    form: 'Hình thức',
    decision: 'Quyết định',
    corrected: 'Quyết định đã được đính chính bằng',
    codes: 'Mã tra cứu trên giấy khen',
    codesHelp:
      'In mã lên từng giấy. Danh sách đã ký dùng để tra cứu khi không có mạng: ' +
      'thidua certificate-code <danh sách> <mã>.',
    take: 'Tải danh sách đã ký',
    mark: 'Mã khóa của cơ quan',
    nobody: 'Chưa tặng ai.',
    state: 'Hiệu lực',
    valid: 'Có hiệu lực',
    cancelled: 'Đã hủy bỏ',
  },
  {
    title: 'Check a certificate',
    help: 'Type the code printed on the paper. Hyphens and capitals do not matter.',
    code: 'Code',
    codeHint: '16 letters and digits and a check symbol, in the form ABCD-1234-EFGH-5678-9.',
    check: 'Check',
    mistyped: 'The code is mistyped. Compare it with the paper letter by letter.',
    unknown: 'No certificate has this code. Ask the office that issued it if a paper shows it.',
    tooMany: 'Your address has asked too often. Try again in a minute.',
    stands: 'This certificate is genuine and the award stands.',
    revoked: (decision) => `This award was revoked by decision ${decision}.`,
    name: 'Name',
    unit: 'Unit',
    form: 'Form',
    decision: 'Decision',
    corrected: 'The decision was corrected by',
    codes: 'Codes of certificates',
    codesHelp:
      'Print the code on each certificate. The signed list checks codes without a network: ' +
      'thidua certificate-code <list> <code>.',
    take: 'Download the signed list',
    mark: "Fingerprint of the office's key",
    nobody: 'Nobody has been awarded yet.',
    state: 'State',
    valid: 'Stands',
    cancelled: 'Revoked',
  },
)
