/** How long a slow telephone may go on drawing what stands above. */
const patience = 5000
const signsOfSomebody = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

/**
 * Brings a part of the page on screen, and holds it there while what stands above is still being drawn and moves it.
 * It is let go as soon as somebody does anything herself.
 *
 * @returns lets it go
 */
export function keepInView(part: HTMLElement): () => void {
  const observer = new ResizeObserver(() => part.scrollIntoView({ block: 'start' }))
  const stop = () => {
    observer.disconnect()
    window.clearTimeout(timer)
    for (const sign of signsOfSomebody) window.removeEventListener(sign, stop)
  }
  const timer = window.setTimeout(stop, patience)
  for (const sign of signsOfSomebody) window.addEventListener(sign, stop, { passive: true })
  // Tells of the size at once too, which is the first time.
  observer.observe(document.body)
  return stop
}
