/** A page as text: the document type and the tree, escaped by default. */
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

export function render(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}

/** A part of a page, for regions that are exchanged in place. */
export function renderPart(part: VNode): string {
  return renderToString(part)
}
