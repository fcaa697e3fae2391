/**
 * The script of the pages with a text to hear, hand on or print, and of the map with its list. Stores nothing, sends
 * nothing, and leaves the page as it is where the platform lacks what it asks for.
 */
const root = document.documentElement
const acts = document.querySelector<HTMLElement>('[data-acts]')

if (acts) {
  acts.hidden = false
  act('[data-print]', () => print())
  act('[data-share]', share)
  const listen = acts.querySelector<HTMLButtonElement>('[data-listen]')
  if (listen && 'speechSynthesis' in window) readAloud(listen)
}

function act(selector: string, does: (button: HTMLButtonElement) => void): void {
  const button = acts?.querySelector<HTMLButtonElement>(selector)
  button?.addEventListener('click', () => does(button))
}

/** The platform's own sheet; where there is none, the address is copied. */
function share({ dataset }: HTMLButtonElement): void {
  const url = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
  const done = () => {
    const told = acts?.querySelector('output')
    if (told) told.textContent = dataset.share ?? ''
  }
  const copy = () => navigator.clipboard?.writeText(url).then(done, () => {})
  if (!navigator.share) void copy()
  else navigator.share({ title: document.title, url }).catch(() => {})
}

/** Reads what is in the page's own language, a paragraph at a time, with a voice of that language alone. */
function readAloud(button: HTMLButtonElement): void {
  const speech = speechSynthesis
  const word = button.textContent ?? ''
  const voice = () =>
    speech.getVoices().find(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === root.lang.split('-')[0])
  const parts = () =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(h1, p.lead, .lead p, .prose :is(p, h2, h3, h4, li), .aloud)',
      ),
    ].filter(
      (part) =>
        part.closest<HTMLElement>('[lang]')?.lang === root.lang && !part.parentElement?.closest('.prose li'),
    )
  const look = () => {
    button.hidden = !voice() || parts().length < 2
  }
  let spoken: HTMLElement | undefined
  const mark = (part?: HTMLElement) => {
    spoken?.classList.remove('spoken')
    part?.classList.add('spoken')
    spoken = part
  }
  let isReading = false
  const show = (reads: boolean) => {
    isReading = reads
    button.classList.toggle('reading', reads)
    button.textContent = isReading ? (button.dataset.listen ?? word) : word
    if (!isReading) mark()
  }
  const stop = () => {
    show(false)
    speech.cancel()
  }
  const start = () => {
    show(true)
    const all = parts()
    for (const part of all) {
      const sentence = new SpeechSynthesisUtterance(part.textContent ?? '')
      sentence.lang = root.lang
      sentence.voice = voice() ?? null
      sentence.onstart = () => mark(part)
      if (part === all.at(-1)) sentence.onend = () => show(false)
      speech.speak(sentence)
    }
  }
  button.addEventListener('click', () => (isReading ? stop() : start()))
  addEventListener('pagehide', stop)
  speech.addEventListener('voiceschanged', look)
  look()
}

/** A place that is pointed at or focused in the list is lit on the map, and the other way round. */
for (const of of document.querySelectorAll<HTMLElement | SVGElement>('[data-place]')) {
  const same = document.querySelectorAll(`[data-place="${of.dataset.place}"]`)
  const light = (isLit: boolean) => () => {
    for (const one of same) one.classList.toggle('lit', isLit)
  }
  for (const event of ['pointerenter', 'focusin']) of.addEventListener(event, light(true))
  for (const event of ['pointerleave', 'focusout']) of.addEventListener(event, light(false))
}
