/** From an address to an answer: the page, a redirect to where it really is, or an honest word that it is not there. */
import { absenceOf, type Farewell } from '@/content/gone'
import { sayingKeys } from '@/content/reading'
import type { Locale } from '@/domain/locales'
import { embeddedAt } from '@/domain/public-route'
import {
  type DeskRoute,
  declaredQuery,
  isOfDesk,
  localeOf,
  pathTo,
  type Route,
  resolvePath,
} from '@/domain/routes'
import { EmptyEmbed } from '@/site/embed/embed-page'
import { ErrorPage, type Problem } from '@/site/errors/error-page'
import type { Preview } from '@/site/frame/frame'
import { renderPage } from '@/site/render'
import { answers } from './answers/answers'
import { showDesk } from './desk/show-desk'
import { redirect } from './redirect'
import { bareFrame, frameFor } from './visit'

export async function answerRead(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const locale = localeOf(pathname)
  try {
    const found = resolvePath(pathname)
    if (!found) return await problem(404, 'notFound', locale)
    const { route } = found
    const right = pathTo(route, found.locale)
    if (right !== pathname) return redirect(301, keeping(searchParams, right))
    if (isOfDesk(route)) return await showDesk(request, route, found.locale)
    return await sayingKeys(() => answerPage(route, locale, searchParams))
  } catch (error) {
    return broken(error, locale, 500)
  }
}

/** @param preview what the page says of itself while it is one */
export async function answerPage(
  route: Exclude<Route, DeskRoute>,
  locale: Locale,
  query: URLSearchParams,
  preview?: Preview,
): Promise<Response> {
  const frame = { ...(await frameFor(route, locale)), ...(preview && { preview }) }
  const visit = { route, locale, query, frame }
  return (await answers[route.kind](visit as never)) ?? (await absent(route, locale, query, preview))
}

export function broken(error: unknown, locale: Locale, status: 500 | 503): Promise<Response> {
  console.error(error)
  const frame = bareFrame(locale)
  return renderPage(<ErrorPage problem="broken" frame={frame} />, frame, { status, isPersonal: true })
}

async function absent(
  route: Route,
  locale: Locale,
  query: URLSearchParams,
  preview?: Preview,
): Promise<Response> {
  const absence = await absenceOf(route, locale)
  if (absence.status === 301) return redirect(301, keeping(query, absence.to))
  if (embeddedAt(route)) return emptyEmbed(absence.status, locale)
  return absence.status === 410
    ? problem(410, 'gone', locale, preview, absence)
    : problem(404, 'notFound', locale, preview)
}

async function emptyEmbed(status: 404 | 410, locale: Locale): Promise<Response> {
  const frame = await frameFor({ kind: 'home' }, locale)
  const title = frame.say.errors[status === 410 ? 'gone' : 'notFound']
  return renderPage(<EmptyEmbed title={title} frame={frame} />, frame, { status, isEmbed: true })
}

export async function problem(
  status: 404 | 410,
  name: Problem,
  locale: Locale,
  preview?: Preview,
  farewell?: Farewell,
): Promise<Response> {
  const frame = { ...(await frameFor({ kind: 'home' }, locale)), ...(preview && { preview }) }
  return renderPage(<ErrorPage problem={name} frame={frame} farewell={farewell} />, frame, { status })
}

/** The address with what was asked of the other one, as far as it may be asked there too. */
function keeping(query: URLSearchParams, to: string): string {
  const may = declaredQuery(to)
  const kept = new URLSearchParams([...query].filter(([name]) => may.includes(name)))
  return kept.size > 0 ? `${to}?${kept}` : to
}
