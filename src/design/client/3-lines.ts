/**
 * Saves a line of a score sheet as soon as a cell of it was changed, and exchanges the line and the
 * sums in place. One save of a line at a time; what is typed meanwhile is sent next, never lost.
 */
type Cell = HTMLInputElement | HTMLSelectElement

const LINES = 'form[data-line]'
const saving = new Set<string>()
const waiting = new Set<string>()
/** Lines whose way to the server broke: they are sent as soon as there is one again. */
const lost = new Set<string>()
/** Cells given back what was typed meanwhile; the browser does not tell that these were changed. */
const unsent = new WeakSet<EventTarget>()
const script = document.currentScript

/** A phone shows the points of a line; its reason and paper unfold when they are asked for. */
const phone = window.matchMedia('(max-width: 40rem)')

makeReady(document)

document.addEventListener('change', ({ target }) => {
  const form = formOf(target)
  if (form) void save(form.dataset['line'] ?? '')
})

document.addEventListener('focusout', ({ target }) => {
  const form = formOf(target)
  if (form && target && unsent.delete(target)) void save(form.dataset['line'] ?? '')
})

document.addEventListener('submit', (event) => {
  const { target } = event
  if (!(target instanceof HTMLFormElement) || !target.matches(LINES)) return
  event.preventDefault()
  void save(target.dataset['line'] ?? '')
})

window.addEventListener('beforeunload', (event) => {
  if (saving.size + lost.size > 0) event.preventDefault()
})

window.addEventListener('online', () => {
  for (const line of lost) void save(line)
})

/** What was typed stays; that it is not saved is said beside it, with the button to try again. */
function sayLost(form: HTMLFormElement): void {
  form.querySelector('button')?.removeAttribute('hidden')
  if (form.querySelector('[role=alert]')) return
  const told = document.createElement('p')
  told.className = 'wrong'
  told.setAttribute('role', 'alert')
  told.textContent = script?.dataset['lost'] ?? ''
  form.prepend(told)
}

function formOf(target: EventTarget | null): HTMLFormElement | undefined {
  const isCell = target instanceof HTMLInputElement || target instanceof HTMLSelectElement
  return isCell && target.form?.matches(LINES) ? target.form : undefined
}

async function save(line: string): Promise<void> {
  if (saving.has(line)) return void waiting.add(line)
  const form = document.querySelector<HTMLFormElement>(`form[data-line="${line}"]`)
  if (!form) return
  saving.add(line)
  const sent = new FormData(form)
  const body = new URLSearchParams([...sent].map(([name, value]) => [name, String(value)]))
  try {
    const headers = { 'x-thidua': 'dong' }
    const answer = await fetch(form.action, { method: 'POST', body, headers })
    // Signed out, or the server is away: the plain form leads there and says so.
    if (answer.redirected || ![200, 422].includes(answer.status)) return form.submit()
    exchange(await answer.text(), sent)
    lost.delete(line)
  } catch {
    sayLost(form)
    lost.add(line)
  } finally {
    saving.delete(line)
  }
  if (waiting.delete(line)) await save(line)
}

/** Puts the rows that came in place of those with the same ids; the cursor stays where it is. */
function exchange(html: string, sent: FormData): void {
  const came = new DOMParser().parseFromString(html, 'text/html')
  for (const row of came.querySelectorAll('tr[id]')) {
    const old = document.getElementById(row.id)
    if (!old) continue
    const focused = old.contains(document.activeElement) ? document.activeElement : null
    const cursor = focused instanceof HTMLInputElement ? cursorIn(focused) : undefined
    const typed = changedSince(old, sent)
    // What was not taken may be sent again as it is: no cell changes then.
    if (!row.querySelector('[role=alert]')) makeReady(row, old)
    old.replaceWith(row)
    for (const [name, value] of typed) put(row, name, value)
    if (focused instanceof HTMLElement) {
      comeBack(cellIn(row, focused.getAttribute('name') ?? ''), cursor)
    }
  }
}

/** A changed cell saves its line, so nothing needs to be pressed; what was unfolded stays so. */
function makeReady(within: ParentNode, before?: Element): void {
  for (const button of within.querySelectorAll<HTMLElement>(`${LINES} button`)) button.hidden = true
  if (!phone.matches || before?.querySelector('[data-fold][open]')) return
  for (const fold of within.querySelectorAll('[data-fold]')) fold.removeAttribute('open')
}

type Cursor = Readonly<{ from: number; to: number }>

function cursorIn({ value, selectionStart, selectionEnd }: HTMLInputElement): Cursor {
  const from = selectionStart ?? value.length
  return { from, to: selectionEnd ?? from }
}

/** A cell that is come to is selected whole; one that is being typed in must not be. */
function comeBack(cell: Cell | null, cursor: Cursor | undefined): void {
  cell?.focus()
  if (cursor && cell instanceof HTMLInputElement) cell.setSelectionRange(cursor.from, cursor.to)
}

/** What was typed into the row after it had been sent. */
function changedSince(row: Element, sent: FormData): readonly (readonly [string, string])[] {
  const cells = [...row.querySelectorAll<Cell>('.cell-input')]
  return cells
    .filter(({ name, value }) => sent.has(name) && sent.get(name) !== value)
    .map(({ name, value }) => [name, value] as const)
}

function put(row: Element, name: string, value: string): void {
  const cell = cellIn(row, name)
  if (!cell) return
  cell.value = value
  unsent.add(cell)
}

function cellIn(row: Element, name: string): Cell | null {
  return row.querySelector<Cell>(`.cell-input[name="${CSS.escape(name)}"]`)
}
