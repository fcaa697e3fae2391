import type { Field } from 'payload'
import { expect, test } from 'vitest'
import { withFindingsBelow } from '@/cms/fields/findings-below'

const component = '/src/admin/findings/field-findings#FieldFindings'
const below = (fields: unknown): unknown[] =>
  (
    fields as {
      name?: string
      fields?: unknown
      tabs?: unknown
      blocks?: unknown
      admin?: { components?: { afterInput?: unknown } }
    }[]
  ).map(({ name, fields: inner, tabs, blocks, admin }) =>
    inner || tabs || blocks ? below(inner ?? tabs ?? blocks) : [name, admin?.components?.afterInput],
  )

test('every text, however deep, says under itself what is found in it; nothing else does', () => {
  const fields = [
    { name: 'title', type: 'text', admin: { components: { afterInput: ['/other'] } } },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Text',
          fields: [
            { name: 'summary', type: 'textarea' },
            {
              name: 'parts',
              type: 'array',
              fields: [{ type: 'row', fields: [{ name: 'body', type: 'richText' }] }],
            },
          ],
        },
      ],
    },
    {
      name: 'blocks',
      type: 'blocks',
      blocks: [{ slug: 'map', fields: [{ name: 'text', type: 'textarea' }] }],
    },
    { name: 'cover', type: 'upload', relationTo: 'media' },
  ] as unknown as Field[]
  expect(below(withFindingsBelow(fields))).toEqual([
    ['title', ['/other', component]],
    [[['summary', [component]], [[['body', [component]]]]]],
    [[['text', [component]]]],
    ['cover', undefined],
  ])
})
