/** The words of reminders, on their page and in letters. */
import { catalogue } from '#design'

export const reminderWords = catalogue(
  {
    title: 'Nhắc việc',
    caption: 'Những điều đã nhắc',
    what: 'Việc',
    last: 'Ngày cuối cùng',
    madeOn: 'Nhắc ngày',
    state: 'Tình trạng',
    fresh: 'Mới',
    seen: 'Đã đọc',
    campaign: 'Phong trào',
    markRead: 'Đánh dấu đã đọc tất cả',
    marked: 'Đã đánh dấu đã đọc.',
    nothing: (days: string) =>
      `Chưa có gì để nhắc. Việc đang chờ được nhắc trước ngày cuối cùng: ${days}.`,
    onDay: 'trong ngày cuối',
    before: (days: number) => `${days} ngày`,
    byMail: (address: string) => `Nhắc việc cũng được gửi đến ${address}.`,
    noMail: 'Muốn nhận nhắc việc qua thư điện tử, hãy ghi địa chỉ ở trang tài khoản.',
    toAccount: 'Tài khoản của tôi',
    over: (what: string) => `Đã hết hạn: ${what}`,
    subject: (count: number, first: string) =>
      count === 1 ? `Nhắc việc: ${first}` : `Nhắc việc: ${first} và ${count - 1} việc khác`,
    greeting: (name: string) => `Kính gửi ${name},`,
    line: (what: string, last: string) => `- ${what}. Ngày cuối cùng: ${last} (đến 24 giờ 00).`,
    overLine: (what: string, last: string) => `- ${what} (${last}).`,
    foot: (address: string) =>
      `Thư này do phần mềm Thi Đua gửi theo thời hạn của phong trào. Tắt tại ${address}.`,
  },
  {
    title: 'Reminders',
    caption: 'What you were reminded of',
    what: 'What',
    last: 'Last day',
    madeOn: 'Reminded on',
    state: 'State',
    fresh: 'New',
    seen: 'Read',
    campaign: 'Campaign',
    markRead: 'Mark all as read',
    marked: 'Marked as read.',
    nothing: (days) =>
      `Nothing to be reminded of yet. What waits is told before its last day: ${days}.`,
    onDay: 'on the last day',
    before: (days) => `${days} days`,
    byMail: (address) => `Reminders are also sent to ${address}.`,
    noMail: 'To get reminders by e-mail, enter an address on your account page.',
    toAccount: 'My account',
    over: (what) => `The deadline is over: ${what}`,
    subject: (count, first) =>
      count === 1 ? `Reminder: ${first}` : `Reminder: ${first} and ${count - 1} more`,
    greeting: (name) => `Dear ${name},`,
    line: (what, last) => `- ${what}. Last day: ${last} (until 24:00).`,
    overLine: (what, last) => `- ${what} (${last}).`,
    foot: (address) =>
      `Thi Đua sends this letter by the deadlines of the campaign. Turn it off at ${address}.`,
  },
)
