/** What answers of `/api/v1` are made of: the schema of each piece, which checks and documents it, and how it is made. */
import { z } from 'zod'
import { type FileDoc, type MediaDoc, type Ref, seen } from '@/content/document-shapes'
import { fileView, onThisSite } from '@/content/file'
import type { Said } from '@/content/pick'
import { pictureView, renditionsOf } from '@/content/picture'
import { siteOrigin } from '@/content/published'
import type { RichText } from '@/content/rich-text'
import { htmlOf, markdownOf, textOf } from '@/content/rich-text-formats'
import { routeOf } from '@/content/route-of'
import { type ReviewedCollection, reviewedKinds } from '@/domain/kinds'
import { type Locale, localeFacts, locales } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import { asStored } from './as-stored'

export const richTextFormats = ['html', 'markdown', 'text', 'lexical'] as const
export type RichTextFormat = (typeof richTextFormats)[number]

/** What is asked of an answer, beside which documents. */
export type Asked = {
  readonly locale: Locale
  /** Undefined where long texts are left out. */
  readonly richText: RichTextFormat | undefined
}

const language = z.enum(locales)
const address = z.url().describe('Absolute.')
export const instant = z.iso.datetime().meta({ example: '2026-04-12T08:30:00.000Z' })
export const day = z
  .string()
  .describe('A day, or the moment at which it begins where the organisation is; ISO 8601.')

const inItsLanguage = {
  lang: language.describe('The language that it is really in.'),
  dir: z.enum(['ltr', 'rtl']).describe('In which direction that language is written.'),
  isFallback: z
    .boolean()
    .describe('Whether it is the original, because nobody has translated it into the language asked for.'),
}

export const textSchema = z
  .object({ text: z.string(), ...inItsLanguage })
  .meta({ id: 'Text', description: 'Plain text, and the language that it is really in.' })

export const richTextSchema = z
  .object({
    format: z.enum(richTextFormats),
    value: z
      .union([z.string(), z.record(z.string(), z.unknown())])
      .describe('A string; for `lexical` the editor’s own state, in which documents stand as their ids.'),
    ...inItsLanguage,
  })
  .meta({ id: 'RichText', description: 'A long text, in the format that was asked for.' })

export const pictureSchema = z
  .object({
    id: z.string(),
    url: address,
    width: z.int(),
    height: z.int(),
    alt: textSchema,
    caption: textSchema.nullable(),
    credit: z.string().nullable(),
    renditions: z.array(
      z.object({
        url: address,
        type: z.string().meta({ example: 'image/avif' }),
        width: z.int(),
        height: z.int(),
      }),
    ),
  })
  .meta({ id: 'Picture', description: 'A picture that something live shows, in all its sizes.' })

export const fileSchema = z
  .object({
    url: address,
    type: z.string().meta({ example: 'PDF' }),
    bytes: z.int(),
    pages: z.int().nullable(),
  })
  .meta({ id: 'File', description: 'A file to download.' })

export const referenceSchema = z
  .object({
    kind: z.enum(reviewedKinds),
    id: z.string(),
    slug: z.string().nullable(),
    title: textSchema.nullable(),
    url: address.nullable(),
  })
  .meta({ id: 'Reference', description: 'Another live document, in short.' })

/** What is true of a text in its language. */
function inLanguage(lang: Locale, { locale }: Asked) {
  return { lang, dir: localeFacts[lang].dir, isFallback: lang !== locale }
}

export function said(text: Said, asked: Asked): z.infer<typeof textSchema>
export function said(text: Said | undefined, asked: Asked): z.infer<typeof textSchema> | null
export function said(text: Said | undefined, asked: Asked) {
  return text ? { text: text.text, ...inLanguage(text.lang, asked) } : null
}

/**
 * @param text as pages show it
 * @param stored the same, as it is stored, its languages side by side
 * @returns undefined where long texts are left out, null where there is none
 */
export function rich(
  text: RichText | undefined,
  stored: { readonly [Language in Locale]?: object | null } | null | undefined,
  asked: Asked,
): z.infer<typeof richTextSchema> | null | undefined {
  const { richText: format } = asked
  if (!format) return undefined
  if (!text) return null
  const made = {
    html: () => htmlOf(text),
    markdown: () => markdownOf(text),
    text: () => textOf(text),
    lexical: () => asStored(stored?.[text.lang] ?? {}) as Record<string, unknown>,
  }
  return { format, value: made[format](), ...inLanguage(text.lang, asked) }
}

/** Nothing in it is written in another way in an address, and to look for that in ninety pictures takes its time. */
const isPlain = /^(?:\/(?!\.)[\w.~-]+)+$/

/** Absolute, so that it leads here from wherever it is shown. */
export function absolute(to: Route | string, locale: Locale): string {
  const path = typeof to === 'string' ? to : pathTo(to, locale)
  return isPlain.test(path) ? siteOrigin() + path : new URL(path, siteOrigin()).href
}

export function picture(ref: Ref<MediaDoc>, asked: Asked): z.infer<typeof pictureSchema> | null {
  const media = seen(ref)
  const view = pictureView(ref, asked.locale)
  if (!media?.url || !view) return null
  return {
    id: media.id,
    url: absolute(onThisSite(media.url), asked.locale),
    width: view.width,
    height: view.height,
    alt: said(view.alt, asked),
    caption: said(view.caption, asked),
    credit: view.credit ?? null,
    renditions: renditionsOf(media).map(({ url, ...size }) => ({
      url: absolute(url, asked.locale),
      ...size,
    })),
  }
}

export function file(ref: Ref<FileDoc>, { locale }: Asked): z.infer<typeof fileSchema> | null {
  const view = fileView(ref)
  return view ? { ...view, url: absolute(view.url, locale), pages: view.pages ?? null } : null
}

type Named = { readonly id: string; readonly slug?: string | null }

/** @param title what a list would call it */
export function reference<Doc extends Named>(
  kind: ReviewedCollection,
  ref: Ref<Doc>,
  title: (doc: Doc, locale: Locale) => Said | undefined,
  asked: Asked,
): z.infer<typeof referenceSchema> | null {
  const doc = seen(ref)
  if (!doc) return null
  const to = routeOf(kind, doc)
  return {
    kind,
    id: doc.id,
    slug: doc.slug ?? null,
    title: said(title(doc, asked.locale), asked),
    url: to ? absolute(to, asked.locale) : null,
  }
}

export const references = <Doc extends Named>(
  kind: ReviewedCollection,
  refs: readonly Ref<Doc>[] | null | undefined,
  title: (doc: Doc, locale: Locale) => Said | undefined,
  asked: Asked,
) => (refs ?? []).flatMap((ref) => reference(kind, ref, title, asked) ?? [])
