/** What is wrong with a packet that came in, and what to do. */

const AGAIN = 'Đề nghị nơi gửi gửi lại gói tin.'

export const say = {
  tooLarge: `Gói tin lớn hơn 64 MB nên không được đọc. ${AGAIN}`,
  notUtf8: `Gói tin không phải văn bản UTF-8. ${AGAIN}`,
  doctype: `Gói tin có khai báo DOCTYPE hoặc thực thể, edXML không dùng; không đọc. ${AGAIN}`,
  tooDeep: `Gói tin lồng nhau quá sâu, không phải gói tin edXML. ${AGAIN}`,
  tooMany: `Gói tin có quá nhiều phần tử, không phải gói tin edXML. ${AGAIN}`,
  longTag: `Gói tin có thẻ quá dài, không phải gói tin edXML. ${AGAIN}`,
  notPacket: `Tệp không phải gói tin edXML đọc được. ${AGAIN}`,
  noHeader: `Gói tin không có phần đầu (MessageHeader). ${AGAIN}`,
  twoOfOneId: `Hai tệp trong gói tin có cùng mã. ${AGAIN}`,
  fileTwice: (id: string) => `Tệp "${id}" có hai nội dung. ${AGAIN}`,
  notBase64: (id: string) => `Nội dung tệp "${id}" không phải base64. ${AGAIN}`,
  wrongField: (field: string) => `Mục ${field} thiếu hoặc sai dạng. ${AGAIN}`,
  noContent: (name: string) => `Gói tin nhắc tới tệp "${name}" mà không có nội dung. ${AGAIN}`,
  notNamed: (id: string) => `Nội dung "${id}" không được nhắc tới trong danh sách tệp. ${AGAIN}`,
  badName: (name: string) => `Tên tệp "${name.slice(0, 80)}" không hợp lệ. ${AGAIN}`,
} as const
