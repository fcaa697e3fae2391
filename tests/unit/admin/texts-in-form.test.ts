import type { ClientField, FormState } from 'payload'
import { expect, test } from 'vitest'
import { textPatterns, textsIn, wordsEnough } from '@/admin/reading-level/texts-in-form'

const fields = [
  {
    type: 'tabs',
    tabs: [
      {
        fields: [
          { name: 'title', type: 'text', localized: true },
          { name: 'summary', type: 'textarea', localized: true },
          {
            name: 'objectives',
            type: 'array',
            fields: [{ name: 'text', type: 'textarea', localized: true }],
          },
          {
            name: 'blocks',
            type: 'blocks',
            blocks: [{ fields: [{ name: 'text', type: 'textarea', localized: true }] }],
          },
          { name: 'citation', type: 'textarea' },
        ],
      },
    ],
  },
] as unknown as ClientField[]

test('running text in the language being written is read, rows and all; headings and shared fields are not', () => {
  const form = {
    title: { value: 'Rubrik' },
    summary: { value: 'Ingress.' },
    'objectives.1.text': { value: 'Ett mål.' },
    'blocks.2.text': { value: 'Från norr till söder.' },
    citation: { value: 'Rädda Barnen (2026)' },
  } as unknown as FormState
  expect(textsIn(form, textPatterns(fields))).toEqual([
    { path: 'summary', text: 'Ingress.' },
    { path: 'objectives.1.text', text: 'Ett mål.' },
    { path: 'blocks.2.text', text: 'Från norr till söder.' },
  ])
})

test('an index over a few words says nothing', () => {
  expect(wordsEnough('Några få ord.')).toBe(false)
  expect(wordsEnough('ord '.repeat(30))).toBe(true)
})
