/** Rich text of these blocks. */
export function blocks(...all: object[]) {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: all.map((fields, index) => ({
        type: 'block',
        version: 2,
        format: '',
        fields: { id: String(index).repeat(24), blockName: '', ...fields },
      })),
    },
  } as never
}

/** Rich text of one paragraph. */
export function paragraph(text: string) {
  return {
    root: {
      type: 'root',
      format: '',
      indent: 0,
      version: 1,
      direction: 'ltr',
      children: [
        {
          type: 'paragraph',
          format: '',
          indent: 0,
          version: 1,
          direction: 'ltr',
          textFormat: 0,
          children: [{ type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }],
        },
      ],
    },
  } as never
}

const node = (type: string, more: object) => ({
  type,
  format: '',
  indent: 0,
  version: 1,
  direction: 'ltr',
  ...more,
})
const written = (text: string, format = 0) => ({
  ...{ type: 'text', text, format, mode: 'normal', style: '', detail: 0, version: 1 },
})

/** Rich text of a heading, a list of one line, and a sentence in which one word is bold. */
export function structured({
  heading,
  item,
  before,
  bold,
}: Record<'heading' | 'item' | 'before' | 'bold', string>) {
  const list = { tag: 'ul', listType: 'bullet', start: 1 }
  return {
    root: node('root', {
      children: [
        node('heading', { tag: 'h2', children: [written(heading)] }),
        node('list', { ...list, children: [node('listitem', { value: 1, children: [written(item)] })] }),
        node('paragraph', { textFormat: 0, children: [written(`${before} `), written(bold, 1)] }),
      ],
    }),
  } as never
}
