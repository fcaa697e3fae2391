/** What stands on every page: names, languages, menus, the words that readers choose by. */
import { z } from 'zod'
import { readSiteFrame } from '@/content/frame'
import type { Told } from '@/content/one-question'
import { findPublished } from '@/content/published'
import type { NavLink } from '@/content/site-frame'
import { isReviewedGlobal, reviewedGlobals } from '@/domain/kinds'
import { licenceAddress } from '@/domain/licence'
import { defaultLocale, type Locale, localeFacts, locales } from '@/domain/locales'
import { vocabularies } from '@/domain/vocabularies'
import { siteMessages } from '@/messages/site/messages'
import { signed } from './one'
import { problem } from './problem'
import { readQuery, siteQuery, sourceQuery } from './question'
import { approvalOf, approvalSchema, type Stored } from './resource'
import { absolute, said, textSchema } from './wire'

const menu = z.array(z.object({ label: z.string(), url: z.url() }))
const term = z.object({
  key: z.string().describe('What documents hold; stays for ever.'),
  label: textSchema,
  isRetired: z.boolean().describe('Not offered to writers any more.'),
})

export const siteSchema = z
  .object({
    name: z.string(),
    organisation: z.string(),
    tagline: textSchema.nullable(),
    publisher: z.string().nullable().describe('Who answers for what is published.'),
    licence: z
      .object({ name: z.string().describe('An SPDX id, or the address itself.'), url: z.url() })
      .nullable()
      .describe('How the texts may be used; null where the organisation says nothing.'),
    isExample: z.boolean().describe('Whether the texts are those of the example.'),
    languages: z.array(
      z.object({
        lang: z.enum(locales),
        name: z.string().describe('The language’s own name for itself.'),
        dir: z.enum(['ltr', 'rtl']),
        isOriginal: z.boolean(),
      }),
    ),
    menu,
    foot: menu,
    vocabularies: z.record(z.enum(vocabularies), z.array(term)),
    approvals: z
      .record(z.enum(reviewedGlobals), approvalSchema.nullable())
      .describe('Of what there is one of: settings, menus, front page …; null for what is not live.'),
  })
  .meta({ id: 'Site', description: 'What stands on every page.' })

export async function answerSite(request: Request): Promise<Response> {
  const read = readQuery(siteQuery, new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  return Response.json({ data: await siteIn(read.asked.lang) })
}

/** What stands on every page, in one language. */
export async function siteIn(locale: Locale): Promise<z.input<typeof siteSchema>> {
  const [frame, approvals] = await Promise.all([readSiteFrame(locale), readApprovals()])
  const asked = { locale, richText: undefined }
  return {
    name: frame.name,
    organisation: frame.organisation,
    tagline: said(frame.tagline, asked),
    publisher: frame.publisher ?? null,
    licence: frame.licence ? { name: frame.licence, url: licenceAddress(frame.licence) } : null,
    isExample: frame.isExample,
    languages: locales.map((lang) => ({
      lang,
      name: localeFacts[lang].nativeName,
      dir: localeFacts[lang].dir,
      isOriginal: lang === defaultLocale,
    })),
    menu: frame.main.map((link) => linkOf(link, locale)),
    foot: frame.footer.map((link) => linkOf(link, locale)),
    vocabularies: Object.fromEntries(
      vocabularies.map((name) => [
        name,
        frame.vocabularies[name].map(({ label, ...one }) => ({ ...one, label: said(label, asked) })),
      ]),
    ) as z.input<typeof siteSchema>['vocabularies'],
    approvals,
  }
}

/** `GET /api/v1/site/{name}/source`: what was signed of settings, menus and the like. */
export async function answerSiteSource(request: Request, name: string): Promise<Response> {
  const read = readQuery(sourceQuery, new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  if (!isReviewedGlobal(name)) return problem(request, 'no-such-resource')
  return (await signed(name, name, await toldOfGlobal(name))) ?? problem(request, 'not-found')
}

async function toldOfGlobal(kind: string): Promise<Told | undefined> {
  const [live] = (await findPublished(kind, { fields: [], brings: [], isTold: true, limit: 1 })) as Stored[]
  return live?.told
}

async function readApprovals(): Promise<z.input<typeof siteSchema>['approvals']> {
  const told = await Promise.all(reviewedGlobals.map(toldOfGlobal))
  return Object.fromEntries(reviewedGlobals.map((kind, at) => [kind, approvalOf(told[at])])) as z.input<
    typeof siteSchema
  >['approvals']
}

/** Without a label of the organisation's own, the site's word for the place. */
function linkOf({ to, label }: NavLink, locale: Locale) {
  const words: Partial<Record<string, string>> = siteMessages[locale].nav
  return { label: label?.text ?? words[to.kind] ?? to.kind, url: absolute(to, locale) }
}
