/** Why no parcel could be taken out of a packet, and what to do. */

export const PACKET_FAULTS = {
  tooLarge: 'Gói tin lớn hơn 64 MB nên không được đọc. Đề nghị nơi gửi gửi riêng tệp ZIP.',
  none: 'Gói tin không kèm gói hồ sơ nào. Đề nghị nơi gửi kèm tệp ZIP do chương trình xuất.',
  several: 'Gói tin kèm nhiều gói hồ sơ. Lấy từng tệp ZIP ra và nhận riêng từng gói.',
} as const
