import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, expect, test } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { sweepRetention } from '@/cms/retention/sweep-retention'
import { env } from '@/env'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aPicture, withItsSizes } from '../support/picture'
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

test('no size of the copy holds what was under the region, and everything beside it is there', async () => {
  const payload = await openCms()
  const squares = Buffer.alloc(900 * 600 * 3)
  for (let at = 0; at < 900 * 600; at += 1)
    squares.fill(
      (Math.floor((at % 900) / 12) + Math.floor(at / 900 / 12)) % 2 === 0 ? 0 : 255,
      at * 3,
      at * 3 + 3,
    )
  const data = await sharp(squares, { raw: { width: 900, height: 600, channels: 3 } })
    .png()
    .toBuffer()
  const original = await payload.create({
    collection: 'media',
    user: await people.editor(),
    data: { alt: 'Rutor', depicts: 'adults' } as never,
    file: { data, mimetype: 'image/png', name: 'squares.png', size: data.length },
  })
  const { body } = await rest('POST', `/media/${original.id}/blur`, {
    as: await people.editor(),
    body: { regions },
  })
  const names = await withItsSizes(String(body.id))
  expect(names.length).toBeGreaterThan(3)
  /** How much the pixels of a part differ: squares a lot, what was blurred hardly. */
  const contrast = async (bytes: Buffer, [x, y, width, height]: [number, number, number, number]) => {
    const { width: w = 0, height: h = 0 } = await sharp(bytes).metadata()
    const part = {
      left: Math.round(x * w),
      top: Math.round(y * h),
      width: Math.round(width * w),
      height: Math.round(height * h),
    }
    const { channels } = await sharp(await sharp(bytes).extract(part).png().toBuffer()).stats()
    return channels[0]?.stdev ?? 0
  }
  for (const name of names) {
    const bytes = await readFile(join(env.DATA_DIR, 'media', name))
    expect(await contrast(bytes, [0.22, 0.22, 0.26, 0.26]), name).toBeLessThan(25)
    expect(await contrast(bytes, [0.6, 0.6, 0.3, 0.3]), name).toBeGreaterThan(90)
  }
})
