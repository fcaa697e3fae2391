/**
 * Addresses of previews. They are not among the public routes: nothing public leads to them, no cache keeps them, and
 * every answer says so itself.
 */

import type { ReviewedKind } from '../kinds'
import { type Locale, locales } from '../locales'

/** Below it, by id: the latest version of each in the language of the originals; the site checks who asks. */
export const previewsOf = (kind: ReviewedKind) => `/preview/${kind}`

/** The proposed page as readers would see it; the site checks who asks. @param version the latest when not given */
export function previewPath(kind: ReviewedKind, id: string, locale: Locale, version?: string): string {
  return `${previewsOf(kind)}/${id}?${new URLSearchParams({ locale, ...(version && { version }) })}`
}

/** The same for somebody without an account: her right is in the address. */
export function guestPath(token: string, locale: Locale): string {
  return `/preview/${token}?${new URLSearchParams({ locale })}`
}

/** The site as a release will make it: below it are the addresses that the site itself has, and its API. */
export function releasePreviewPath(token: string): string {
  return `/preview/${releases}/${token}`
}

/** No kind of document, and no token. */
export const releases = 'release'

/** Where the pictures and files of a guest's preview are. */
export function guestFilesBelow(token: string): string {
  return `/preview/${token}`
}

/** The same preview in every language. */
export function inEveryLanguage(pathIn: (locale: Locale) => string): Record<Locale, string> {
  return Object.fromEntries(locales.map((locale) => [locale, pathIn(locale)])) as Record<Locale, string>
}
