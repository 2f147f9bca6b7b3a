/** Who recorded it and from which paper, for the `by` of a record (người nhập thay). */

/** 'Trịnh Thị Hoa, nhập thay từ bản giấy số 41/ĐK-UBND'. */
export function wordProxy(name: string, paper: string): string {
  return `${name}, nhập thay từ bản giấy số ${paper}`
}
