/** One request to the desk as its answers are told about it, and a page of it as an answer. */
import type { Look } from '@/brand/look'
import { readSiteFrame } from '@/content/frame'
import type { Markup } from '@/desk/html'
import type { PageData } from '@/desk/page-data'
import { deskDocument, pathsIn } from '@/desk/pages/document'
import { deskPolicy, deskSheet } from '@/desk/sheet'
import { adminLanguageOf } from '@/domain/admin-languages'
import { defaultLocale, type Locale, localeFacts } from '@/domain/locales'
import { organisation } from '@/domain/organisation'
import type { DeskRoute } from '@/domain/routes'
import { deskEntry } from '@/generated/desk'
import { deskMessages, spokenAtDesk } from '@/messages/desk/messages'
import { findingTexts } from '@/messages/findings/texts'
import { siteLookOf } from '@/site/frame/look'

export type Desk = {
  readonly request: Request
  readonly route: DeskRoute
  readonly locale: Locale
  readonly data: PageData
}

export function deskFor(request: Request, route: DeskRoute, locale: Locale): Desk {
  const language = adminLanguageOf(locale)
  const { rules, atDesk } = findingTexts(language)
  return {
    request,
    route,
    locale,
    data: {
      organisation,
      locale,
      original: localeFacts[defaultLocale].htmlLang,
      language,
      paths: pathsIn(locale),
      words: deskMessages(locale),
      findings: { ...rules, ...atDesk },
      person: null,
      texts: null,
      text: null,
    },
  }
}

/** The same with more of what its script is told. */
export const telling = (desk: Desk, more: Partial<PageData>): Desk => ({
  ...desk,
  data: { ...desk.data, ...more },
})

export async function deskLook(locale: Locale): Promise<Look> {
  return siteLookOf((await readSiteFrame(locale)).brand)
}

export type Drawn = { readonly title: string; readonly body: Markup; readonly status?: number }

export async function drawDesk(
  { route, locale, data }: Desk,
  { title, body, status = 200 }: Drawn,
): Promise<Response> {
  const look = await deskLook(locale)
  const css = deskSheet(look)
  const isStart = route.kind !== 'deskNew' && route.kind !== 'deskText'
  const themes = look.colours.paper
  const page = deskDocument({ data, route, title, isStart, css, themes, scripts: deskEntry, body })
  return new Response(page, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': localeFacts[spokenAtDesk(locale)].htmlLang,
      'content-security-policy': deskPolicy(css),
      // Hers alone, and another's after her at the same address.
      'cache-control': 'private, no-store',
    },
  })
}
