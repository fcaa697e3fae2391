/**
 * Addresses of previews. They are not among the public routes: nothing public leads to them, no cache keeps them, and
 * every answer says so itself.
 */
import type { Locale } from '../locales'
import type { ReviewedKind } from '../workflow/kinds'

/** The proposed page as readers would see it; the site checks who asks. @param version the latest when not given */
export function previewPath(kind: ReviewedKind, id: string, locale: Locale, version?: string): string {
  return `/preview/${kind}/${id}?${new URLSearchParams({ locale, ...(version && { version }) })}`
}
