/** The words of making a new campaign. */
import { catalogue } from '#design'

export const newWords = catalogue(
  {
    title: 'Phong trào mới',
    lead:
      'Soạn phong trào từ kế hoạch đã ký hoặc dự thảo. Phong trào ở trạng thái đang soạn ' +
      'cho tới khi phát động.',
    fromFile: 'Có tệp kế hoạch đã ký: nhập kế hoạch từ tệp.',
    name: 'Tên phong trào',
    nameHint:
      'Như tên kế hoạch, ví dụ: Thi đua cải cách hành chính năm 2027. Lấy từ tệp nếu bỏ trống.',
    id: 'Mã phong trào',
    idHint:
      'Chữ thường không dấu, dùng trong địa chỉ và tên thư mục; không đổi về sau. Bỏ ' +
      'trống thì lập từ tên.',
    host: 'Cơ quan phát động',
    source: 'Bắt đầu từ',
    template: 'Mẫu có chú giải',
    copy: 'Bản sao một phong trào',
    files: 'Tệp định nghĩa có sẵn',
    from: 'Phong trào được sao',
    fromHint: 'Sao kế hoạch, câu hỏi và bộ tiêu chí; câu trả lời và số liệu không sao.',
    upload: 'Tệp tải lên',
    uploadHint:
      'campaign.yaml, open-questions.yaml, answers.yaml và các tệp criteria/….yaml; chọn ' +
      'nhiều tệp một lần.',
    paste: 'Hoặc dán nội dung campaign.yaml',
    make: 'Lập phong trào',
    made: 'Đã lập phong trào. Hãy sửa kế hoạch, rồi xem điều kiện phát động.',
    noTitle: 'Hãy nhập tên phong trào',
    noHost: 'Hãy chọn cơ quan phát động trong phạm vi của bạn',
    noSource: 'Hãy chọn bắt đầu từ đâu',
    noFrom: 'Hãy chọn phong trào được sao',
    noFile: 'Hãy tải lên hoặc dán tệp campaign.yaml',
    badId: 'Mã chỉ gồm chữ thường không dấu, chữ số, gạch nối và không phải là "moi"',
    taken: (id: string) => `Đã có phong trào mang mã ${id}. Hãy ghi mã khác.`,
    unknownFile: (name: string) =>
      `Không rõ ${name} là tệp nào của định nghĩa; hãy giữ tên như trong thư mục phong trào.`,
    tooBig: 'Tệp tải lên quá lớn; mỗi lần không quá 2 MB.',
    nowhere:
      'Bạn không có nhiệm vụ soạn phong trào ở cơ quan nào. Việc này của cơ quan thường trực.',
  },
  {
    title: 'New campaign',
    lead:
      'Write a campaign from the signed plan or its draft. It stays a draft until it is ' +
      'launched.',
    fromFile: 'With the signed plan as a file: take it in.',
    name: 'Title',
    nameHint: 'As the plan has it. Taken from the files when left empty.',
    id: 'Id',
    idHint:
      'Lower-case letters without diacritics; used in addresses, never changed. Empty: ' +
      'from the title.',
    host: 'Run by',
    source: 'Start from',
    template: 'The commented template',
    copy: 'A copy of a campaign',
    files: 'Definition files at hand',
    from: 'Campaign to copy',
    fromHint: 'Plan, questions and criteria sets are copied; answers and records are not.',
    upload: 'Files',
    uploadHint:
      'campaign.yaml, open-questions.yaml, answers.yaml and criteria/….yaml, several at once.',
    paste: 'Or paste campaign.yaml',
    make: 'Make the campaign',
    made: 'The campaign is made. Correct its plan, then look at the launch gate.',
    noTitle: 'Give the title of the campaign',
    noHost: 'Choose who runs it, within your reach',
    noSource: 'Choose what to start from',
    noFrom: 'Choose the campaign to copy',
    noFile: 'Upload or paste campaign.yaml',
    badId: 'The id has lower-case letters, digits and hyphens only, and is not "moi"',
    taken: (id) => `There is a campaign ${id} already. Choose another id.`,
    unknownFile: (name) =>
      `${name} is no file of a definition; keep the names of a campaign folder.`,
    tooBig: 'Too large; at most 2 MB at once.',
    nowhere: 'Drafting campaigns is no duty of yours. The standing agency does it.',
  },
)
