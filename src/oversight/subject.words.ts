/** What the program itself notes as the object of an act (đối tượng), as people call it. */
import { catalogue } from '#design'

/** By the first words of what was noted; names or an address may follow them. */
export const subjectWords = catalogue(
  {
    load: 'nạp phong trào',
    xlsx: 'tải XLSX',
    'van-ban': 'lấy văn bản',
    'giay-khen': 'giấy khen, bằng khen của',
    email: 'địa chỉ thư của',
    password: 'mật khẩu của',
    'two steps': 'xác thực hai bước của',
    'letters again': 'gửi lại thư nhắc',
    'first administrator': 'người quản trị đầu tiên',
    'example accounts': 'tài khoản của các phong trào ví dụ',
    'example desk': 'bước chấm, hội đồng của phong trào ví dụ',
    ranking: 'xếp hạng',
    award: 'khen thưởng',
  },
  {
    load: 'campaign taken in:',
    xlsx: 'XLSX of',
    'van-ban': 'paper taken:',
    'giay-khen': 'certificates of',
    email: 'address of',
    password: 'password of',
    'two steps': 'two-step sign-in of',
    'letters again': 'reminders sent again',
    'first administrator': 'first administrator',
    'example accounts': 'accounts of the example campaigns',
    'example desk': 'stages and councils of an example campaign',
    ranking: 'ranking',
    award: 'award',
  },
)
