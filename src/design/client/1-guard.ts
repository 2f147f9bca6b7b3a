/** Warns before leaving a form with unsaved text, and shows that a sent form is on its way. */
const script = document.currentScript
const changed = new Set<HTMLFormElement>()
const sent = new Set<HTMLFormElement>()
/** A form that answers with a file leaves the page standing: its button comes back. */
const PATIENCE = 8000

document.addEventListener('input', ({ target }) => {
  const form = target instanceof HTMLElement ? target.closest('form') : null
  if (form?.dataset['guard'] !== undefined) changed.add(form)
})

document.addEventListener('submit', (event) => {
  const { target: form, submitter } = event
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  if (sent.has(form)) return event.preventDefault()
  changed.delete(form)
  sent.add(form)
  const release = showBusy(submitter)
  setTimeout(() => {
    sent.delete(form)
    release()
  }, PATIENCE)
})

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

window.addEventListener('beforeunload', (event) => {
  if (changed.size > 0) event.preventDefault()
})

/** The browser's back button brings pages back as they were left, busy buttons included. */
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

document.getElementById('loi')?.focus()
