/** What the page told its script; the worker, which has no page, was told as it was sent. */
import type { PageData } from '../page-data'

const given = (globalThis as { readonly deskPage?: PageData }).deskPage

export const page: PageData = given ?? JSON.parse(document.getElementById('desk')?.textContent ?? '{}')

/** Where she signs in, and comes back here from. */
export const signInAddress = (): string =>
  `${page.paths.signIn}?next=${encodeURIComponent(location.pathname)}`
