/**
 * Warns before leaving a form with unsaved text, keeps a form on the page while there is no
 * network, and shows that a sent form is on its way.
 */
const script = document.currentScript
const changed = new Set<HTMLFormElement>()
/** Forms on their way, each with what makes it ready again. */
const sent = new Map<HTMLFormElement, () => void>()
/** A form that answers with a file leaves the page standing: its button comes back. */
const PATIENCE = 8000
const OFFLINE = 'p[data-offline]'

document.addEventListener('input', ({ target }) => {
  const form = target instanceof HTMLElement ? target.closest('form') : null
  if (form?.dataset['guard'] !== undefined) changed.add(form)
})

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (sent.has(form)) return event.preventDefault()
  if (!navigator.onLine && form.dataset['line'] === undefined) {
    event.preventDefault()
    return sayOffline(form)
  }
  changed.delete(form)
  // Afterwards, when it is known whether a script of the page sends the form in its own way.
  setTimeout(() => {
    if (!event.defaultPrevented) markSent(form, submitter)
  })
})

function markSent(form: HTMLFormElement, button: HTMLElement | null): void {
  const release = showBusy(button)
  const ready = (): void => {
    sent.delete(form)
    release()
  }
  sent.set(form, ready)
  setTimeout(ready, PATIENCE)
}

/** The button says that it works, and afterwards what it said before. */
function showBusy(button: HTMLElement | null): () => void {
  if (!button?.classList.contains('button')) return () => {}
  const said = button.textContent
  button.setAttribute('aria-disabled', 'true')
  button.textContent = script?.dataset['saving'] ?? said
  return () => {
    button.removeAttribute('aria-disabled')
    button.textContent = said
  }
}

/** The browser would show a page of its own in place of the form; it stays, and says why. */
function sayOffline(form: HTMLFormElement): void {
  const told = form.querySelector(OFFLINE) ?? document.createElement('p')
  told.className = 'wrong'
  told.setAttribute('role', 'alert')
  told.setAttribute('data-offline', '')
  told.textContent = script?.dataset['offline'] ?? ''
  form.append(told)
}

window.addEventListener('online', () => {
  for (const told of document.querySelectorAll(OFFLINE)) {
    told.textContent = script?.dataset['online'] ?? ''
  }
})

window.addEventListener('beforeunload', (event) => {
  if (changed.size > 0) event.preventDefault()
})

/**
 * The browser's back button brings pages back as they were left, busy buttons included. A form
 * that was refused stays as it is: asked for anew, it would be sent again.
 */
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return
  if (document.getElementById('loi') === null) return location.reload()
  for (const ready of [...sent.values()]) ready()
})

document.getElementById('loi')?.focus()
