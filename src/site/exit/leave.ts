/**
 * On pages with a quick exit alone: leaves at once and so that "back" does not
 * lead here. Stores nothing. Without it the way out is a plain link. Made into one small file by scripts/generate.
 */
const exit = document.querySelector<HTMLAnchorElement>('[data-quick-exit]')
let hasLeft = false

const leave = () => {
  if (!exit) return
  hasLeft = true
  // Nothing more to read over somebody's shoulder while the other page is on its way.
  document.documentElement.hidden = true
  document.title = '…'
  // This entry of the history becomes the front page, and then the page that one leaves for.
  history.replaceState(null, '', '/')
  location.replace(exit.href)
}

exit?.addEventListener('click', (event) => {
  event.preventDefault()
  leave()
})

/** Some browsers bring a left page back from memory as it was: then it leaves again. */
addEventListener('pageshow', ({ persisted }) => {
  if (persisted && hasLeft) leave()
})
