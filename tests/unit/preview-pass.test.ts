/** A pass lets a reader's request read one version: one that this process made, and no likeness of it. */
import { expect, test, vi } from 'vitest'

const admits = { versions: ['v'], media: ['m'], files: [] }

test('a pass that one build of the file has made is known to another in the same process', async () => {
  const pages = await import('@/cms/document/pass')
  vi.resetModules()
  const api = await import('@/cms/document/pass')
  expect(api.passFor).not.toBe(pages.passFor)
  const context = pages.passFor(admits)
  expect(api.admittedVersions({ context })).toEqual({ id: { in: ['v'] } })
  expect(api.admittedFiles({ context }, 'media')).toEqual([{ id: { in: ['m'] } }])
})

test('what only looks like a pass admits to nothing', async () => {
  const { admittedFiles, admittedVersions, passFor } = await import('@/cms/document/pass')
  const [name = ''] = Object.keys(passFor(admits))
  const context = { [name]: { ...admits } }
  expect(admittedVersions({ context })).toBeNull()
  expect(admittedFiles({ context }, 'media')).toEqual([])
})
