/**
 * Makes PDFs from blocks: tagged after PDF/UA-1, titled, in a named language, with the fonts in them (ADR 117).
 * The same input gives the same bytes, so a file's hash says whether its text has changed.
 */
import type { Scene } from '@/brand/drawing/scene'
import { svgOf } from '@/brand/drawing/svg'
import { emblemFile } from '@/brand/emblem'
import { type Look, ownLook } from '@/brand/look'
import { type Locale, localeFacts } from '@/domain/locales'
import { shapes } from '@/generated/shapes'
import { siteMessages } from '@/messages/site/messages'
import type { PdfBlock } from './blocks'
import { onPaper, settable } from './on-paper'
import { type MadePdf, press } from './press/press'

/** The first page: a picture over the upper half, the title large under it, and what the reader must know at once. */
export type Cover = {
  readonly scene: Scene
  /** A short line above the title, such as "Modul 6" or the project's short name. */
  readonly kicker: string
  readonly title: string
  readonly subtitle: string
  /** Printed as a red label; for documents that stand in for real ones. */
  readonly standIn?: string
  /** The wording a funder asks for, beside the emblem of the Union. */
  readonly fundingNotice?: string
  readonly publisher: string
}

export type PdfInput = {
  readonly language: Locale
  readonly cover: Cover
  readonly blocks: readonly PdfBlock[]
  /** The house's, when it is not given. */
  readonly look?: Look
  /** Goes into the file as its date: part of the input, because a clock would change the bytes. */
  readonly date: Date
}

/** What `sheet.typ` sets in: paper is always light. */
const inkOf = ({ colours, papers }: Look) => ({
  paper: colours.paper[0],
  panel: colours.panel[0],
  ink: colours.ink[0],
  quiet: colours.quiet[0],
  accent: colours.accent[0],
  onAccent: colours.onAccent[0],
  deep: papers.wine[0],
})

/** @throws {PressError} when the text is longer than any document, or could not be set in time */
export function makePdf({ language, cover, blocks, date, look = ownLook }: PdfInput): Promise<MadePdf> {
  const { intl, dir, script } = localeFacts[language]
  const [lang, region = null] = (intl.split('-u-')[0] ?? '').split('-')
  const { scene, ...words } = cover
  return press(
    JSON.stringify({
      language: lang,
      region,
      direction: dir,
      script,
      fonts: fontsFor(language),
      colours: inkOf(look),
      date: partsOf(date),
      cover: { ...settableWords(words), svg: svgOf(scene, look) },
      emblem: { svg: emblemFile(), alt: siteMessages[language].paper.euFlag },
      blocks: onPaper(blocks, language),
    }),
  )
}

const settableWords = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([name, text]) => [name, settable(text)]))

/** What shows only at the end of a line, or not at all, belongs to the words around it, whatever their face. */
const unseen = '\\u{ad}\\u{200b}\\u{2060}\\u{2066}-\\u{2069}'

/** Arabic letters and what stands among them come from one face, so that they join. */
function fontsFor(language: Locale) {
  const fonts = shapes.map(({ family, characters }) => ({
    name: family,
    covers: `[${characters.replace(/[0-9a-f]+/g, '\\u{$&}').replaceAll(',', '')}${unseen}]`,
  }))
  const isFirst = ({ name }: { name: string }) =>
    Number(localeFacts[language].script === 'arabic' && name === 'Vazirmatn')
  return fonts.toSorted((a, b) => isFirst(b) - isFirst(a))
}

const partsOf = (date: Date) => ({
  year: date.getUTCFullYear(),
  month: date.getUTCMonth() + 1,
  day: date.getUTCDate(),
  hour: date.getUTCHours(),
  minute: date.getUTCMinutes(),
  second: date.getUTCSeconds(),
})
