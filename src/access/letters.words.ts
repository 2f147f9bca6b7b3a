/** The words of letters that could not be sent. */
import { catalogue } from '#design'

export const lettersWords = catalogue(
  {
    title: 'Thư chưa gửi được',
    lead:
      'Máy chủ thư (THIDUA_SMTP) chưa nhận các thư nhắc việc dưới đây. Thư được giữ lại và ' +
      'gửi lại, mỗi lần cách xa hơn; nhắc việc trong hệ thống vẫn hiện như thường.',
    to: 'Gửi đến',
    subject: 'Nội dung',
    tries: 'Số lần đã thử',
    fault: 'Máy chủ trả lời',
    next: 'Thử lại lúc',
    givenUp: 'Đã thôi gửi',
    none: 'Mọi thư đã được gửi.',
    again: 'Thử gửi lại ngay',
    tried: 'Các thư sẽ được gửi lại trong vòng một phút.',
    notice: (count: number) =>
      `${count} thư nhắc việc chưa gửi được. Hãy kiểm tra máy chủ thư của cơ quan.`,
    open: 'Xem các thư đó',
  },
  {
    title: 'Letters not sent',
    lead:
      'The mail server (THIDUA_SMTP) did not take the reminders below. They are kept and tried ' +
      'again, later each time; inside the system everybody is reminded as usual.',
    to: 'To',
    subject: 'Subject',
    tries: 'Tries',
    fault: 'The server said',
    next: 'Tried again at',
    givenUp: 'Given up',
    none: 'Every letter was sent.',
    again: 'Try all again now',
    tried: 'The letters are tried again within a minute.',
    notice: (count) => `${count} reminders could not be sent. Look after the mail server.`,
    open: 'See the letters',
  },
)
