/** The words of the bodies that a campaign goes by: those in its book, how others come in. */
import { catalogue } from '#design'

export const bodiesWords = catalogue(
  {
    title: 'Đơn vị của phong trào',
    help:
      'Các đơn vị dưới đây được tính trong phong trào. Mặt trận, đoàn thể, trường học không trực ' +
      'thuộc cơ quan phát động thì thêm ở đây một lần; phong trào sau tự có.',
    list: 'Đơn vị trong sổ của phong trào',
    name: 'Tên',
    kind: 'Loại',
    parent: 'Trực thuộc',
    top: 'Không trực thuộc',
    none: 'Chưa có đơn vị nào.',
    missing: 'Kế hoạch nhắc tới nhưng chưa có',
    missingKind: (kind: string) => `Đơn vị loại ${kind}`,
    missingBody: (id: string) => `Đơn vị mang mã ${id}`,
    make: 'Lập đơn vị mới',
    makeHelp: 'Đơn vị không trực thuộc cơ quan phát động, chưa có trong sổ đơn vị.',
    askAdministrator:
      'Đơn vị chưa có trong sổ đơn vị thì do quản trị viên của hệ thống lập; hãy gửi quản trị ' +
      'viên tên và mã đơn vị.',
    add: 'Thêm đơn vị đang có',
    unit: 'Đơn vị',
    unitHint: 'Gõ một phần tên để tìm trong sổ đơn vị.',
    noUnit: 'Hãy chọn đơn vị trong danh sách',
    added: (name: string) => `Đã thêm ${name} vào phong trào.`,
    closed: 'Phong trào đã kết thúc, không thêm đơn vị được nữa.',
    toGate: 'Về trang Phát động',
  },
  {
    title: 'Bodies of the campaign',
    help:
      'These bodies count in the campaign. The Front, mass organisations and schools that stand ' +
      'below nobody are added here once; later campaigns have them by themselves.',
    list: 'Bodies in the book of the campaign',
    name: 'Name',
    kind: 'Kind',
    parent: 'Belongs to',
    top: 'Below nobody',
    none: 'No body yet.',
    missing: 'Named by the plan, not there yet',
    missingKind: (kind) => `Bodies of the kind ${kind}`,
    missingBody: (id) => `The body with the code ${id}`,
    make: 'Make a new body',
    makeHelp: 'A body that is not below the host and not in the register yet.',
    askAdministrator:
      'A body that is not in the register is made by the administrator; send its name and code.',
    add: 'Add a body of the register',
    unit: 'Body',
    unitHint: 'Type a part of the name to search the register.',
    noUnit: 'Choose a body from the list',
    added: (name) => `${name} is added to the campaign.`,
    closed: 'The campaign is closed; no body can be added.',
    toGate: 'Back to the launch',
  },
)
