/** Draws a page of the site from one exact version: the live page's own view and markup, with one document changed. */
import { filesBelow } from '@/content/proposed'
import type { Locale } from '@/domain/locales'
import { isOfDesk, type Route } from '@/domain/routes'
import type { Preview } from '@/site/frame/frame'
import { answers } from '../answers/answers'
import { sealed } from '../sealed'
import { frameFor } from '../visit'
import { type AskedVersion, readProposed } from './open-preview'

type Shown = AskedVersion & {
  readonly route: Route
  /** A part of the page, where it has such. */
  readonly part?: string | undefined
  /** Where its pictures and files are, for whom no cookie opens them. */
  readonly files?: string
}

/** Undefined when the version is not there. @param status when the page answers a form that needs mending */
export async function drawPreview(
  shown: Shown,
  locale: Locale,
  preview: Preview,
  status = 200,
): Promise<Response | undefined> {
  const found = await readProposed(shown)
  if (!found) return undefined
  const proposed = shown.files ? filesBelow(found, shown.files) : found
  const { route, part } = shown
  if (isOfDesk(route)) return undefined
  const frame = { ...(await frameFor(route, locale, proposed)), preview }
  const page = await answers[route.kind]({
    route,
    locale,
    query: new URLSearchParams(part && { part }),
    frame,
    proposed,
  } as never)
  if (!page) return undefined
  return sealed(status === 200 ? page : new Response(page.body, { status, headers: page.headers }))
}
