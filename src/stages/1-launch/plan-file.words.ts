/** The words of editing the definition as files. */
import { catalogue } from '#design'

export const fileWords = catalogue(
  {
    title: 'Tệp định nghĩa',
    which: 'Các tệp',
    content: (path: string) => `Nội dung ${path}`,
    hint: 'Ghi như bản kế hoạch đã ký. Lưu xong, máy kiểm tra đọc lại và nói ngay chỗ sai.',
    save: 'Lưu tệp',
    saved: (path: string) => `Đã lưu ${path}.`,
    changed: 'Người khác vừa lưu tệp này. Hãy so hai bản, ghép phần của bạn rồi lưu lại.',
    locked: 'Phong trào đã phát động hoặc bạn không có nhiệm vụ soạn: tệp này chỉ để xem.',
    otherId: (id: string) => `Mã phong trào (dòng id) phải giữ là ${id}.`,
    foreignHost: 'Cơ quan phát động (dòng host) phải thuộc phạm vi nhiệm vụ của bạn.',
    around: (line: number) => `Quanh dòng ${line}`,
    reason: 'Lý do sửa',
  },
  {
    title: 'Definition files',
    which: 'Files',
    content: (path) => `Content of ${path}`,
    hint:
      'Write what the signed plan says. Once saved, the checker reads it and tells what is ' +
      'wrong.',
    save: 'Save the file',
    saved: (path) => `${path} is saved.`,
    changed: 'Somebody has just saved this file. Compare the two, merge yours, then save again.',
    locked: 'The campaign is launched, or drafting is not your duty: the file is to be read only.',
    otherId: (id) => `The id of the campaign has to stay ${id}.`,
    foreignHost: 'The host has to be within the reach of your duties.',
    around: (line) => `Around line ${line}`,
    reason: 'Why it is changed',
  },
)
