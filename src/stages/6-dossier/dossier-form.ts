/** What the forms of a dossier hold, read like the cells of the records. */
import { z } from 'zod'
import { day, id, maybeText, maybeWhole, text } from '#rulebook/cells'

export const StepForm = z.object({ on: day, paper: maybeText })

export const PaperForm = z.object({
  item: id,
  received: day,
  originals: maybeWhole,
  'official-copies': maybeWhole,
  copies: maybeWhole,
  'confirmed-by': maybeText,
  'item-paper': maybeText,
})

export const ReturnForm = z.object({ returned: day, 'supplement-by': day, reason: text })
export const ForwardForm = z.object({ receiver: id, on: day, paper: text })
