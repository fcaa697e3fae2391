/** Everything public may be found; forms, searches and the inside may not. */
import { locales } from '@/domain/locales'
import { pathTo } from '@/domain/routes'

export function robotsText(origin: string): string {
  const closed = locales.flatMap((locale) => [
    pathTo({ kind: 'search' }, locale),
    pathTo({ kind: 'concern' }, locale),
  ])
  return [
    'User-agent: *',
    'Disallow: /admin',
    ...closed.map((path) => `Disallow: ${path}`),
    '',
    `Sitemap: ${origin}${pathTo({ kind: 'sitemap' })}`,
    '',
  ].join('\n')
}
