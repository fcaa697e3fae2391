import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { sweepRetention } from '@/cms/safeguarding/sweep-retention'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aPicture } from '../support/picture'
import { rest } from '../support/rest'

const regions = [{ x: 0.2, y: 0.2, width: 0.3, height: 0.3 }]
const day = 24 * 60 * 60 * 1000

afterEach(() => shiftClock(0))

test('an editor blurs a part: a picture of its own, and the original goes after 90 days', async () => {
  const payload = await openCms()
  const original = await aPicture({ depicts: 'childrenIdentifiable', peopleShown: 1 })
  const answer = await rest('POST', `/media/${original}/blur`, {
    as: await people.editor(),
    body: { regions, depicts: 'childrenNotIdentifiable' },
  })
  expect(answer.status).toBe(201)
  const copy = await payload.findByID({ collection: 'media', id: String(answer.body.id), depth: 0 })
  expect(copy).toMatchObject({ depicts: 'childrenNotIdentifiable', alt: 'Papper i rött', consents: [] })
  expect(copy.protectedIdentityDeclaration?.isDeclared).toBe(false)

  const isThere = async () =>
    (await payload.count({ collection: 'media', where: { id: { equals: original } } })).totalDocs
  shiftClock(89 * day)
  await sweepRetention(payload)
  expect(await isThere()).toBe(1)
  shiftClock(91 * day)
  expect((await sweepRetention(payload)).originals).toBe(1)
  expect(await isThere()).toBe(0)
})

test('nobody blurs what she may not see, and nonsense is refused', async () => {
  const { municipalityId } = await import('../support/people')
  const original = await aPicture({ municipality: await municipalityId('kalmar') })
  const status = async (as: Awaited<ReturnType<typeof people.editor>> | null, body: unknown = { regions }) =>
    (await rest('POST', `/media/${original}/blur`, { as, body })).status
  expect(await status(null)).toBe(404)
  expect(await status(await people.leaderOfBoden())).toBe(404)
  expect(await status(await people.editor(), { regions: [] })).toBe(400)
  expect(await status(await people.editor(), { regions: [{ x: -1, y: 0, width: 9, height: 1 }] })).toBe(400)
  expect(await status(await people.reviewer())).toBe(403)
})
