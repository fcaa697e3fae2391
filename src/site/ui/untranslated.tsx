/** On a card: that the text behind it is not in the reader's language. In her own words, beside content in others. */
import type { Said } from '@/content/pick'
import type { Frame } from '@/site/frame/frame'

export function untranslated(of: Pick<Said, 'lang'>, frame: Frame): string | undefined {
  return of.lang === frame.locale ? undefined : frame.say.missing.short
}

export function Untranslated({ of, frame }: { of: Pick<Said, 'lang'>; frame: Frame }) {
  const said = untranslated(of, frame)
  return said ? <p className="untranslated">{said}</p> : null
}
