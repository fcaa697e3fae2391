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
