/** The words of marks that single members give before the council agrees on one. */
import { catalogue } from '#design'

export const memberMarkWords = catalogue(
  {
    title: 'Thành viên chấm độc lập',
    help:
      'Hãy chấm trước khi xem điểm của thành viên khác: điểm của họ hiện ra khi bạn đã chấm. ' +
      'Điểm thống nhất của Hội đồng vẫn ghi ở phiếu.',
    given: (count: number) => `${count} thành viên đã chấm dòng này.`,
    own: 'Điểm của bạn',
    note: 'Nhận xét',
    save: 'Ghi điểm của tôi',
    saved: 'Đã ghi điểm của bạn; giờ bạn xem được điểm của các thành viên khác.',
    caption: 'Điểm của từng thành viên',
    member: 'Thành viên',
    points: 'Điểm',
    spread: (least: string, greatest: string, apart: string) =>
      `Thấp nhất ${least}, cao nhất ${greatest}, chênh ${apart} điểm.`,
    faster: 'Bạn vừa ghi điểm ở cửa sổ khác. Hãy xem lại rồi ghi lại nếu vẫn cần.',
    'own-dossier': 'Bạn không chấm phiếu của chính mình',
  },
  {
    title: 'Members mark alone',
    help:
      "Mark before you see the others' marks: they appear once yours is in. What the council " +
      'agrees on is still written on the sheet.',
    given: (count) => `${count} members have marked this line.`,
    own: 'Your mark',
    note: 'Remark',
    save: 'Record my mark',
    saved: "Your mark is recorded; now you see the others'.",
    caption: 'Marks of the members',
    member: 'Member',
    points: 'Points',
    spread: (least, greatest, apart) => `Lowest ${least}, highest ${greatest}, ${apart} apart.`,
    faster: 'You recorded a mark in another window. Look again, then record if still needed.',
    'own-dossier': 'You do not mark your own sheet',
  },
)
