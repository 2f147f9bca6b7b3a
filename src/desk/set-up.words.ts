/** The words of setting up an office that has no campaign yet. */
import { catalogue } from '#design'

export const setUpWords = catalogue(
  {
    title: 'Thiết lập ban đầu',
    help: 'Chưa có phong trào nào. Làm lần lượt bốn việc sau; việc đã xong được đánh dấu.',
    organisations: 'Thêm cơ quan, đơn vị',
    organisationsHelp:
      'Bắt đầu từ cơ quan cấp cao nhất, ví dụ UBND xã; đơn vị trực thuộc thêm ở trang của cơ quan.',
    people: 'Thêm người',
    peopleHelp: 'Từng người ở trang của đơn vị, hoặc cả danh sách từ bảng tính.',
    accounts: 'Lập tài khoản, giao nhiệm vụ “Cơ quan thường trực”',
    accountsHelp:
      'Người soạn, phát động phong trào cần nhiệm vụ này ở cơ quan phát động; người phê duyệt ' +
      'kế hoạch cần nhiệm vụ của lãnh đạo. Ba người là đủ để chạy một phong trào.',
    campaign: 'Soạn phong trào',
    campaignHelp:
      'Người có nhiệm vụ cơ quan thường trực đăng nhập, vào Phong trào rồi nhập tệp kế hoạch đã ' +
      'ký hoặc điền mẫu.',
    done: 'đã xong',
    next: 'làm tiếp',
    later: 'sau đó',
  },
  {
    title: 'Setting up',
    help: 'There is no campaign yet. These four come one after another; what is done is marked.',
    organisations: 'Add offices and units',
    organisationsHelp:
      'Begin with the highest, such as the committee of the commune; units below it are added on ' +
      'its page.',
    people: 'Add people',
    peopleHelp: 'One by one on the page of a unit, or a whole list from a spreadsheet.',
    accounts: 'Make accounts, and give the duty “Standing agency”',
    accountsHelp:
      'Whoever makes and launches campaigns needs this duty in the host office; whoever approves ' +
      'the plan, the duty of the chairperson. Three people can run a campaign.',
    campaign: 'Make a campaign',
    campaignHelp:
      'Whoever has the duty of the standing agency signs in, opens Campaigns, and takes in the ' +
      'file of the signed plan or fills the template.',
    done: 'done',
    next: 'next',
    later: 'later',
  },
)
