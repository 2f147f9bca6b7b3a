/**
 * Makes a long list searchable, with or without accents. The list itself stays in the form and is
 * what is sent; without scripts it is simply a list. Keys as in the combobox pattern of ARIA.
 */
type Combo = Readonly<{
  select: HTMLSelectElement
  input: HTMLInputElement
  list: HTMLUListElement
  status: HTMLElement
}>

for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-combobox]')) {
  enhance(select)
}

function enhance(select: HTMLSelectElement): void {
  const combo = build(select)
  const { input, list } = combo
  showChosen(combo)
  input.addEventListener('input', () => open(combo, input.value))
  input.addEventListener('click', () => open(combo, ''))
  input.addEventListener('keydown', (event) => press(combo, event))
  input.addEventListener('blur', () => settle(combo))
  list.addEventListener('mousedown', (event) => {
    event.preventDefault()
    const option = event.target instanceof Element ? event.target.closest('li') : null
    if (option) choose(combo, option)
  })
}

/** The box takes over the id, so that the label and the summary of errors lead to it. */
function build(select: HTMLSelectElement): Combo {
  const box = document.createElement('div')
  const input = document.createElement('input')
  const list = document.createElement('ul')
  const status = document.createElement('div')
  box.className = 'combo'
  input.id = select.id
  input.autocomplete = 'off'
  list.id = `${select.id}-ds`
  list.hidden = true
  status.className = 'visually-hidden'
  select.hidden = true
  select.removeAttribute('id')
  setAll(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false' })
  setAll(input, { 'aria-controls': list.id })
  setAll(list, { role: 'listbox' })
  setAll(status, { role: 'status' })
  for (const name of ['aria-describedby', 'aria-invalid']) {
    const value = select.getAttribute(name)
    if (value !== null) input.setAttribute(name, value)
  }
  select.after(box)
  box.append(input, list, status)
  const [label] = input.labels ?? []
  list.setAttribute('aria-label', label?.textContent?.trim() ?? '')
  return { select, input, list, status }
}

function setAll(element: Element, values: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(values)) element.setAttribute(name, value)
}

function open({ select, input, list, status }: Combo, sought: string): void {
  const words = fold(sought).split(/\s+/)
  const found = [...select.options].filter(({ value, label }) => {
    const name = fold(label)
    return value !== '' && words.every((word) => name.includes(word))
  })
  list.replaceChildren(...found.map((option) => lineOf(option, list.id)))
  list.hidden = found.length === 0
  status.textContent = `${found.length} ${select.dataset['found']}`
  input.setAttribute('aria-expanded', String(!list.hidden))
  input.removeAttribute('aria-activedescendant')
}

function lineOf({ index, label, selected }: HTMLOptionElement, id: string): HTMLLIElement {
  const line = document.createElement('li')
  line.id = `${id}-${index}`
  line.dataset['index'] = String(index)
  line.textContent = label
  setAll(line, { role: 'option', 'aria-selected': String(selected) })
  return line
}

function press(combo: Combo, event: KeyboardEvent): void {
  const { input, list } = combo
  const { key } = event
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    event.preventDefault()
    if (list.hidden) open(combo, '')
    move(combo, key === 'ArrowDown' ? 1 : -1)
  } else if (key === 'Enter' && !list.hidden) {
    event.preventDefault()
    const line = activeIn(combo) ?? onlyIn(combo)
    if (line) choose(combo, line)
  } else if (key === 'Escape' && !list.hidden) {
    close(combo)
    showChosen(combo)
    input.select()
  }
}

function move(combo: Combo, step: 1 | -1): void {
  const lines = [...combo.list.children]
  const active = activeIn(combo)
  const from = active ? lines.indexOf(active) : step === 1 ? -1 : lines.length
  const next = lines.at((from + step) % lines.length)
  active?.classList.remove('active')
  if (!next) return
  next.classList.add('active')
  next.scrollIntoView({ block: 'nearest' })
  combo.input.setAttribute('aria-activedescendant', next.id)
}

function activeIn({ list }: Combo): HTMLElement | null {
  return list.querySelector<HTMLElement>('.active')
}

/** The one line that fits what was typed needs no arrow. */
function onlyIn({ list }: Combo): HTMLElement | null {
  return list.childElementCount === 1 ? list.querySelector('li') : null
}

function choose(combo: Combo, line: HTMLElement): void {
  combo.select.selectedIndex = Number(line.dataset['index'])
  combo.select.dispatchEvent(new Event('change', { bubbles: true }))
  close(combo)
  showChosen(combo)
}

/** Leaving: an emptied box chooses nothing; a text that was not chosen from is taken back. */
function settle(combo: Combo): void {
  if (combo.input.value.trim() === '') combo.select.value = ''
  close(combo)
  showChosen(combo)
}

function close({ input, list }: Combo): void {
  list.hidden = true
  input.setAttribute('aria-expanded', 'false')
  input.removeAttribute('aria-activedescendant')
}

function showChosen({ select, input }: Combo): void {
  const [chosen] = select.selectedOptions
  input.value = chosen && chosen.value !== '' ? chosen.label : ''
}

function fold(text: string): string {
  const bare = text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return bare.replaceAll('đ', 'd').trim()
}
