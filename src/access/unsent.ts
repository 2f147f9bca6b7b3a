/**
 * What was typed into a form whose sign-in had ended (nội dung chưa gửi): it waits in the page of
 * signing in, and comes back to be sent by whoever has signed in. Nothing of it is kept by us.
 */
import { z } from 'zod'

export type Unsent = Readonly<{
  /** The address the form was sent to. */
  to: string
  typed: Readonly<Record<string, string>>
}>

const Kept = z.object({
  to: z.string().regex(/^\/(?![/\\])/),
  typed: z.record(z.string(), z.string()),
})

/** As a hidden field has it; undefined when there is none, or it is not one of ours. */
export function readUnsent(text: string | undefined): Unsent | undefined {
  try {
    return Kept.safeParse(JSON.parse(text ?? '')).data
  } catch {
    return undefined
  }
}

export function unsentText({ to, typed }: Unsent): string {
  return JSON.stringify({ to, typed })
}
