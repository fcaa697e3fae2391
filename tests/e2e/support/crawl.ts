/** Follows the site's own links from a page, click by click. */
import type { APIRequestContext } from '@playwright/test'

export type Crawled = {
  readonly path: string
  readonly clicks: number
  readonly status: number
  readonly html: string
}

/** @returns every page within `depth` clicks of `start`, each once, with the clicks it took */
export async function crawl(
  request: APIRequestContext,
  start: string,
  depth: number,
  isWanted: (path: string) => boolean = () => true,
): Promise<Crawled[]> {
  const seen = new Map<string, Crawled>()
  let level = [start]
  for (let clicks = 0; clicks <= depth && level.length > 0; clicks += 1) {
    const pages: Crawled[] = []
    for (const path of level) {
      const answer = await request.get(path, { maxRedirects: 5 })
      const isText = /html|xml|json|text/.test(answer.headers()['content-type'] ?? '')
      pages.push({ path, clicks, status: answer.status(), html: isText ? await answer.text() : '' })
    }
    for (const page of pages) seen.set(page.path, page)
    const next = pages
      .flatMap(({ html }) => linksIn(html))
      .filter((path) => !seen.has(path) && isWanted(path))
    level = [...new Set(next)]
  }
  return [...seen.values()]
}

/** Links of the site itself, without fragments; the admin and files are no pages. */
export function linksIn(html: string): string[] {
  return [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)]
    .map(([, href]) => (href ?? '').replaceAll('&amp;', '&').split('#')[0] ?? '')
    .filter((href) => href.startsWith('/') && !href.startsWith('//') && !/^\/(admin|api)\b/.test(href))
}

/** The text a reader sees, with white space and entities folded. */
export function textOf(html: string): string {
  return html
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/&shy;|\u00ad/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
}
