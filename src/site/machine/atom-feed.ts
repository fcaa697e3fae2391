/** The newest as Atom (RFC 4287). */
import type { FeedEntry, FeedView } from '@/content/feed'
import { licenceAddress } from '@/domain/licence'
import { type Locale, localeFacts } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import type { Frame } from '@/site/frame/frame'
import { feedTitle } from './feed-title'
import { xml } from './xml'

/** @param hub tells whoever asks it when this has changed (WebSub) */
export function atomFeed(view: FeedView, frame: Frame, hub?: string): string {
  const { origin, locale } = frame
  const self = origin + pathTo(frame.route, locale)
  const html = origin + pathTo(view.page, locale)
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeFacts[locale].htmlLang}">
<id>${xml(self)}</id>
<title>${xml(feedTitle(view, frame))}</title>
<updated>${view.updatedAt}</updated>
<author><name>${xml(frame.site.organisation)}</name></author>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(html)}"/>${licence(frame)}${hub ? `\n<link rel="hub" href="${xml(hub)}"/>` : ''}
${view.entries.map((entry) => atomEntry(entry, frame)).join('\n')}
</feed>
`
}

/** RFC 4946. */
const licence = ({ site }: Frame) =>
  site.licence ? `\n<link rel="license" href="${xml(licenceAddress(site.licence))}"/>` : ''

const language = (lang: Locale) => ` xml:lang="${localeFacts[lang].htmlLang}"`

function atomEntry({ title, summary, content, ...entry }: FeedEntry, { origin, locale }: Frame): string {
  return [
    '<entry>',
    `<id>urn:uuid:${xml(entry.id)}</id>`,
    `<title${language(title.lang)}>${xml(title.text)}</title>`,
    `<link rel="alternate" type="text/html" href="${xml(origin + pathTo(entry.to, locale))}"/>`,
    `<published>${entry.publishedAt}</published>`,
    `<updated>${entry.updatedAt}</updated>`,
    summary ? `<summary${language(summary.lang)}>${xml(summary.text)}</summary>` : '',
    content ? `<content type="html"${language(content.lang)}>${xml(content.html)}</content>` : '',
    entry.place ? `<category term="${xml(entry.place)}"/>` : '',
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n')
}
