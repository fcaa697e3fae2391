/** Nodes of rich text as the editor itself writes them, for texts that come by another way: from Word, or as plain words. */

/** What every node has that holds others. */
const placed = { direction: null, format: '', indent: 0, version: 1 } as const

/** A node that holds others, such as a heading or a list. */
export const element = <const Type extends string, Child, const More extends object>(
  type: Type,
  children: readonly Child[],
  more: More,
) => ({ ...placed, type, ...more, children })

export const paragraph = <Child>(children: readonly Child[]) =>
  element('paragraph', children, { textFormat: 0 })

/** @param format the bits of how it looks */
export const words = (text: string, format = 0) =>
  ({ type: 'text', text, format, mode: 'normal', style: '', detail: 0, version: 1 }) as const

export const lineBreak = { type: 'linebreak', version: 1 } as const

/** A whole text. */
export const richText = <Child>(children: readonly Child[]) => ({ root: element('root', children, {}) })

/** Plain words as a text: a paragraph for each, empty lines between. */
export const fromPlainText = (text: string) =>
  richText(
    text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => paragraph(part.split('\n').flatMap(line))),
  )

const line = (text: string, at: number) => [...(at > 0 ? [lineBreak] : []), words(text)]
