/** A training module on paper: the same approved text that the page shows, in the same order. */
import type { Locale } from '@/domain/locales'
import { siteMessages } from '@/messages/site/messages'
import { bullets, type HeadingLevel, headed, type PdfBlock, plain } from './blocks'
import { blocksOfRichText } from './blocks-of-rich-text'
import { type HelpLine, supportBlocks } from './support-blocks'

export type HandoutModule = {
  readonly title: string
  readonly summary: string
  readonly audience?: string
  readonly objectives: readonly string[]
  readonly body?: unknown
  readonly preparation?: unknown
  readonly exercises?: unknown
  readonly facilitatorNotes?: unknown
  readonly contentNotice?: string
  readonly cases?: 'none' | 'fictional' | 'composite'
  /** Whom to call, where the module's page says so. */
  readonly support?: readonly HelpLine[]
  readonly licence?: string
  readonly citation?: string
}

/**
 * @param level where its sections stand: 2 in a handout of its own, 2 as well under a compendium's module title
 * @returns everything but the module's own title
 */
export function moduleBlocks(module: HandoutModule, language: Locale, level: HeadingLevel = 2): PdfBlock[] {
  const { module: words, paper } = siteMessages[language]
  const section = (title: string, state: unknown): PdfBlock[] => {
    const inner = blocksOfRichText(state, level - 1)
    return inner.length > 0 ? [headed(level, title), ...inner] : []
  }
  const { objectives } = module
  return [
    { kind: 'lead', text: module.summary },
    ...note(words.notice, module.contentNotice),
    ...supportBlocks(module.support ?? [], language),
    ...labelled(words.audience, module.audience),
    ...note('', words.cases[module.cases ?? 'none']),
    ...(objectives.length > 0 ? [headed(level, words.objectives), bullets(objectives)] : []),
    ...section(words.preparation, module.preparation),
    ...section(words.exercises, module.exercises),
    ...section(paper.about, module.body),
    ...section(words.facilitator, module.facilitatorNotes),
    ...labelled(words.licence, module.licence),
    ...labelled(words.cite, module.citation),
  ]
}

const note = (title: string, text: string | undefined): PdfBlock[] =>
  text ? [{ kind: 'note', title, blocks: [plain(text)] }] : []

const labelled = (label: string, text: string | undefined): PdfBlock[] =>
  text ? [{ kind: 'paragraph', runs: [{ text: `${label}: `, bold: true }, { text }] }] : []
