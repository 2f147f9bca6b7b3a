/** The words of recording who took over an office that is no more. */
import { catalogue } from '#design'

export const successorWords = catalogue(
  {
    title: 'Cơ quan kế thừa',
    lead:
      'Cơ quan nêu trong kế hoạch đã kết thúc hoạt động thì dừng các bước cần cơ quan ấy, ' +
      'cho đến khi cơ quan thường trực ghi nhận nơi kế thừa kèm căn cứ pháp lý.',
    list: 'Cơ quan trong kế hoạch không còn hoạt động',
    none: 'Mọi cơ quan nêu trong kế hoạch đều còn hoạt động.',
    office: 'Cơ quan trong kế hoạch',
    ceased: 'Ngày cuối hoạt động',
    waits: 'Việc cần cơ quan này',
    proposed: 'Đề xuất theo sổ đơn vị',
    recorded: 'Đã ghi nhận',
    notRecorded: 'Chưa ghi nhận',
    goesOn: (name: string, basis: string) => `${name}, theo ${basis}`,
    by: (who: string, day: string) => `(${who} ghi ngày ${day})`,
    record: 'Ghi nhận cơ quan kế thừa',
    successor: 'Cơ quan kế thừa',
    basis: 'Căn cứ pháp lý',
    basisHint:
      'Văn bản chuyển giao nhiệm vụ, ví dụ nghị quyết sắp xếp đơn vị hành chính: số, ngày.',
    save: 'Ghi nhận',
    saved: 'Đã ghi nhận cơ quan kế thừa.',
    'not-gone': 'Hãy chọn một cơ quan trong kế hoạch đã kết thúc hoạt động',
    'not-there': 'Hãy chọn một cơ quan đang hoạt động',
    changed: 'Người khác vừa ghi nhận cho cơ quan này. Hãy xem lại danh sách.',
    notYours: 'Cơ quan thường trực ghi nhận nơi kế thừa; bạn không có nhiệm vụ này.',
    seeOffices: 'Xem cơ quan đã kết thúc hoạt động và nơi kế thừa',
  },
  {
    title: 'Successor offices',
    lead:
      'Where an office named in the plan has ceased, the steps that need it stop until the ' +
      'standing agency records its successor with the legal basis.',
    list: 'Offices of the plan that are no more',
    none: 'Every office named in the plan is there.',
    office: 'Office in the plan',
    ceased: 'Last day',
    waits: 'What needs it',
    proposed: 'Proposed by the register of units',
    recorded: 'Recorded',
    notRecorded: 'Not recorded',
    goesOn: (name: string, basis: string) => `${name}, by ${basis}`,
    by: (who: string, day: string) => `(recorded by ${who} on ${day})`,
    record: 'Record a successor',
    successor: 'Successor',
    basis: 'Legal basis',
    basisHint: 'The paper that hands over the powers, such as the resolution: number, day.',
    save: 'Record',
    saved: 'The successor is recorded.',
    'not-gone': 'Choose an office of the plan that has ceased',
    'not-there': 'Choose an office that is there',
    changed: 'Somebody has just recorded a successor of this office. Look at the list again.',
    notYours: 'The standing agency records successors; you do not have this duty.',
    seeOffices: 'See the offices that have ceased, and who took over',
  },
)
