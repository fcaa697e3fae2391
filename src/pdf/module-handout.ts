/** A training module on paper: the same approved text that the page shows, in the same order. */
import type { HandoutLocale } from '@/domain/handout-locales'
import { pdfTexts } from '@/messages/pdf/texts'
import { type HeadingLevel, headed, type PdfBlock, plain } from './blocks'
import { blocksOfLexical } from './blocks-of-lexical'

export type HandoutModule = {
  readonly number: number
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
}

/**
 * @param level where its sections stand: 2 in a handout of its own, 2 as well under a compendium's module title
 * @returns everything but the module's own title
 */
export function moduleBlocks(
  module: HandoutModule,
  language: HandoutLocale,
  level: HeadingLevel = 2,
): PdfBlock[] {
  const words = pdfTexts[language]
  const section = (title: string, state: unknown): PdfBlock[] => {
    const inner = blocksOfLexical(state, level - 1)
    return inner.length > 0 ? [headed(level, title), ...inner] : []
  }
  const { cases } = module
  return [
    { kind: 'lead', text: module.summary },
    ...note(words.contentNotice, module.contentNotice),
    ...(module.audience ? [labelled(words.forWhom, module.audience)] : []),
    ...(cases && cases !== 'none' ? note(words.cases[cases], words.casesExplained[cases]) : []),
    ...objectivesOf(module, words.objectives, level),
    ...section(words.aboutTheModule, module.body),
    ...section(words.preparation, module.preparation),
    ...section(words.exercises, module.exercises),
    ...section(words.facilitator, module.facilitatorNotes),
  ]
}

function objectivesOf({ objectives }: HandoutModule, title: string, level: HeadingLevel): PdfBlock[] {
  if (objectives.length === 0) return []
  return [
    headed(level, title),
    { kind: 'list', isOrdered: false, items: objectives.map((text) => [{ text }]) },
  ]
}

function note(title: string, text: string | undefined): PdfBlock[] {
  return text ? [{ kind: 'note', title, blocks: [plain(text)] }] : []
}

const labelled = (label: string, text: string): PdfBlock => ({
  kind: 'paragraph',
  runs: [{ text: `${label}: `, bold: true }, { text }],
})
