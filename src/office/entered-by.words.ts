/** What the paper of an entry by proxy lacks, and what to write. */
import type { ProxyPaperRefusal } from '#access'
import { catalogue, type Lang } from '#design'
import { formatCivil } from '#kernel'

const words = catalogue(
  {
    'no-paper': 'Nhập thay thì cần số, ký hiệu bản giấy, ví dụ 41/ĐK-UBND',
    'no-paper-date': 'Nhập thay thì cần ngày của bản giấy, ví dụ 20/7/2020',
    'paper-of-tomorrow': (today: string) =>
      `Ngày của bản giấy không thể sau hôm nay (${today}); hãy ghi ngày ghi trên giấy`,
  },
  {
    'no-paper': 'Entering from paper needs the number of the paper',
    'no-paper-date': 'Entering from paper needs the day of the paper, such as 20/7/2020',
    'paper-of-tomorrow': (today) =>
      `The paper cannot be of a day after today (${today}); write the day that stands on it`,
  },
)

/** The field that is concerned, and the sentence. */
export function wordProxyPaperRefusal(
  refusal: ProxyPaperRefusal,
  lang: Lang,
): Readonly<{ field: 'paper' | 'paper-date'; message: string }> {
  const w = words[lang]
  switch (refusal.why) {
    case 'no-paper':
      return { field: 'paper', message: w[refusal.why] }
    case 'no-paper-date':
      return { field: 'paper-date', message: w[refusal.why] }
    case 'paper-of-tomorrow':
      return { field: 'paper-date', message: w[refusal.why](formatCivil(refusal.today)) }
  }
}
