/** Words of the card that matches participants to the registry's units. */
import { catalogue } from '#design'

export const matchWords = catalogue(
  {
    title: 'Đối tượng là đơn vị nào trong sổ?',
    help: 'Chọn thì phong trào tính đúng các đơn vị này. Chưa chọn thì còn là câu hỏi mở.',
    exact: 'Trùng tên',
    suggested: 'Gợi ý theo tên, phải xem lại',
    none: 'Sổ không có đơn vị nào như vậy',
    more: (count: number) => `; và ${count} đơn vị nữa`,
    take: (count: number) => `Lấy ${count} đơn vị này`,
    all: (found: string, count: number) =>
      `Sổ có ${found}. Phong trào tính theo loại đơn vị, nên lấy là lấy cả ${count} đơn vị đó:`,
    takeAll: (count: number) => `Lấy cả ${count} đơn vị cùng loại`,
    missing: (names: string) => `Sổ không có: ${names}`,
    twin: (name: string) =>
      `Là đơn vị đã nêu ở trên (“${name}”); nếu kế hoạch ghi hai lần thì bỏ một.`,
  },
  {
    title: 'Which units of the registry are the participants?',
    help: 'Taken, the campaign counts these units. Until then it is an open question.',
    exact: 'Same name',
    suggested: 'Suggested by name, must be looked at',
    none: 'No such unit in the registry',
    more: (count: number) => `; and ${count} more units`,
    take: (count: number) => `Take these ${count} units`,
    all: (found: string, count: number) =>
      `The registry has ${found}. A campaign counts by kinds, so all ${count} are taken:`,
    takeAll: (count: number) => `Take all ${count} of the kind`,
    missing: (names: string) => `Not in the registry: ${names}`,
    twin: (name: string) =>
      `The same unit as above (“${name}”); strike one if it was printed twice.`,
  },
)
