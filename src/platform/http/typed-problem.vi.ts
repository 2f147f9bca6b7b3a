/**
 * What is wrong with a field, said to whoever typed it (lỗi của một ô): what to do, in the words of
 * a page. The schemas of cells speak to somebody who edits a file, and name what a file may hold.
 */

const OF_CELL = /^(?:còn trống|"([\s\S]*)" không hợp lệ); cần ([\s\S]*?)(?: hoặc để trống)?$/

/** `typed`: undefined when the form had no such field, as of choices of which none is made. */
export function wordTyped(message: string, typed: string | undefined): string {
  const [said, found = '', wants = ''] = OF_CELL.exec(message) ?? []
  const isBlank = typed === undefined || typed.trim() === ''
  if (said === undefined) return typed === undefined ? 'hãy nhập hoặc chọn' : message
  if (wants.startsWith('một trong: ')) return 'hãy chọn một mục trong danh sách'
  const isText = wants === 'một dòng chữ'
  if (isBlank) return isText ? 'hãy nhập' : `hãy nhập ${wants}`
  return `“${found}” chưa đúng; hãy nhập ${wants}`
}
