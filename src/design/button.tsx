/** Buttons (nút): what sends a form, and links that look alike because they begin something. */
import type { ComponentChildren } from 'preact'
import { designWords } from './design.words.ts'
import { useWords } from './words.ts'

type Look = Readonly<{ children: ComponentChildren; second?: boolean }>

export function Button({
  children,
  second = false,
  ...rest
}: Look & Readonly<{ name?: string; value?: string }>) {
  return (
    <button type="submit" class={lookOf(second)} {...rest}>
      {children}
    </button>
  )
}

/**
 * What Enter in a field does: browsers press the first button of a form. Stands first, unseen,
 * where a lesser button comes before the main one.
 */
export function EnterButton({
  children,
  ...rest
}: Readonly<{ children: ComponentChildren; name: string; value: string }>) {
  return (
    <button type="submit" class="visually-hidden" tabindex={-1} {...rest}>
      {children}
    </button>
  )
}

export function LinkButton({ href, children, second = false }: Look & Readonly<{ href: string }>) {
  return (
    <a class={lookOf(second)} href={href}>
      {children}
    </a>
  )
}

/** Copies a text such as a hash; hidden where no script runs, since the text can be marked. */
export function CopyButton({ text }: Readonly<{ text: string }>) {
  const w = useWords(designWords)
  return (
    <button type="button" class="plain-button" hidden data-copy={text} data-done={w.copied}>
      {w.copy}
    </button>
  )
}

function lookOf(second: boolean): string {
  return second ? 'button second' : 'button'
}
