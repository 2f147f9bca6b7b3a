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
  },
  {
    title: 'Which units of the registry are the participants?',
    help: 'Taken, the campaign counts these units. Until then it is an open question.',
    exact: 'Same name',
    suggested: 'Suggested by name, must be looked at',
    none: 'No such unit in the registry',
    more: (count: number) => `; and ${count} more units`,
    take: (count: number) => `Take these ${count} units`,
  },
)
