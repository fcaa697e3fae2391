/** A module to take along: a tagged PDF of the text that is live at this moment, gone as soon as that is. */
import { subjectScene } from '@/brand/scenes/subjects'
import { findHandout } from '@/content/handout'
import { localeFacts } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { formatting } from '@/messages/site/formatting'
import type { PdfBlock } from '@/pdf/blocks'
import { makePdf } from '@/pdf/make-pdf'
import { moduleBlocks } from '@/pdf/module-handout'
import type { Visit } from '../visit'

export async function handout({ route, locale, frame }: Visit<'handout'>): Promise<Response | undefined> {
  const module = await findHandout(route.slug, locale)
  if (!module) return undefined
  const { number, topics, title, summary, project, fundingNotice, updatedAt } = module
  const { module: words, paper } = frame.say
  const address = frame.origin + pathTo({ kind: 'module', slug: route.slug }, locale)
  const day = formatting(locale).day(updatedAt)
  const { bytes } = await makePdf({
    language: locale,
    date: new Date(updatedAt),
    look: frame.look,
    cover: {
      scene: subjectScene({ seed: route.slug, topics }),
      kicker: [project, number && words.numbered(number)].filter(Boolean).join(' · '),
      title,
      subtitle: summary,
      publisher: frame.site.organisation,
      ...(fundingNotice && { fundingNotice }),
    },
    blocks: [...moduleBlocks(module, locale), source(paper.source(address, day), address)],
  })
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${route.slug}-${locale}.pdf"`,
      'content-language': localeFacts[locale].htmlLang,
      'cache-control': 'no-cache',
      'x-robots-tag': 'noindex',
    },
  })
}

/** Where the text is, in its sentence. */
function source(sentence: string, address: string): PdfBlock {
  const [before = '', after = ''] = sentence.split(address)
  return { kind: 'paragraph', runs: [{ text: before }, { text: address, url: address }, { text: after }] }
}
