/** The language that she chose among those at the foot, kept for the next time that she comes in by the desk's first address. */

const place = 'beratta-desk-language'

const links = () => [...document.querySelectorAll<HTMLAnchorElement>('.foot details a[lang]')]

/** A browser that keeps nothing asks nothing of her either: she chooses again. */
const kept = (act: () => string | null): string | null => {
  try {
    return act()
  } catch {
    return null
  }
}

/** @returns where she goes on, in her language; null where she is in it, or has chosen none */
export function chosenElsewhere(): string | null {
  const chosen = kept(() => localStorage.getItem(place))
  const current = links().find((link) => link.hasAttribute('aria-current'))
  // Another address than the first is a choice of its own.
  if (!chosen || !current || current !== links()[0]) return null
  const link = links().find(({ lang }) => lang === chosen)
  return link && link !== current ? link.pathname : null
}

export function rememberLanguage(): void {
  for (const link of links())
    link.addEventListener('click', () => {
      // Where she was going goes along.
      link.search = location.search
      kept(() => {
        localStorage.setItem(place, link.lang)
        return null
      })
    })
}
