/** What machines read: feeds, the sitemap, and the files they look for at the root. */
import { icon, logo } from '@/brand/mark'
import { archiveStream } from '@/content/downloads/archive-stream'
import { trainingArchive } from '@/content/downloads/training-archive'
import { feedView } from '@/content/feed'
import { homeLead } from '@/content/home'
import { listProjects } from '@/content/projects'
import { signingKeys } from '@/content/proof'
import { feedHub } from '@/content/published'
import { shareScene } from '@/content/share'
import { sitemap, sitemapPart } from '@/content/sitemap'
import { pathTo } from '@/domain/routes'
import { appIconImage, appIconSizeOf } from '@/site/machine/app-icon'
import { archiveReadme } from '@/site/machine/archive-readme'
import { atomFeed } from '@/site/machine/atom-feed'
import { catalogue } from '@/site/machine/catalogue'
import { jsonFeed } from '@/site/machine/json-feed'
import { llmsText } from '@/site/machine/llms-text'
import { robotsText } from '@/site/machine/robots-text'
import { shareImage } from '@/site/machine/share-image'
import { sitemapIndexXml, sitemapXml } from '@/site/machine/sitemap-xml'
import { speculationRules } from '@/site/machine/speculation-rules'
import type { Answers, Visit } from '../visit'
import { handout } from './handout'

const file = (body: string | Uint8Array<ArrayBuffer>, type: string, caching = 'no-cache') =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': caching } })

const xmlType = 'application/xml; charset=utf-8'

type Kinds =
  | 'atom'
  | 'json'
  | 'municipalityAtom'
  | 'municipalityJson'
  | 'sitemap'
  | 'sitemapPart'
  | 'robots'
  | 'llms'
  | 'signingKeys'
  | 'catalogue'
  | 'speculation'
  | 'shareImage'
  | 'icon'
  | 'appIcon'
  | 'logo'
  | 'everything'
  | 'handout'

type Fed = Parameters<typeof feedView>[1]

const atom = (visit: Visit, of?: Fed) => feed(visit, atomFeed, 'application/atom+xml; charset=utf-8', of)
const json = (visit: Visit, of?: Fed) => feed(visit, jsonFeed, 'application/feed+json; charset=utf-8', of)

async function feed({ locale, frame, route }: Visit, write: typeof atomFeed, type: string, of?: Fed) {
  const view = await feedView(locale, of)
  if (!view) return undefined
  const hub = feedHub()
  const answer = file(write(view, frame, hub), type)
  if (hub)
    answer.headers.set('link', `<${hub}>; rel="hub", <${frame.origin}${pathTo(route, locale)}>; rel="self"`)
  return answer
}

export const machines: Answers<Kinds> = {
  handout,
  atom: (visit) => atom(visit),
  json: (visit) => json(visit),
  municipalityAtom: (visit) => atom(visit, { municipality: visit.route.slug }),
  municipalityJson: (visit) => json(visit, { municipality: visit.route.slug }),
  async signingKeys() {
    return file(JSON.stringify({ keys: await signingKeys() }), 'application/jwk-set+json')
  },
  async sitemap({ frame }) {
    const found = await sitemap()
    const body =
      'parts' in found ? sitemapIndexXml(found.parts, frame.origin) : sitemapXml(found.entries, frame.origin)
    return file(body, xmlType)
  },
  async sitemapPart({ route, frame }) {
    const entries = await sitemapPart(route.slug)
    return entries && file(sitemapXml(entries, frame.origin), xmlType)
  },
  async robots({ frame }) {
    return file(robotsText(frame.origin), 'text/plain; charset=utf-8')
  },
  async llms({ frame, locale }) {
    const [lead, projects] = await Promise.all([homeLead(locale), listProjects(locale)])
    return file(llmsText(lead, projects, frame), 'text/plain; charset=utf-8')
  },
  async catalogue({ frame }) {
    return file(catalogue(frame), 'application/ld+json')
  },
  async speculation() {
    return file(speculationRules, 'application/speculationrules+json', 'public, max-age=86400')
  },
  async shareImage({ route, frame }) {
    const scene = await shareScene(route.slug)
    return scene && file(await shareImage(scene, frame.look), 'image/png')
  },
  async icon({ frame: { look } }) {
    return file(icon(look.brand, look), 'image/svg+xml')
  },
  async appIcon({ route, frame }) {
    const size = appIconSizeOf(route.slug)
    return size && file(await appIconImage(frame.look, size), 'image/png')
  },
  async logo({ frame: { look } }) {
    return file(logo(look.brand, look), 'image/svg+xml')
  },
  async everything({ frame, locale }) {
    const archive = await trainingArchive(locale, frame.say.nav.resources)
    return new Response(archiveStream(archive, archiveReadme(archive, frame)), {
      headers: {
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="training.zip"',
        'cache-control': 'no-store',
      },
    })
  },
}
