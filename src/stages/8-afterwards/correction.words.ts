/** Words of correcting issued papers. */
import { catalogue } from '#design'

export const correctionWords = catalogue(
  {
    title: 'Đính chính văn bản',
    lead:
      'Văn bản đã ban hành có lỗi thì đính chính bằng văn bản khác có số, ngày, người ký. ' +
      'Bản có lỗi giữ nguyên; nơi tra cứu nói rõ đã có đính chính.',
    caption: 'Các văn bản đính chính',
    none: 'Chưa có văn bản nào được đính chính.',
    corrected: 'Văn bản có lỗi',
    concerns: 'Đính chính cho ai',
    concernsHint:
      'Chọn người, tập thể; đính chính chỉ hiện bên cạnh tên đó. Sai số, ngày, căn cứ thì chọn ' +
      '“Cả văn bản”.',
    whole: 'Cả văn bản (số, ngày, căn cứ)',
    'not-named': 'Văn bản đã chọn không có tên này. Hãy chọn lại văn bản hoặc đối tượng',
    paper: 'Số, ký hiệu văn bản đính chính',
    paperHint: 'Lấy từ sổ của văn thư, ví dụ 12/CV-UBND.',
    booked: 'Văn bản đính chính trong sổ',
    bookedHint: 'Số, ngày, người ký lấy theo sổ. Chưa vào sổ thì bỏ trống và ghi ở dưới.',
    'not-in-book': 'Văn bản này không còn trong sổ. Hãy chọn lại.',
    'choose-or-type': 'Hãy chọn văn bản trong sổ, hoặc ghi đủ số, ngày và người ký',
    'other-signer': (signer: string) => `Theo sổ văn bản, người ký là ${signer}`,
    dated: 'Ngày văn bản đính chính',
    stood: 'Đã in là',
    reads: 'Đọc là',
    wordsHint: 'Chép đúng từng chữ, chỉ chỗ sai.',
    reason: 'Lý do',
    signer: 'Người ký',
    by: 'Người ghi',
    reprint:
      'Sai tên người, tên đơn vị được khen: sửa tên ở Đơn vị, con người, rồi lập lại giấy khen; ' +
      'chỉ tờ mang tên đó được in lại, số sổ vàng giữ nguyên.',
    add: 'Ghi đính chính',
    save: 'Ghi đính chính',
    saved: 'Đã ghi đính chính.',
    noPapers: 'Phong trào chưa có văn bản nào có số.',
    'unknown-paper': 'Hãy chọn một văn bản của phong trào',
    'same-words': 'Chỗ in sai và chỗ đọc lại giống nhau',
    'same-paper': 'Văn bản đính chính phải mang số khác',
    before: 'Ngày đính chính không thể trước ngày của văn bản có lỗi',
    future: 'Ngày đính chính không thể sau hôm nay',
    repeated: 'Đính chính này đã được ghi. Hãy xem lại.',
  },
  {
    title: 'Corrected papers',
    lead:
      'An error in an issued paper is corrected by another numbered, dated, signed paper. ' +
      'The first stays as it was; whoever looks it up is told of the correction.',
    caption: 'Corrections',
    none: 'No paper was corrected.',
    corrected: 'Paper with the error',
    concerns: 'Whom it concerns',
    concernsHint:
      'The correction stands beside this name only. For a wrong number, day or ground choose the ' +
      'paper as a whole.',
    whole: 'The paper as a whole (number, day, grounds)',
    'not-named': 'The paper does not name them. Choose the paper or whom it concerns again',
    paper: 'Number of the correction',
    paperHint: 'From the book of the records office, for example 12/CV-UBND.',
    booked: 'The correction in the book',
    bookedHint: 'Number, day and signer come from the book. Not there yet: type them below.',
    'not-in-book': 'This paper is no longer in the book. Choose again.',
    'choose-or-type': 'Choose a paper of the book, or type number, day and signer',
    'other-signer': (signer) => `By the book the signer is ${signer}`,
    dated: 'Day of the correction',
    stood: 'It was printed',
    reads: 'It should read',
    wordsHint: 'Word for word, only what is wrong.',
    reason: 'Reason',
    signer: 'Signed by',
    by: 'Entered by',
    reprint:
      'A wrong name of somebody awarded: change it under Units, people, then make the ' +
      'certificates again; only the one that bears it is made anew, its number stays.',
    add: 'Enter a correction',
    save: 'Enter the correction',
    saved: 'The correction is entered.',
    noPapers: 'No paper of the campaign has a number yet.',
    'unknown-paper': 'Choose a paper of the campaign',
    'same-words': 'What stood and what it should read are the same',
    'same-paper': 'The correction needs a number of its own',
    before: 'The correction cannot be older than the paper with the error',
    future: 'The correction cannot be dated after today',
    repeated: 'This correction was entered before. Look again.',
  },
)
