/** What of a story is written at the desk, and how plain words become the rich text that the admin and the site know. */
import { saysSomething } from '@/domain/rich-text'
import { canonicalContent } from '@/domain/workflow/canonical'

export type RichText = {
  readonly root: { readonly children: readonly Node[] } & Readonly<Record<string, unknown>>
}

type Node = Readonly<Record<string, unknown>>

export type Content = {
  readonly title: string
  readonly summary: string
  readonly body: RichText | null
  readonly quote: string
  /** Null until there is more than one to choose among, and she has chosen. */
  readonly project: string | null
  /** Of the picture at the top. No field of hers: a picture that has come to the house stands there (ADR 162). */
  readonly cover: string | null
}

/** What she writes and chooses herself. */
export const contentFields = ['title', 'summary', 'body', 'quote', 'project'] as const

export const emptyContent: Content = {
  title: '',
  summary: '',
  body: null,
  quote: '',
  project: null,
  cover: null,
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')

/** @param stored fields of a story, as the API tells them at depth 0 */
export function contentOf(stored: Readonly<Record<string, unknown>>): Content {
  const { title, summary, body, quote, project, cover } = stored
  return {
    title: textOf(title),
    summary: textOf(summary),
    body: body !== null && typeof body === 'object' ? (body as RichText) : null,
    quote: textOf(quote),
    project: textOf(project) || null,
    cover: textOf(cover) || null,
  }
}

/** As the API takes it. What is not chosen is left to the house, which knows of a leader's only project. */
export const asStored = ({ project, ...content }: Content) => ({ ...content, ...(project && { project }) })

/**
 * Whether two say the same; an empty text and none do.
 *
 * @param mine may leave the project to the house, and then it is whichever the house chose
 */
export function isSame(mine: Content, other: Content): boolean {
  const comparable = ({ body, project, cover, ...words }: Content) =>
    canonicalContent({
      cover: cover ?? null,
      ...Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text.trim()])),
      body: saysSomething(body) ? said(body) : null,
      project: mine.project === null ? null : project,
    })
  return comparable(mine) === comparable(other)
}

/** Which way a paragraph runs, and how its next letter would look, an editor says anew each time. */
const saidByEditors = new Set(['direction', 'textFormat', 'textStyle'])

/** What a text says, without what editors say anew. */
export const said = (body: RichText | null): unknown =>
  JSON.parse(JSON.stringify(body, (name, value) => (saidByEditors.has(name) ? undefined : value)))

export const isEmpty = (content: Content): boolean => isSame({ ...content, project: null }, emptyContent)

const text = (words: string): Node => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

export const ofElement = { direction: null, format: '', indent: 0, version: 1 }

function paragraph(words: string): Node {
  const lines = words
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      ...(line ? [text(line)] : []),
    ])
  return { ...ofElement, children: lines, type: 'paragraph', textFormat: 0, textStyle: '' }
}

/** Plain words as rich text: an empty line ends a paragraph. */
export function richTextOf(words: string): RichText | null {
  const parts = words
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/)
    .map((part) => part.trim())
    .filter(Boolean)
  return parts.length > 0 ? { root: { ...ofElement, children: parts.map(paragraph), type: 'root' } } : null
}

/** The same back. @returns null for a text that is more than paragraphs, and would lose something by it */
export function plainWordsOf(body: RichText | null): string | null {
  const parts = (body?.root.children ?? []).map(wordsOf)
  return parts.includes(null) ? null : parts.filter(Boolean).join('\n\n')
}

function wordsOf({ type, children, format }: Node): string | null {
  if (type !== 'paragraph' || (format !== '' && format !== 'start')) return null
  const lines = (children as readonly Node[]).map((node) => {
    if (node.type === 'linebreak') return '\n'
    return node.type === 'text' && !node.format ? textOf(node.text) : null
  })
  return lines.includes(null) ? null : lines.join('')
}

/** The three questions, until she writes freely. */
export const questions = ['what', 'where', 'who'] as const
export type Answers = Readonly<Record<(typeof questions)[number], string>>

/** A text out of the answers, a paragraph or more from each. */
export const answered = (answers: Answers): RichText | null =>
  richTextOf(questions.map((question) => answers[question]).join('\n\n'))
