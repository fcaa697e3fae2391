import { expect, test } from 'vitest'
import { clampAnonymousRead, type ReadArguments } from '@/cms/document/read-bounds'

const anonymous = { user: null } as ReadArguments['req']
const asked = (args: object) => clampAnonymousRead({ req: anonymous, ...args } as ReadArguments)

test('a stranger gets a bounded portion, however she asks for all', () => {
  expect(asked({ limit: undefined, pagination: false })).toMatchObject({ limit: 100 })
  expect(asked({ pagination: false })).toMatchObject({ limit: 100 })
  for (const limit of [0, -5, 101, 1e9]) expect(asked({ limit }).limit).toBeLessThanOrEqual(100)
  for (const limit of [0, -5]) expect(asked({ limit, pagination: false }).limit).toBeGreaterThan(0)
  expect(asked({ limit: 7, pagination: false })).toMatchObject({ limit: 7, pagination: false })
})

test('what the house itself reads as anybody may is read to its last row', () => {
  const own = { req: { user: null, payloadAPI: 'local' } }
  expect(asked({ ...own, limit: 1000, draft: true })).toMatchObject({ limit: 1000, draft: false })
  expect(asked({ ...own, pagination: false }).limit).toBeUndefined()
})

test('a stranger sees no draft, nothing from the bin, no hidden field, and one step far', () => {
  expect(asked({ draft: true, trash: true, showHiddenFields: true, depth: 9 })).toMatchObject({
    draft: false,
    trash: false,
    showHiddenFields: false,
    depth: 1,
  })
  expect(asked({})).toMatchObject({ depth: 0 })
  expect(asked({ depth: -1 })).toMatchObject({ depth: 0 })
})

test('a machine whose key says so reads drafts, and only when it asks for them', () => {
  const byMachine = (args: object) => clampAnonymousRead({ req: anonymous, ...args } as ReadArguments, true)
  expect(byMachine({ draft: true, trash: true })).toMatchObject({ draft: true, trash: false })
  expect(byMachine({})).toMatchObject({ draft: false })
})
