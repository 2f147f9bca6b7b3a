/** The letter that carries an anchor out of the office (thư neo nhật ký). */

export function anchorLetter(
  day: string,
  line: string,
): Readonly<Record<'subject' | 'text', string>> {
  const text = `Mã niêm phong cuối của nhật ký ngày ${day}:

${line}

Hãy giữ thư này ngoài máy chủ. Khi cần kiểm tra, lưu các thư vào một tệp rồi chạy:
thidua audit --anchors <tệp>
Nếu ai đó viết lại nhật ký, kể cả toàn bộ chuỗi niêm phong, mã trong thư sẽ không còn khớp.
`
  return { subject: `Neo nhật ký ngày ${day}`, text }
}
