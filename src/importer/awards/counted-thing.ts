/**
 * What a number written as a word may count (danh từ sau số đếm): recipients of awards, shares and
 * the things that targets count. Elsewhere 'ba' and 'năm' may be anything.
 */
export const COUNTED_THING = [
  'phần trăm|%|tập thể|cá nhân|đồng chí|đơn vị|hộ gia đình|hộ dân|chi hội|chi đoàn|chi bộ',
  'hội viên|đoàn viên|đảng viên|cán bộ|công chức|viên chức|giáo viên|học viên|nhân viên',
  'người|công nhân|nhà giáo|nhà hảo tâm|thôn|tổ|khu phố|ấp|xã|phường|trường|lớp|phòng|khoa',
  'doanh nghiệp|hợp tác xã|công ty|cơ quan|tổ chức|cụm|khối|đội|trung tâm|chi cục|chi nhánh',
  'mô hình|sáng kiến|giải pháp|đề tài|công trình|phần việc|cuộc|buổi|hoạt động|địa chỉ',
  'lượt|suất|cờ|bằng khen|giấy khen|giải|điểm|triệu|tỷ|bộ|bản|ngày làm việc',
].join('|')
