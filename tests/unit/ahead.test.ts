/** Readers' questions as they are asked of what will be published: the same ones, with what is ahead beside them. */
import { expect, test, vi } from 'vitest'
import { askedAhead } from '@/content/ahead'

const entries = vi.fn(async () => [{ kind: 'stories', id: 'a', locale: 'sv' }])
const ahead = {
  documents: [{ kind: 'stories', id: 'a' }],
  texts: [{ kind: 'stories', id: 'a', language: 'sv', content: {} }],
  entries,
  hidden: ['media:b'],
}

test('what does not ask for what may be ahead stays as it is', async () => {
  const question = { text: 'select jwk from published.signing_keys', values: [1] }
  expect(await askedAhead(question, ahead)).toEqual(question)
})

test('its values keep their places, and what is ahead comes behind them', async () => {
  const { text, values } = await askedAhead(
    {
      text: 'select * from published.documents d where d.kind = $1 and d.slug = $2',
      values: ['stories', 'x'],
    },
    ahead,
  )
  expect(text).toContain('from ahead_documents d where d.kind = $1 and d.slug = $2')
  expect(values.slice(0, 2)).toEqual(['stories', 'x'])
  expect(values[2]).toEqual(['stories:a', 'media:b'])
  expect(JSON.parse(String(values[3]))).toEqual(ahead.documents)
  expect(values).toHaveLength(4)
  expect(text).toContain('$3::text[]')
  expect(text).toContain('$4::jsonb')
  expect(text).not.toMatch(/\$[a-z]/)
})

test('a question that begins with a part of its own goes on with it', async () => {
  const { text } = await askedAhead(
    { text: '\nwith root as materialized (select 1) select * from published.texts', values: [] },
    ahead,
  )
  expect(text).toMatch(/^with ahead_texts as not materialized \(.*\), root as materialized \(select 1\)/s)
  expect(text.match(/\bwith\b/g)).toHaveLength(1)
})

test('what search will find is made when somebody searches, and not before', async () => {
  await askedAhead({ text: 'select from published.documents', values: [] }, ahead)
  expect(entries).not.toHaveBeenCalled()
  const { values } = await askedAhead({ text: 'select from published.search_entries', values: [] }, ahead)
  expect(entries).toHaveBeenCalledOnce()
  expect(JSON.parse(String(values[1]))).toEqual(await entries())
})
