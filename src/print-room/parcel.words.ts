/** The words of parcels: all dossiers for one receiving level as one file. */
import { catalogue } from '#design'

export const parcelWords = catalogue(
  {
    title: 'Gói hồ sơ gửi đi',
    help:
      'Mỗi gói là một tệp ZIP cho một nơi nhận: tờ trình, biên bản, báo cáo, bìa hồ sơ (Word và ' +
      'PDF), các tệp đã đính kèm, danh mục có mã SHA-256 của từng tệp và dữ liệu để nơi nhận ' +
      'đưa vào không phải gõ lại.',
    caption: 'Gói theo nơi nhận và kỳ',
    receiver: 'Nơi nhận',
    cycle: 'Kỳ',
    awards: 'Hình thức khen thưởng',
    count: 'Số hồ sơ',
    take: 'Tải gói',
    takeOf: (receiver: string, cycle: string) => ` gửi ${receiver}, ${cycle}`,
    wait:
      'Việc lập gói có thể mất đến nửa phút; gói trên 60 hồ sơ được gửi dần, lâu hơn. ' +
      'Mỗi lần tải được ghi vào nhật ký.',
    none: 'Chưa có hồ sơ nào: chưa có đối tượng được đề nghị.',
    busy: 'Máy đang bận in văn bản khác. Chờ ít phút rồi bấm lại.',
    letters: (paper: string, letters: string) =>
      `Phông chữ không có các ký tự ${letters} trong ${paper}. Sửa ghi chép rồi tải lại.`,
    lost: (name: string) =>
      `Kho tệp thiếu nội dung của "${name}". Báo người quản trị nạp lại từ bản sao lưu.`,
    brokenOff: (why: string) => `Lần tải gói lớn gần nhất bị ngắt giữa chừng. ${why}`,
    gone: 'Nơi nhận hoặc kỳ này không còn hồ sơ nào. Chọn lại trong bảng.',
  },
  {
    title: 'Parcels of dossiers',
    help:
      'Each parcel is one ZIP file for one receiver: letters, minutes, reports, covers (Word and ' +
      'PDF), the files added, a list with the SHA-256 of every file, and the data with which the ' +
      'receiver takes it in without typing anything again.',
    caption: 'Parcels by receiver and cycle',
    receiver: 'Receiver',
    cycle: 'Cycle',
    awards: 'Awards',
    count: 'Dossiers',
    take: 'Take the parcel',
    takeOf: (receiver, cycle) => ` for ${receiver}, ${cycle}`,
    wait:
      'Making a parcel may take half a minute; one of more than 60 is sent as it is made. ' +
      'Each taking is recorded in the audit.',
    none: 'No dossier yet: nobody was put forward.',
    busy: 'The press is busy with other papers. Wait a few minutes and try again.',
    letters: (paper, letters) =>
      `The typeface has no ${letters} in ${paper}. Correct the record and take it again.`,
    lost: (name) => `The content of "${name}" is missing. Ask the administrator to restore it.`,
    brokenOff: (why) => `The last large parcel broke off. ${why}`,
    gone: 'There is no dossier for this receiver and cycle any more. Choose again.',
  },
)
