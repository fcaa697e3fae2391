/** Every page with its languages. An easy language has no tag of its own and is listed without being an alternate. */
import type { SitemapEntry } from '@/content/sitemap'
import { defaultLocale, localeFacts, taggedLocales } from '@/domain/locales'
import { alternates, pathTo } from '@/domain/routes'
import { xml } from './xml'

export function sitemapXml(entries: readonly SitemapEntry[], origin: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.flatMap((entry) => urls(entry, origin)).join('\n')}
</urlset>
`
}

/** Where the parts are, when one file would be too long. */
export function sitemapIndexXml(parts: readonly string[], origin: string): string {
  const entry = (slug: string) =>
    `<sitemap><loc>${xml(origin + pathTo({ kind: 'sitemapPart', slug }))}</loc></sitemap>`
  return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${parts.map(entry).join('\n')}
</sitemapindex>
`
}

function urls({ to, languages, updatedAt }: SitemapEntry, origin: string): string[] {
  const paths = alternates(to)
  const links = [
    ...languages
      .filter((locale) => taggedLocales.includes(locale))
      .map((locale) => [localeFacts[locale].htmlLang, paths[locale]] as const),
    ['x-default', paths[defaultLocale]] as const,
  ].map(([tag, path]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${xml(origin + path)}"/>`)
  const changed = updatedAt ? `<lastmod>${updatedAt}</lastmod>` : ''
  return languages.map(
    (locale) => `<url><loc>${xml(origin + paths[locale])}</loc>${changed}${links.join('')}</url>`,
  )
}
