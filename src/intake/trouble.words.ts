/** Why a plan's file was not read, in words that say what to do. */
import { catalogue } from '#design'

export const troubleWords = catalogue(
  {
    empty: 'Tệp rỗng. Hãy chọn lại tệp.',
    'unknown-type': 'Không nhận ra loại tệp. Hãy dùng .docx, .pdf có chữ, .txt hoặc .doc.',
    broken: 'Tệp hỏng, không đọc được. Hãy mở bằng Word rồi lưu lại, hoặc dán toàn văn.',
    bomb: 'Tệp giải nén ra quá lớn so với một kế hoạch nên không đọc. Hãy dán toàn văn.',
    'no-text': 'Tệp không có chữ, có lẽ là bản quét. Hãy nhận dạng chữ trước rồi nhập lại.',
    'too-long': 'Tệp quá dài hoặc đọc quá lâu. Hãy tách phần kế hoạch ra rồi nhập lại.',
    busy: 'Máy đang đọc nhiều kế hoạch khác. Hãy thử lại sau ít phút.',
    'needs-libreoffice': 'Máy chủ không đọc được tệp .doc. Hãy lưu lại thành .docx rồi nhập.',
  },
  {
    empty: 'The file is empty. Choose another.',
    'unknown-type': 'Unknown type of file. Use .docx, .pdf with text, .txt or .doc.',
    broken: 'The file is broken. Open it in Word and save it again, or paste the text.',
    bomb: 'The file unpacks to far more than a plan. Paste the text.',
    'no-text': 'The file has no text; it may be a scan. Recognise the text first.',
    'too-long': 'The file is too long or took too long. Take the plan out of it.',
    busy: 'Other plans are being read. Try again in some minutes.',
    'needs-libreoffice': 'The server cannot read .doc. Save it as .docx.',
  },
)
