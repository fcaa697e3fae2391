/** Plain words as the editor stores them: a paragraph for each, empty lines between. */
const placed = { format: '', indent: 0, version: 1, direction: null } as const

export const asRichText = (text: string) => ({
  root: {
    ...placed,
    type: 'root',
    children: text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.trim())
      .filter(Boolean)
      .map((paragraph) => ({ ...placed, type: 'paragraph', textFormat: 0, children: lines(paragraph) })),
  },
})

const lines = (paragraph: string) =>
  paragraph
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [{ type: 'linebreak', version: 1 }] : []),
      { type: 'text', text: line, format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
    ])
