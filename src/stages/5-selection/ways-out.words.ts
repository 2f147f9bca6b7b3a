/** Words that lead from a hindrance to where it is cleared. */
import { catalogue } from '#design'

export const wayOutWords = catalogue(
  {
    answer: (clause: string) => `Trả lời câu hỏi ở mục ${clause}`,
    successor: 'Cơ quan có thẩm quyền không còn: xem, ghi cơ quan kế thừa',
  },
  {
    answer: (clause) => `Answer the question of clause ${clause}`,
    successor: 'The granting office is gone: see or record its successor',
  },
)
