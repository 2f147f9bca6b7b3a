/**
 * Moves between the cells of a score sheet with the keyboard, as people know it from a spreadsheet:
 * Enter and the arrows up and down change the line; Escape gives the cell its former value back.
 */
document.addEventListener('keydown', (event) => {
  const cell = event.target
  if (!(cell instanceof HTMLInputElement) || !cell.closest('table[data-grid]')) return
  if (event.key === 'Escape') {
    cell.value = cell.defaultValue
    return
  }
  const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step === undefined) return
  const column = [
    ...document.querySelectorAll<HTMLInputElement>(
      `input[data-column="${cell.dataset['column']}"]`,
    ),
  ]
  const next = column[column.indexOf(cell) + step]
  event.preventDefault()
  next?.focus()
  next?.select()
})
