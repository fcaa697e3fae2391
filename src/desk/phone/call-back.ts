/** Opening this page anew, or the next one of its text, when an answer has come: but not for whoever has gone on meanwhile. */

/** Milliseconds that the page she is on her way to may take on one bar of coverage. */
const patience = 45_000

let isLeaving = false

addEventListener('beforeunload', () => {
  isLeaving = true
})
// Not every telephone tells of the one above.
document.addEventListener('click', ({ target, ctrlKey, metaKey }) => {
  const link = (target as Element).closest('a[href]:not([target], [href^="#"])')
  if (link && !link.closest('[contenteditable]') && !ctrlKey && !metaKey) isLeaving = true
})
addEventListener('pageshow', () => {
  isLeaving = false
})

/** @param open is called at once, or, while she is on her way elsewhere, only if she never gets there */
export function callBack(open: () => void): void {
  if (isLeaving) setTimeout(open, patience)
  else open()
}
