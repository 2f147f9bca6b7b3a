/** Buttons (nút): what sends a form, and links that look alike because they begin something. */
import type { ComponentChildren } from 'preact'

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

export function LinkButton({ href, children, second = false }: Look & Readonly<{ href: string }>) {
  return (
    <a class={lookOf(second)} href={href}>
      {children}
    </a>
  )
}

function lookOf(second: boolean): string {
  return second ? 'button second' : 'button'
}
