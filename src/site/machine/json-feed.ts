/** The newest as JSON Feed 1.1. */
import type { FeedView } from '@/content/feed'
import { localeFacts } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import type { Frame } from '@/site/frame/frame'
import { feedTitle } from './feed-title'

/** @param hub tells whoever asks it when this has changed (WebSub) */
export function jsonFeed(view: FeedView, frame: Frame, hub?: string): string {
  const { origin, locale } = frame
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(view, frame),
    home_page_url: origin + pathTo(view.page, locale),
    feed_url: origin + pathTo(frame.route, locale),
    ...(hub && { hubs: [{ type: 'WebSub', url: hub }] }),
    language: localeFacts[locale].htmlLang,
    authors: [{ name: frame.site.organisation }],
    items: view.entries.map((entry) => ({
      id: entry.id,
      url: origin + pathTo(entry.to, locale),
      title: entry.title.text,
      // One of the two must be there.
      ...(entry.content
        ? { content_html: entry.content.html }
        : { content_text: entry.summary?.text ?? entry.title.text }),
      summary: entry.summary?.text,
      date_published: entry.publishedAt,
      date_modified: entry.updatedAt,
      language: localeFacts[entry.title.lang].htmlLang,
      tags: entry.place ? [entry.place] : [],
    })),
  })
}
