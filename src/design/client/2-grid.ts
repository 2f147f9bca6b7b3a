/**
 * Moves between the cells of a score sheet with the keyboard, as people know it from a spreadsheet.
 * Inside a text that is being edited the arrows, Home and End move the cursor; Tab is left alone.
 */
const CELLS = 'input:not([type="hidden"]):not([disabled])'
const before = new WeakMap<HTMLInputElement, string>()

document.addEventListener('focusin', ({ target }) => {
  const cell = cellOf(target)
  if (!cell) return
  before.set(cell, cell.value)
  cell.select()
})

document.addEventListener('keydown', (event) => {
  const cell = cellOf(event.target)
  if (!cell || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
  if (event.key === 'Escape') return takeBack(cell)
  const next = neighbour(cell, event)
  if (next === undefined) return
  event.preventDefault()
  if (next) return next.focus()
  // At the edge of the sheet Enter stays and still takes what was typed.
  if (event.key === 'Enter') cell.blur()
  cell.focus()
})

function cellOf(target: EventTarget | null): HTMLInputElement | undefined {
  const isCell = target instanceof HTMLInputElement && target.closest('table[data-grid]') !== null
  return isCell && target.matches(CELLS) ? target : undefined
}

function takeBack(cell: HTMLInputElement): void {
  const former = before.get(cell) ?? cell.defaultValue
  if (cell.value === former) return
  cell.value = former
  cell.dispatchEvent(new Event('input', { bubbles: true }))
  cell.select()
}

/** Where a key leads: null at the edge of the sheet, undefined when the key is not ours. */
function neighbour(cell: HTMLInputElement, { key, shiftKey }: KeyboardEvent) {
  if (key === 'Enter') return beside(columnOf(cell), cell, shiftKey ? -1 : 1)
  if (shiftKey) return undefined
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    return beside(columnOf(cell), cell, key === 'ArrowDown' ? 1 : -1)
  }
  const row = cellsIn(cell.closest('tr'))
  if (key === 'ArrowLeft' || key === 'Home') {
    if (!isAt(cell, 0)) return undefined
    return key === 'Home' ? (row[0] ?? null) : beside(row, cell, -1)
  }
  if (key !== 'ArrowRight' && key !== 'End') return undefined
  if (!isAt(cell, cell.value.length)) return undefined
  return key === 'End' ? (row.at(-1) ?? null) : beside(row, cell, 1)
}

function beside(cells: readonly HTMLInputElement[], cell: HTMLInputElement, step: -1 | 1) {
  return cells[cells.indexOf(cell) + step] ?? null
}

function columnOf(cell: HTMLInputElement): readonly HTMLInputElement[] {
  const column = cell.dataset['column']
  return cellsIn(cell.closest('table')).filter((other) => other.dataset['column'] === column)
}

/** What is folded away on a phone is not come to. */
function cellsIn(place: Element | null): readonly HTMLInputElement[] {
  const all = place?.querySelectorAll<HTMLInputElement>(CELLS) ?? []
  return [...all].filter((cell) => cell.checkVisibility())
}

/** Whether the cursor cannot go further that way, or the whole text is marked. */
function isAt(cell: HTMLInputElement, edge: number): boolean {
  const { selectionStart: start, selectionEnd: end, value } = cell
  return (start === 0 && end === value.length) || (start === edge && end === edge)
}
