/** One address of every page template, Swedish; `inLanguage` gives the others. */
import type { Locale } from '../../../src/domain/locales'
import { pathTo, resolvePath } from '../../../src/domain/routes'

export const templates = {
  'front page': '/',
  projects: '/projekt',
  project: '/projekt/barn-i-fokus',
  training: '/utbildning',
  municipalities: '/kommuner',
  municipality: '/kommuner/boden',
  stories: '/berattelser',
  research: '/forskning',
  material: '/material',
  contact: '/kontakt',
  newsletter: '/nyhetsbrev',
  'newsletter, asked': '/nyhetsbrev/tack',
  'newsletter, a dead link': '/nyhetsbrev/bekrafta',
  accessibility: '/tillganglighet',
  privacy: '/integritet',
} as const satisfies Record<string, string>

/** Templates whose slug the tests look up on a list first. */
export const listsOf = { story: '/berattelser', module: '/utbildning', document: '/material' } as const

export function inLanguage(path: string, locale: Locale): string {
  const found = resolvePath(path)
  if (!found) throw new Error(`${path} is no page.`)
  return pathTo(found.route, locale)
}
