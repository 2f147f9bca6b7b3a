/** Warns before leaving a form with unsaved text, and shows that a sent form is on its way. */
const script = document.currentScript
const changed = new Set<HTMLFormElement>()

document.addEventListener('input', ({ target }) => {
  const form = target instanceof HTMLElement ? target.closest('form') : null
  if (form?.dataset['guard'] !== undefined) changed.add(form)
})

document.addEventListener('submit', ({ target, submitter }) => {
  if (target instanceof HTMLFormElement) changed.delete(target)
  if (!(submitter instanceof HTMLButtonElement) || !submitter.classList.contains('button')) return
  submitter.setAttribute('aria-disabled', 'true')
  submitter.textContent = script?.dataset['saving'] ?? submitter.textContent
})

window.addEventListener('beforeunload', (event) => {
  if (changed.size > 0) event.preventDefault()
})

/** The browser's back button brings pages back as they were left, busy buttons included. */
window.addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

document.getElementById('loi')?.focus()
