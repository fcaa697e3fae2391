import { describe, expect, it } from 'vitest'
import { merged, mergeFields } from '@/admin/kept/merge-fields'

const places = ['title', 'summary', 'body', 'themes'].map((path) => ({ path, name: path, tab: 0 }))
const base = { title: 'Höst', summary: 'Vi lekte.', themes: ['leisure'], body: null }

describe('two people who saved at once', () => {
  it('lose nothing when they wrote in different fields', () => {
    const yours = { ...base, title: 'Höst i Boden' }
    const theirs = { ...base, summary: 'Vi lekte och åt.' }
    const fields = mergeFields(base, yours, theirs, places)
    expect(fields.map(({ key, verdict }) => [key, verdict])).toEqual([
      ['title', 'yours'],
      ['summary', 'theirs'],
    ])
    expect(merged(theirs, fields, {})).toMatchObject({ title: 'Höst i Boden', summary: 'Vi lekte och åt.' })
  })

  it('choose where both wrote, and keep their own until they choose', () => {
    const yours = { ...base, title: 'Min rubrik' }
    const theirs = { ...base, title: 'Din rubrik' }
    const fields = mergeFields(base, yours, theirs, places)
    expect(fields).toHaveLength(1)
    expect(fields[0]?.verdict).toBe('both')
    expect(merged(theirs, fields, {})).toMatchObject({ title: 'Min rubrik' })
    expect(merged(theirs, fields, { title: 'theirs' })).toMatchObject({ title: 'Din rubrik' })
  })

  it('see no difference in ids, order of keys and empty values', () => {
    const yours = { ...base, themes: ['leisure'], body: undefined, id: '1' }
    expect(mergeFields(base, yours, { ...base, body: null, id: '2' }, places)).toEqual([])
  })

  it('see no difference between no rows and none', () => {
    expect(mergeFields(base, { ...base, themes: 0 }, { ...base, themes: [] }, places)).toEqual([])
  })

  it('treat every difference as made by both when the beginning is not known', () => {
    const fields = mergeFields({}, { title: 'A' }, { title: 'B' }, places)
    expect(fields[0]?.verdict).toBe('both')
  })
})
