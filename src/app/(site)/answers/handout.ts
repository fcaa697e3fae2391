/** A module to take along: a tagged PDF of the text that is live at this moment, gone as soon as that is. */
import { findHandout } from '@/content/handout'
import { isHandoutLocale } from '@/domain/handout-locales'
import { pathTo } from '@/domain/routes'
import { pdfTexts } from '@/messages/pdf/texts'
import { formatting } from '@/messages/site/formatting'
import { plain } from '@/pdf/blocks'
import { makePdf } from '@/pdf/make-pdf'
import { moduleBlocks } from '@/pdf/module-handout'
import { ruleScene } from '@/pdf/rule-scene'
import type { Visit } from '../visit'

export async function handout({ route, locale, frame }: Visit<'handout'>): Promise<Response | undefined> {
  if (!isHandoutLocale(locale)) return undefined
  const module = await findHandout(route.slug, locale)
  if (!module) return undefined
  const { number, title, summary, project, fundingNotice, updatedAt } = module
  const words = pdfTexts[locale]
  const address = frame.origin + pathTo({ kind: 'module', slug: route.slug }, locale)
  const day = formatting(locale).day(updatedAt)
  const { bytes } = await makePdf({
    language: locale,
    date: new Date(updatedAt),
    cover: {
      scene: ruleScene(number),
      kicker: [project, words.module(number)].filter(Boolean).join(' · '),
      title,
      subtitle: summary,
      publisher: frame.site.organisation,
      ...(fundingNotice && { fundingNotice }),
    },
    blocks: [...moduleBlocks(module, locale), plain(words.source(address, day))],
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${route.slug}-${locale}.pdf"`,
      'content-language': locale === 'sv-ll' ? 'sv' : locale,
      'cache-control': 'no-cache',
      'x-robots-tag': 'noindex',
    },
  })
}
