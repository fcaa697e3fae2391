/** The one home that turns a page into an answer: markup, policy, language, caching. */
import type { ReactElement } from 'react'
import { type Locale, localeFacts } from '@/domain/locales'
import { siteCss } from '@/generated/site-css'

type Answer = {
  locale: Locale
  status?: number
  /** For pages that are one reader's own: forms with a stamp, answers to what somebody wrote. */
  isPersonal?: boolean
}

/** Nothing loads, runs or is sent but what the site itself brings; linked data is data and not a script. */
export function policy(locale: Locale): string {
  return [
    "default-src 'none'",
    `style-src '${siteCss[localeFacts[locale].script].hash}'`,
    "img-src 'self'",
    "font-src 'self'",
    "script-src 'self'",
    // Nothing here calls home; tools that read robots.txt from within the page are let.
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/** The document as text. React's server renderer is fetched here, at run time: Next refuses it in a static import. */
export async function markup(page: ReactElement): Promise<string> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  return `<!doctype html>${renderToStaticMarkup(page)}`
}

export async function renderPage(
  page: ReactElement,
  { locale, status = 200, isPersonal }: Answer,
): Promise<Response> {
  return new Response(await markup(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': localeFacts[locale].htmlLang,
      'content-security-policy': policy(locale),
      'cache-control': isPersonal ? 'no-store' : 'no-cache',
      'speculation-rules': '"/speculation-rules.json"',
    },
  })
}
