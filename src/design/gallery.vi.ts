/** Invented units and papers (dữ liệu minh họa) that the gallery of the design is filled with. */

/** What stands in both languages as offices wrote it. */
export const sample = {
  campaign: 'Thi đua đẩy mạnh cải cách hành chính huyện Mẫu năm 2020',
  person: 'Nguyễn Thị Minh Họa',
  units: [
    'Phòng Nội vụ',
    'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện',
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Mẫu',
    'Ủy ban nhân dân xã Đông Mẫu',
    'Ủy ban nhân dân thị trấn Thứ Mẫu',
  ],
  groups: ['Khối phòng, ban chuyên môn', 'Khối xã, thị trấn'],
  moments: [
    'Gửi bản đăng ký thi đua',
    'Tự chấm điểm và gửi hồ sơ',
    'Hội đồng thẩm định công bố kết luận',
    'Gửi hồ sơ đề nghị khen thưởng lên tỉnh',
    'Báo cáo tổng kết',
  ],
  demand: 'Tỷ lệ giải quyết hồ sơ đúng hạn hàng năm đạt trên 98%',
  found: '1.960 trên 2.001 hồ sơ, bằng 97,95%: không trên 98%',
  evidence: 'Báo cáo số 12/BC-UBND ngày 15/11/2020',
  reason: 'Không trên 98% (97,95% < 98%), theo III.2.a.',
  note: 'Đơn vị đề nghị ghi nhận thêm hồ sơ trực tuyến',
  hash: '9f2c41d07be3a5c8f1d2e6b7a4903c5de8f1a2b3c4d5e6f708192a3b4c5d6e7f',
} as const
