/** The one home that turns a page into an answer: markup, policy, language, caching. */
import type { ReactElement } from 'react'
import { type Locale, localeFacts } from '@/domain/locales'
import type { Frame } from './frame/frame'
import type { Sheets } from './frame/look'

type Answer = {
  status?: number
  /** For pages that are one reader's own: forms with a stamp, answers to what somebody wrote. */
  isPersonal?: boolean
  /** Where the page shows more colours than its own. */
  sheets?: Sheets
  /** Others may show it within their pages. */
  isEmbed?: boolean
}

/** Nothing loads, runs or is sent but what the site itself brings; linked data is data and not a script. */
export function policy(locale: Locale, sheets: Sheets, isEmbed = false): string {
  return [
    "default-src 'none'",
    `style-src '${sheets[localeFacts[locale].script].hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "script-src 'self'",
    // Nothing here calls home; tools that read robots.txt from within the page are let.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    isEmbed ? 'frame-ancestors *' : "frame-ancestors 'self'",
  ].join('; ')
}

/** The document as text. React's server renderer is fetched here, at run time: Next refuses it in a static import. */
export async function markup(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

export async function renderPage(
  page: ReactElement,
  { locale, look }: Frame,
  { status = 200, isPersonal, isEmbed, sheets = look.sheets }: Answer = {},
): Promise<Response> {
  // As bytes: a text would be looked through for what is no text first, and be written down by other hands.
  return new Response(Buffer.from(await markup(page)), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': localeFacts[locale].htmlLang,
      'content-security-policy': policy(locale, sheets, isEmbed),
      'cache-control': isPersonal ? 'no-store' : 'no-cache',
      'speculation-rules': '"/speculation-rules.json"',
    },
  })
}
