/** The words of the page where certificates are made in bulk. */
import { catalogue } from '#design'

export const certificatesWords = catalogue(
  {
    title: 'Giấy khen, bằng khen',
    intro:
      'Mỗi người, mỗi tập thể được khen theo quyết định đã có số có một tệp PDF lưu trữ; các \
tệp in gộp tối đa 1.000 tờ để gửi máy in.',
    ready: (count: number) => `Đủ căn cứ để lập: ${count} tờ.`,
    waitsNumber: (names: string) => `Chưa lập vì quyết định chưa có số: ${names}.`,
    waitsPost: (names: string) =>
      `Chưa lập vì quyết định chưa ghi chức vụ người ký (dạng “Họ tên, chức vụ”): ${names}.`,
    paper: 'Khổ giấy',
    code: 'Mã tra cứu',
    back: 'In ở mặt sau',
    slip: 'In ra phiếu rời (8 phiếu một tờ A4, có dấu cắt)',
    face: 'In ở mặt trước',
    none: 'Không in',
    register: (office: string, count: number) =>
      `Vào sổ vàng của ${office}: ${count} trường hợp chưa có số`,
    first: 'Số bắt đầu',
    firstHint:
      'Ghi lần lượt theo danh sách, số đã ghi không dùng lại. Bỏ trống thì giấy in dòng chấm để \
ghi tay.',
    firstEver:
      'Sổ mới thì ghi 1; sổ giấy đang dùng thì ghi số tiếp theo trong sổ. Số đã ghi không dùng \
lại. Bỏ trống thì giấy in dòng chấm để ghi tay.',
    volume: 'Quyển',
    volumeHint: 'Ghi khi mỗi quyển (hoặc mỗi năm) đánh số lại từ đầu, ví dụ 2 hoặc 2020.',
    volumeLong: (most: number) =>
      `Tên quyển quá dài cho dòng trên giấy; hãy ghi tối đa ${most} chữ`,
    firstMissing: 'Hãy ghi số bắt đầu trong quyển này, hoặc bỏ trống cả hai ô',
    numberUsed: (last: number) =>
      `Sổ đã ghi đến số ${last}; hãy ghi từ số ${last + 1} trở đi, hoặc ghi quyển khác`,
    numbersFull: 'Số quá lớn; hãy ghi số nhỏ hơn',
    start: 'Lập giấy khen',
    again: 'Chạy lại: chỉ làm tờ còn thiếu, tờ đã đổi nội dung',
    started: 'Đã bắt đầu lập. Trang này cho biết làm đến đâu; có thể rời trang rồi quay lại.',
    busy: 'Đang lập một đợt khác. Hãy đợi đợt đó xong rồi bấm lại.',
    nobody: 'Chưa có ai được khen theo quyết định đã có số, nên chưa có giấy khen để lập.',
    unknownStyle: 'Hãy chọn khổ giấy và chỗ in mã trong các lựa chọn có sẵn',
    progress: 'Tiến độ',
    running: (done: number, all: number) => `Đang lập: ${done}/${all} tệp.`,
    look: 'Xem lại tiến độ',
    ended: (made: number, kept: number) => `Xong: làm mới ${made} tệp, giữ nguyên ${kept} tệp.`,
    broken: (done: number, all: number) =>
      `Dừng giữa chừng ở ${done}/${all} tệp. Bấm chạy lại để làm tiếp; phần đã xong được giữ.`,
    refused: 'Không lập được',
    files: 'Tệp đã lập',
    printFiles: 'Tệp gộp để in',
    file: (name: string) => `Tải ${name}`,
    all: (count: number) => `Tải tất cả ${count} tờ (ZIP)`,
    noFiles: 'Chưa có tệp nào của kiểu này.',
    stale: (count: number) =>
      `${count} tệp không còn đúng với những ai được khen hiện nay (thu hồi, đính chính, tặng thêm \
sau lần lập ấy). Hãy bấm chạy lại trước khi in; ZIP bỏ các tờ ấy ra.`,
    old: 'Đã cũ',
    style: (paper: string, code: string) => `${paper}; mã tra cứu: ${code}`,
  },
  {
    title: 'Certificates',
    intro:
      'One archival PDF for each awarded by a numbered decision, and print files of at most 1,000 \
pages.',
    ready: (count) => `Ready to be made: ${count}.`,
    waitsNumber: (names) => `Waiting for the number of the decision: ${names}.`,
    waitsPost: (names) => `Waiting for the signer’s post: ${names}.`,
    paper: 'Paper',
    code: 'Code',
    back: 'On the back',
    slip: 'On slips (eight to an A4 sheet, with cut marks)',
    face: 'On the face',
    none: 'None',
    register: (office, count) => `Register of awards of ${office}: ${count} without a number`,
    first: 'First number',
    firstHint:
      'Given in the order of the lists and never again. Left empty, the certificate has a dotted \
line to write on.',
    firstEver:
      'A new register begins with 1; of a paper register, type its next number. Left empty, the \
certificate has a dotted line to write on.',
    volume: 'Volume',
    volumeHint: 'Where each volume (or year) begins to count anew, for example 2 or 2020.',
    volumeLong: (most) => `Too long for its line; at most ${most} characters`,
    firstMissing: 'Type the first number in this volume, or leave both empty',
    numberUsed: (last) => `Numbers up to ${last} are taken; begin at ${last + 1}, or name a volume`,
    numbersFull: 'Too large; type a smaller number',
    start: 'Make certificates',
    again: 'Run again: only what is missing or says something else by now',
    started: 'Started. This page shows how far it is; you may leave and come back.',
    busy: 'Another run is under way. Wait until it ends.',
    nobody: 'Nobody is awarded by a numbered decision yet.',
    unknownStyle: 'Choose paper and code from the list',
    progress: 'Progress',
    running: (done, all) => `Under way: ${done} of ${all} files.`,
    look: 'Look again',
    ended: (made, kept) => `Done: ${made} made, ${kept} kept.`,
    broken: (done, all) => `Cut off at ${done} of ${all}. Run again to go on; the rest is kept.`,
    refused: 'Could not be made',
    files: 'Files made',
    printFiles: 'Print files',
    file: (name) => `Take ${name}`,
    all: (count) => `Take all ${count} (ZIP)`,
    noFiles: 'No files of this style yet.',
    stale: (count) =>
      `${count} files no longer stand for those awarded now (revoked, corrected or added since). \
Run again before printing; the ZIP leaves those certificates out.`,
    old: 'Out of date',
    style: (paper, code) => `${paper}; code: ${code}`,
  },
)
