/** What an approval of the plan names: its number, its date, its signer. */
import { z } from 'zod'
import { day, text } from '#rulebook/cells'

export const ApprovalForm = z.object({ number: text, dated: day, signer: text })
