/** The plan beside its draft follows the value that is looked at. */
const paper = document.querySelector<HTMLElement>('.paper-box')

function show(value: Element | null): void {
  const way = value?.querySelector<HTMLAnchorElement>('a[href^="#dong-"]')
  const line = way && document.getElementById(way.hash.slice(1))
  if (!paper || !line) return
  for (const one of paper.querySelectorAll('.here')) one.classList.remove('here')
  line.classList.add('here')
  // Only the box moves; the page stays where the reader is.
  const above = line.getBoundingClientRect().top - paper.getBoundingClientRect().top
  paper.scrollTop += above - paper.clientHeight / 3
}

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element) show(target.closest('.value'))
})

const first = paper?.querySelector('.here')
if (paper && first) {
  const above = first.getBoundingClientRect().top - paper.getBoundingClientRect().top
  paper.scrollTop += above - paper.clientHeight / 3
}
