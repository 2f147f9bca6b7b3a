/** Words of a criteria set that was read from a plan (bộ tiêu chí đọc từ kế hoạch). */
export const CRITERIA_WORDS = {
  header: `# Đọc từ bảng điểm của kế hoạch. Điểm giữ nguyên như in; "ambiguity": chỗ chưa rõ
# Dòng nào kế hoạch không ghi rõ cách chấm thì người chấm cho điểm trong khung; người soạn sửa được.
`,
  title: 'Bảng điểm',
  plan: 'Kế hoạch',
  whole: 'Toàn văn',
  scoring: 'Chấm điểm thi đua',
  stage: 'Chấm điểm',
  noTotal: 'Kế hoạch không ghi tổng điểm; tổng ở đây là tổng các dòng.',
  withBonus: (total: string | undefined) => `Kế hoạch ghi tổng ${total} điểm gồm cả điểm thưởng.`,
  addedUp: 'Kế hoạch không ghi điểm của nhóm; đây là tổng các dòng.',
  how: (words: string) => `Cách chấm theo kế hoạch: ${words}`,
  noPoints: 'Kế hoạch không ghi điểm của dòng này',
  perCase: 'Cộng theo từng trường hợp; kế hoạch không ghi mức cộng tối đa của dòng này',
} as const
