/** One address of every page template, Swedish; `inLanguage` gives the others. */
import { factsOf, listOf, listRoutes } from '../../../src/domain/kinds'
import type { Locale } from '../../../src/domain/locales'
import { pagedKinds } from '../../../src/domain/public-route'
import { pathTo, resolvePath } from '../../../src/domain/routes'

export const templates: Readonly<Record<string, string>> = {
  'front page': '/',
  ...Object.fromEntries(listRoutes.map((kind) => [kind, pathTo({ kind })])),
  project: '/projekt/barn-i-fokus',
  municipality: '/kommuner/boden',
  newsletter: '/nyhetsbrev',
  'newsletter, asked': '/nyhetsbrev/tack',
  'newsletter, a dead link': '/nyhetsbrev/bekrafta',
  accessibility: '/tillganglighet',
  privacy: '/integritet',
}

/** Templates whose slug the tests look up on a list first. */
export const listsOf: Readonly<Record<string, string>> = Object.fromEntries(
  pagedKinds.flatMap((kind) => {
    const { page } = factsOf(kind)
    const list = listOf(kind)
    return page && list && !(page in templates) ? [[page, pathTo({ kind: list })]] : []
  }),
)

export function inLanguage(path: string, locale: Locale): string {
  const found = resolvePath(path)
  if (!found) throw new Error(`${path} is no page.`)
  return pathTo(found.route, locale)
}
