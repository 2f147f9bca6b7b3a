/** The words of the menu, of a campaign's sections, and of what cannot be answered. */
import { catalogue } from '#design'

export const officeWords = catalogue(
  {
    home: 'Việc của tôi',
    mine: 'Của tôi',
    campaigns: 'Phong trào',
    registry: 'Đơn vị, con người',
    papers: 'Sổ văn bản',
    accounts: 'Tài khoản, nhiệm vụ',
    package: 'Kiểm chứng',
    audit: 'Nhật ký',
    overview: 'Tổng quan',
    plan: 'Kế hoạch',
    questions: 'Câu hỏi',
    deadlines: 'Thời hạn',
    launch: 'Phát động',
    registrations: 'Đăng ký',
    records: 'Số liệu',
    sheets: 'Chấm điểm',
    inspections: 'Kiểm tra',
    ranking: 'Xếp hạng',
    findings: 'Tiêu chuẩn',
    nominations: 'Đề nghị',
    selection: 'Hội đồng',
    dossiers: 'Hồ sơ',
    decisions: 'Quyết định',
    papersMade: 'Văn bản',
    summary: 'Tổng kết',
    publications: 'Công bố',
    foot: (day: string) => `Ngày làm việc: ${day} (giờ Việt Nam).`,
    footAsOf: (day: string, today: string) =>
      `Số liệu tính đến hết ngày ${day}. Ngày làm việc: ${today} (giờ Việt Nam).`,
    exampleDay: (day: string) =>
      `Phong trào ví dụ: trong phong trào này hôm nay là ngày ${day}, việc bạn ghi mang ngày đó.`,
    lookingBack: (day: string, today: string) =>
      `Đang xem lại số liệu như cuối ngày ${day}. Việc ghi lúc này mang ngày ${today}.`,
    backToNow: (day: string) => `Trở về ngày ${day}`,
    notFound: 'Không có trang này',
    notFoundHelp:
      'Địa chỉ có thể đã gõ sai, hoặc nội dung đã chuyển chỗ. Hãy quay về trang chủ hoặc dùng' +
      ' ô tìm kiếm.',
    forbidden: 'Bạn không có quyền làm việc này',
    forbiddenHelp:
      'Nhiệm vụ được giao của bạn không gồm việc này ở nơi này. Nếu cần, hãy nhờ người quản ' +
      'trị ghi nhiệm vụ kèm văn bản giao.',
    mustSignIn: 'Hãy đăng nhập để tiếp tục',
    newPassword: 'Hãy đặt mật khẩu mới trước khi làm việc khác.',
    fault: 'Chương trình gặp lỗi',
    faultHelp: (id: string) =>
      `Không có gì bị ghi dở. Hãy thử lại; nếu vẫn lỗi, gửi mã ${id} cho người quản trị.`,
    goHome: 'Về trang chủ',
    away: 'Cơ sở dữ liệu tạm thời chưa trả lời. Hãy thử lại sau ít giây; chưa có gì bị mất.',
    notComputed: 'Chưa tính được vì định nghĩa hoặc số liệu còn chỗ phải sửa:',
  },
  {
    home: 'My work',
    mine: 'About me',
    campaigns: 'Campaigns',
    registry: 'Units and people',
    papers: 'Issued papers',
    accounts: 'Accounts and duties',
    package: 'Verification',
    audit: 'Audit',
    overview: 'Overview',
    plan: 'Plan',
    questions: 'Questions',
    deadlines: 'Deadlines',
    launch: 'Launch',
    registrations: 'Registration',
    records: 'Measures',
    sheets: 'Scoring',
    inspections: 'Inspections',
    ranking: 'Ranking',
    findings: 'Standards',
    nominations: 'Nominations',
    selection: 'Council',
    dossiers: 'Dossiers',
    decisions: 'Decisions',
    papersMade: 'Papers',
    summary: 'Final report',
    publications: 'Publications',
    foot: (day) => `Working day: ${day} (Vietnam time).`,
    footAsOf: (day, today) =>
      `Figures as of the end of ${day}. Working day: ${today} (Vietnam time).`,
    exampleDay: (day) =>
      `An example campaign: here today is ${day}, and what you record carries that day.`,
    lookingBack: (day, today) =>
      `You look back at the end of ${day}. What is recorded now carries ${today}.`,
    backToNow: (day) => `Back to ${day}`,
    notFound: 'There is no such page',
    notFoundHelp:
      'The address may be mistyped, or its content has moved. Go back home or use the search box.',
    forbidden: 'You may not do this',
    forbiddenHelp:
      'Your duties do not include this here. If you need it, ask the administrator to record ' +
      'the duty with its paper.',
    mustSignIn: 'Please sign in to go on',
    newPassword: 'Choose a new password before anything else.',
    fault: 'The program met a fault',
    faultHelp: (id) =>
      `Nothing is half written. Try again; if it persists, send the administrator the code ${id}.`,
    goHome: 'Go home',
    away: 'The database does not answer just now. Try again in a few seconds; nothing is lost.',
    notComputed: 'Nothing is computed until these are put right:',
  },
)
