/** What waits, in a line each: for one thing named, or for several by their number. */
import { catalogue } from '#design'

export const taskWords = catalogue(
  {
    register: (about: string, many: number) =>
      about ? `Đăng ký thi đua: ${about}` : `Đăng ký thi đua cho ${many} đối tượng`,
    'register-late': (about: string, many: number) =>
      about ? `Đăng ký muộn, nêu lý do: ${about}` : `${many} đối tượng chưa đăng ký, đã hết hạn`,
    explain: (about: string, many: number) =>
      about ? `Giải trình: ${about}` : `Trả lời ${many} yêu cầu giải trình`,
    'self-score': (about: string, many: number) =>
      about ? `Tự chấm điểm cho xong: ${about}` : `Tự chấm điểm cho xong ${many} phiếu`,
    establish: (about: string, many: number) =>
      about ? `Bổ sung căn cứ còn thiếu: ${about}` : `Bổ sung căn cứ cho ${many} trường hợp`,
    nominate: (about: string, many: number) =>
      about ? `Họp bình xét, đề nghị: ${about}` : `Họp bình xét, đề nghị ở ${many} đơn vị`,
    'send-dossier': (about: string, many: number) =>
      about ? `Gửi hồ sơ: ${about}` : `Gửi ${many} hồ sơ`,
    supplement: (about: string, many: number) =>
      about ? `Bổ sung hồ sơ bị trả lại: ${about}` : `Bổ sung ${many} hồ sơ bị trả lại`,
    'mend-returned': (about: string, many: number) =>
      about
        ? `Làm rõ lý do người có thẩm quyền trả lại hồ sơ: ${about}`
        : `Làm rõ ${many} hồ sơ người có thẩm quyền trả lại`,
    approve: (_about: string, _many: number) => 'Xem và phê duyệt kế hoạch',
    'record-event': (about: string, _many: number) => `Ghi ngày của sự kiện: ${about}`,
    launch: (_about: string, _many: number) => 'Hoàn chỉnh kế hoạch và phát động',
    'answer-question': (about: string, many: number) =>
      about ? `Trả lời câu hỏi: ${about}` : `Trả lời ${many} câu hỏi kế hoạch còn để ngỏ`,
    admit: (about: string, many: number) =>
      about ? `Xét đăng ký muộn: ${about}` : `Xét ${many} đăng ký muộn`,
    'open-stage': (about: string, _many: number) => `Mở bước chấm tiếp theo: ${about}`,
    conclude: (about: string, _many: number) => `Ghi thông báo kết luận: ${about}`,
    'settle-tie': (about: string, _many: number) => `Đưa ra hội đồng: ${about}`,
    'receive-dossier': (about: string, many: number) =>
      about ? `Tiếp nhận hồ sơ: ${about}` : `Tiếp nhận ${many} hồ sơ`,
    'check-dossier': (about: string, many: number) =>
      about ? `Kiểm tra hồ sơ: ${about}` : `Kiểm tra ${many} hồ sơ`,
    'forward-dossier': (about: string, many: number) =>
      about ? `Chuyển hồ sơ lên cấp trên: ${about}` : `Chuyển ${many} hồ sơ lên cấp trên`,
    'record-session': (about: string, _many: number) => `Ghi kết quả phiên họp: ${about}`,
    inspect: (about: string, many: number) => `Chấm kiểm tra, còn ${many} phiếu: ${about}`,
    appraise: (about: string, many: number) => `Thẩm định, còn ${many} phiếu: ${about}`,
    'judge-explanation': (about: string, many: number) =>
      about ? `Kết luận giải trình: ${about}` : `Kết luận ${many} giải trình`,
    'read-session': (about: string, _many: number) => `Đọc hồ sơ trước phiên họp: ${about}`,
    vote: (about: string, many: number) => `Biểu quyết ${many} nội dung: ${about}`,
    'confirm-session': (about: string, _many: number) => `Xác nhận kết quả kiểm phiếu: ${about}`,
    decide: (about: string, many: number) => `Quyết định ${many} đề nghị: ${about}`,
    'doubt-award': (about: string, many: number) =>
      about
        ? `Đã khen thưởng, nay cần xem xét lại: ${about}`
        : `${many} trường hợp đã khen thưởng nay cần xem xét lại`,
    'number-decision': (about: string, many: number) =>
      about ? `Ghi số quyết định: ${about}` : `Ghi số cho ${many} quyết định`,
    'confirm-receipt': (about: string, many: number) =>
      about ? `Xác nhận đã nhận khen thưởng: ${about}` : `Xác nhận đã nhận ${many} khen thưởng`,
    'recover-money': (about: string, many: number) =>
      about ? `Thu hồi tiền thưởng: ${about}` : `Thu hồi tiền thưởng của ${many} trường hợp`,
    'answer-review': (about: string, many: number) =>
      about ? `Trả lời đề nghị xem xét lại: ${about}` : `Trả lời ${many} đề nghị xem xét lại`,
    'give-duty': (about: string, many: number) =>
      about ? `Giao nhiệm vụ cho ${about}` : `Giao nhiệm vụ cho ${many} tài khoản`,
    'renew-duty': (about: string, _many: number) => `Nhiệm vụ sắp hết ngày: ${about}`,
  },
  {
    register: (about, many) => (about ? `Register: ${about}` : `Register ${many} participants`),
    'register-late': (about, many) =>
      about ? `Register late, with a reason: ${about}` : `${many} not registered, and it is late`,
    explain: (about, many) => (about ? `Explain: ${about}` : `Answer ${many} questions put to you`),
    'self-score': (about, many) =>
      about ? `Finish the self-score: ${about}` : `Finish ${many} self-scores`,
    establish: (about, many) =>
      about ? `Supply what is missing: ${about}` : `Supply what is missing in ${many} cases`,
    nominate: (about, many) =>
      about ? `Meet and nominate: ${about}` : `Meet and nominate in ${many} units`,
    'send-dossier': (about, many) =>
      about ? `Send the dossier: ${about}` : `Send ${many} dossiers`,
    supplement: (about, many) =>
      about ? `Supplement the returned dossier: ${about}` : `Supplement ${many} returned dossiers`,
    'mend-returned': (about, many) =>
      about
        ? `Answer why the authority returned the dossier: ${about}`
        : `Answer for ${many} dossiers that the authority returned`,
    approve: () => 'Read and approve the plan',
    'record-event': (about) => `Record the day of an event: ${about}`,
    launch: () => 'Complete the plan and launch it',
    'answer-question': (about, many) =>
      about ? `Answer: ${about}` : `Answer ${many} questions the plan leaves open`,
    admit: (about, many) =>
      about ? `Decide on the late registration: ${about}` : `Decide on ${many} late registrations`,
    'open-stage': (about) => `Open the next stage: ${about}`,
    conclude: (about) => `Record the notice of conclusion: ${about}`,
    'settle-tie': (about) => `Put before the council: ${about}`,
    'receive-dossier': (about, many) =>
      about ? `Receive the dossier: ${about}` : `Receive ${many} dossiers`,
    'check-dossier': (about, many) =>
      about ? `Check the dossier: ${about}` : `Check ${many} dossiers`,
    'forward-dossier': (about, many) =>
      about ? `Forward the dossier: ${about}` : `Forward ${many} dossiers`,
    'record-session': (about) => `Record what the session decided: ${about}`,
    inspect: (about, many) => `Inspect, ${many} sheets left: ${about}`,
    appraise: (about, many) => `Appraise, ${many} sheets left: ${about}`,
    'judge-explanation': (about, many) =>
      about ? `Conclude on the explanation: ${about}` : `Conclude on ${many} explanations`,
    'read-session': (about) => `Read before the session: ${about}`,
    vote: (about, many) => `Vote on ${many} items: ${about}`,
    'confirm-session': (about) => `Confirm the counts: ${about}`,
    decide: (about, many) => `Decide on ${many} proposals: ${about}`,
    'doubt-award': (about, many) =>
      about ? `Look at an award again: ${about}` : `Look at ${many} awards again`,
    'number-decision': (about, many) =>
      about ? `Enter the number of the decision: ${about}` : `Enter ${many} decision numbers`,
    'confirm-receipt': (about, many) =>
      about ? `Confirm that the award arrived: ${about}` : `Confirm that ${many} awards arrived`,
    'recover-money': (about, many) =>
      about ? `Recover award money: ${about}` : `Recover award money of ${many}`,
    'answer-review': (about, many) =>
      about ? `Answer the review: ${about}` : `Answer ${many} reviews`,
    'give-duty': (about, many) =>
      about ? `Give ${about} a duty` : `Give duties to ${many} accounts`,
    'renew-duty': (about) => `A duty is about to end: ${about}`,
  },
)
