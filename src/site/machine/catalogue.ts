/**
 * What of this site is open data, as DCAT-AP 3 has it: catalogues of a country gather from here. The licence is that of
 * the settings; where they say none, none is told.
 */
import type { Said } from '@/content/pick'
import { listOf, type OpenDataKind, openDataKinds } from '@/domain/kinds'
import { licenceAddress } from '@/domain/licence'
import { defaultLocale, type Locale, localeFacts, locales, taggedLocales } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import { siteMessages } from '@/messages/site/messages'
import type { Frame } from '@/site/frame/frame'

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
}

const authority = (table: string, code: string) => ({
  '@id': `http://publications.europa.eu/resource/authority/${table}/${code}`,
})
const mediaType = (type: string) => ({ '@id': `https://www.iana.org/assignments/media-types/${type}` })

const languages = [...new Set(locales.map((locale) => localeFacts[locale].euCode))].map((code) =>
  authority('language', code),
)

/** Where the newest of a kind can be followed. */
const feeds: { readonly [Kind in OpenDataKind]?: readonly Feed[] } = {
  stories: [
    { to: { kind: 'atom' }, title: 'Atom', format: 'ATOM', type: 'application/atom+xml' },
    { to: { kind: 'json' }, title: 'JSON Feed', format: 'JSON', type: 'application/feed+json' },
  ],
}
type Feed = { to: Route; title: string; format: string; type: string }

/** The whole catalogue as JSON-LD. */
export function catalogue(frame: Frame): string {
  const { origin, site } = frame
  const about = origin + pathTo({ kind: 'catalogue' })
  const api = `${about}#api`
  const publisher = { '@id': `${about}#publisher`, '@type': 'foaf:Agent', 'foaf:name': site.organisation }
  const ofBoth = {
    'dct:publisher': { '@id': publisher['@id'] },
    'dct:language': languages,
  }
  const licence = site.licence && { 'dct:license': { '@id': licenceAddress(site.licence) } }
  const datasets = openDataKinds.map((kind) => ({
    ...ofBoth,
    '@id': `${about}#${kind}`,
    '@type': 'dcat:Dataset',
    ...described(kind, frame),
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': site.organisation,
      'vcard:hasURL': { '@id': origin + pathTo({ kind: 'contact' }) },
    },
    'dcat:distribution': [
      {
        '@type': 'dcat:Distribution',
        'dct:title': { '@value': 'JSON', '@language': 'en' },
        'dcat:accessURL': { '@id': `${origin}/api/v1/${kind}` },
        'dcat:accessService': { '@id': api },
        'dct:format': authority('file-type', 'JSON'),
        'dcat:mediaType': mediaType('application/json'),
        ...licence,
      },
      ...(feeds[kind] ?? []).map(({ to, title, format, type }) => ({
        '@type': 'dcat:Distribution',
        'dct:title': { '@value': title, '@language': 'en' },
        'dcat:accessURL': { '@id': origin + pathTo(to) },
        'dct:format': authority('file-type', format),
        'dcat:mediaType': mediaType(type),
        ...licence,
      })),
    ],
  }))
  return JSON.stringify({
    '@context': context,
    ...ofBoth,
    '@id': about,
    '@type': 'dcat:Catalog',
    'dct:title': text({ text: site.name, lang: defaultLocale }),
    'dct:description': text(site.tagline ?? { text: site.name, lang: defaultLocale }),
    'dct:publisher': publisher,
    ...licence,
    'foaf:homepage': { '@id': origin + pathTo({ kind: 'home' }) },
    'dcat:dataset': datasets,
    'dcat:service': {
      '@id': api,
      '@type': 'dcat:DataService',
      'dct:title': { '@value': `${site.name} – API`, '@language': localeFacts[defaultLocale].htmlLang },
      'dcat:endpointURL': { '@id': `${origin}/api/v1` },
      'dcat:endpointDescription': { '@id': `${origin}/api/v1/openapi.json` },
      ...licence,
      'dcat:servesDataset': datasets.map((dataset) => ({ '@id': dataset['@id'] })),
    },
  })
}

const text = ({ text, lang }: Said) => ({ '@value': text, '@language': localeFacts[lang].htmlLang })

/** Called what its list is called, and told of in the words that stand there. */
function described(kind: OpenDataKind, { site, origin }: Frame) {
  const list = listOf(kind) as NonNullable<ReturnType<typeof listOf>>
  const named = (lang: Locale) => ({ text: `${siteMessages[lang].nav[list]} – ${site.name}`, lang })
  return {
    'dct:title': taggedLocales.map((locale) => text(named(locale))),
    'dct:description': text(site.leads[list] ?? named(defaultLocale)),
    'dcat:landingPage': { '@id': origin + pathTo({ kind: list }) },
  }
}
