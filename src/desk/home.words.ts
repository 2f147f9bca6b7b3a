/** The words of the home page: what waits, what changed, the first step of each role. */
import { catalogue } from '#design'

export const homeWords = catalogue(
  {
    waits: 'Đang chờ tôi',
    task: 'Việc',
    campaign: 'Phong trào',
    until: 'Hạn',
    nothingWaits: 'Không có việc nào đang chờ bạn.',
    hindered: (title: string) =>
      `${title}: chưa tính được việc đang chờ vì định nghĩa hoặc số liệu còn chỗ phải sửa.`,
    see: 'Xem chỗ phải sửa',
    allDeadlines: 'Mọi thời hạn',
    left: (day: string, days: number) =>
      days === 0 ? `hôm nay là ngày cuối (${day})` : `còn ${days} ngày (${day})`,
    over: (day: string, days: number) => `quá ${days} ngày (${day})`,
    anyTime: 'khi có thể',
    changed: 'Mới thay đổi',
    nothingChanged: 'Trong 30 ngày qua chưa có thay đổi nào của người khác liên quan đến bạn.',
    when: 'Ngày',
    who: 'Người làm',
    what: 'Việc đã làm',
    about: 'Về',
    times: (times: number) => `${times} lần`,
    firstSteps: 'Bắt đầu từ đâu',
    begin: 'Bắt đầu',
    putAway: 'Đã rõ, không hiện nữa',
    'standing-officer':
      'Bạn là cơ quan thường trực: lập phong trào từ mẫu hoặc từ tệp, trả lời câu hỏi kế hoạch ' +
      'còn để ngỏ, phát động, rồi theo dõi đăng ký, chấm điểm, hồ sơ ở trang này.',
    'unit-head':
      'Bạn phụ trách đơn vị: đăng ký thi đua cho tập thể và từng người trước thời hạn; sau đó ' +
      'ghi số liệu, tự chấm, giải trình và đề nghị khen thưởng.',
    'unit-officer':
      'Bạn giúp việc cho đơn vị: ghi số liệu kèm minh chứng khi việc phát sinh, tự chấm từng ' +
      'dòng của phiếu; mỗi dòng lưu ngay.',
    individual:
      'Bạn tham gia với tư cách cá nhân: đăng ký thi đua của mình, rồi xem từng tiêu chuẩn mình ' +
      'đã đạt hay còn thiếu căn cứ gì.',
    inspector:
      'Bạn trong đoàn kiểm tra: ghi cuộc kiểm tra theo quyết định, từng đơn vị với mẫu đã xem và ' +
      'phát hiện; chấm trên phiếu, bên cạnh điểm tự chấm. Dùng được trên điện thoại.',
    appraiser:
      'Bạn thẩm định: xem phiếu cùng điểm tự chấm và điểm kiểm tra, yêu cầu giải trình khi chưa ' +
      'rõ, rồi chấm.',
    'council-member':
      'Bạn là thành viên hội đồng: đọc hồ sơ trước phiên họp; khi phiên mở, biểu quyết từng nội ' +
      'dung. Hồ sơ của chính bạn thì bạn không tham gia.',
    signer: 'Bạn được giao ký: xem các văn bản đã cấp số của đơn vị và thời hạn được ký.',
    chairperson:
      'Bạn là người có thẩm quyền: xem và phê duyệt kế hoạch; cuối phong trào, quyết định từng ' +
      'đề nghị, không tặng thì nêu lý do. Khi vắng: giao quyền ký ở Sổ văn bản, mục Người có ' +
      'thẩm quyền ký.',
    'records-officer':
      'Bạn là văn thư: ghi số, ngày, người ký của văn bản đã ban hành, lấy từ sổ của cơ quan.',
    publicist:
      'Bạn phụ trách công khai: danh sách đề nghị và kết quả khen thưởng được công khai theo quy ' +
      'định của nơi này.',
    auditor:
      'Bạn được xem mọi thứ và không thay đổi gì: nhật ký ghi ai làm gì, lúc nào, trước và sau, ' +
      'vì sao; chuỗi niêm phong cho biết nhật ký còn nguyên.',
    administrator:
      'Bạn quản trị: lập tài khoản, giao nhiệm vụ theo văn bản, giữ danh sách đơn vị và con người.',
  },
  {
    waits: 'What waits for me',
    task: 'What',
    campaign: 'Campaign',
    until: 'Until',
    nothingWaits: 'Nothing waits for you.',
    hindered: (title) => `${title}: nothing is computed until definition or records are put right.`,
    see: 'See what has to be put right',
    allDeadlines: 'All deadlines',
    left: (day, days) =>
      days === 0 ? `today is the last day (${day})` : `${days} days left (${day})`,
    over: (day, days) => `over for ${days} days (${day})`,
    anyTime: 'when you can',
    changed: 'What changed',
    nothingChanged: 'Nobody changed anything that concerns you in the last 30 days.',
    when: 'Day',
    who: 'Who',
    what: 'What was done',
    about: 'About',
    times: (times) => `${times} times`,
    firstSteps: 'Where to begin',
    begin: 'Begin',
    putAway: 'Understood, do not show again',
    'standing-officer':
      'You are the standing agency: make a campaign from a template or from files, answer what ' +
      'the plan leaves open, launch it, then follow registration, scoring and dossiers from this ' +
      'page.',
    'unit-head':
      'You head a unit: register it and each of its people before the deadline; then record ' +
      'measures, score, explain and nominate.',
    'unit-officer':
      'You work for a unit: record measures with their evidence as they happen, score the sheet ' +
      'line by line; each line is saved at once.',
    individual:
      'You take part yourself: register, then see which standards you meet and what is missing.',
    inspector:
      'You inspect: record the inspection by its decision, each unit with sample and findings; ' +
      'score on the sheet, beside its own marks. It works on a phone.',
    appraiser:
      'You appraise: read the sheet with its own and the inspection marks, ask for an ' +
      'explanation where something is unclear, then score.',
    'council-member':
      'You sit in the council: read before the session; when it is open, vote item by item. You ' +
      'never act on your own dossier.',
    signer:
      'You sign by order: see the papers numbered for your office, and until when you may sign.',
    chairperson:
      'You decide: read and approve the plan; in the end decide on each proposal, with a reason ' +
      'where you do not grant. When away, delegate signing: book of papers, who may sign.',
    'records-officer':
      'You keep the records: enter number, date and signer from the book of papers.',
    publicist: 'You publish: lists of proposals and results are disclosed as the place asks.',
    auditor:
      'You read everything and change nothing: the audit says who did what, when, before and ' +
      'after, and why; its chain of seals shows that it is whole.',
    administrator: 'You administer: accounts, duties with their papers, units and people.',
  },
)
