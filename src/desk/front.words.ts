/** The words of the page that meets whoever is not signed in. */
import { catalogue } from '#design'

export const frontWords = catalogue(
  {
    title: 'Thi đua, khen thưởng',
    welcome:
      'Mỗi phong trào thi đua chạy từ kế hoạch đã ký đến quyết định khen thưởng; bước nào cũng ' +
      'có căn cứ và chứng minh lại được.',
    hosts: 'Cơ quan phát động phong trào',
    disclosure: 'Công khai',
    disclosureHelp:
      'Danh sách đề nghị và kết quả khen thưởng được công khai theo quy định của nơi này. Không ' +
      'cần tài khoản.',
    seeDisclosure: 'Xem danh sách công khai',
    check: 'Tra cứu giấy khen, bằng khen',
    checkHelp:
      'Gõ mã in trên giấy khen, bằng khen để biết tên, đơn vị, hình thức và quyết định; không ' +
      'hiện gì khác.',
    seeCheck: 'Tra cứu theo mã',
    work: 'Dành cho người làm việc',
    workHelp:
      'Cán bộ, đơn vị và cá nhân đăng ký, ghi số liệu, chấm điểm, xét và quyết định sau khi đăng ' +
      'nhập. Tài khoản do người quản trị của cơ quan lập.',
    signIn: 'Đăng nhập',
  },
  {
    title: 'Emulation and awards',
    welcome:
      'Every emulation campaign runs from the signed plan to the award decision; each step has ' +
      'its basis and can be proved again.',
    hosts: 'Offices that run campaigns',
    disclosure: 'Disclosure',
    disclosureHelp:
      'Lists of proposals and awards, disclosed as this place asks. No account is needed.',
    seeDisclosure: 'See the lists',
    check: 'Check a certificate',
    checkHelp:
      'Type the code printed on a certificate: it tells name, unit, form and decision, nothing ' +
      'else.',
    seeCheck: 'Check a code',
    work: 'For those who work here',
    workHelp:
      'Officers, units and individuals register, record, score, select and decide after signing ' +
      'in. Accounts are made by the administrator of the office.',
    signIn: 'Sign in',
  },
)
