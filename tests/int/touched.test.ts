/** What each act writes down as touched: enough that no page shows the old, and nothing of what nobody changed. */
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'
import { autonomous } from '@/cms/db/autonomous'
import { inTransaction, query } from '@/cms/db/transaction'
import { makeSizes } from '@/cms/media/make-sizes'
import { silently } from '@/cms/progress'
import { projectAnew } from '@/cms/published/project-anew'
import { touch } from '@/cms/published/touch'
import { everything } from '@/domain/touched'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPicture, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { blocks } from '../support/rich-text'
import { aStory, look, transition } from '../support/story'

const payload = await openCms()
const ask = <Row extends object>(statement: ReturnType<typeof sql>) => query<Row>({ payload }, statement)
const epoch = async () => Number((await ask<{ n: string }>(sql`select n from app.epoch`))[0]?.n)

/** What was written down while it was done; every step of the counter has its row. */
async function touchedBy(act: () => Promise<unknown>): Promise<string[]> {
  const before = await epoch()
  await act()
  const rows = await ask<{ keys: string[] }>(sql`select keys from app.touched where epoch > ${before}`)
  expect(rows).toHaveLength((await epoch()) - before)
  return [...new Set(rows.flatMap(({ keys }) => keys))].sort()
}

/** A story in Boden with one picture, ready to go live. */
async function aPicturedStory(picture: string) {
  const { id } = await aStory({ body: blocks({ blockType: 'picture', media: picture }) }).draft()
  const { version } = await look(id)
  await transition(id, 'submit', await people.leaderOfBoden(), version)
  for (const name of ['claim', 'approve'] as const)
    await transition(id, name, await people.reviewer(), version)
  return { id, version }
}

const move = async (id: string, to: 'boden' | 'kalmar') =>
  payload.update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user: await people.editor(),
    data: { municipality: await municipalityId(to) },
  })

describe('a story', () => {
  test('that goes live touches itself, its lists, and the picture that opens with it; its draft touched nothing', async () => {
    const boden = await municipalityId('boden')
    const picture = await aPicture()
    let story = { id: '', version: '' }
    const drafting = await touchedBy(async () => {
      story = await aPicturedStory(picture)
    })
    expect(drafting).toEqual([])
    const { id, version } = story
    const publishing = await touchedBy(async () =>
      transition(id, 'publish', await people.reviewer(), version),
    )
    expect(publishing).toEqual(
      ['media', `media:${picture}`, 'stories', `stories:${id}`, `stories@${boden}`].sort(),
    )
  })

  test('does not touch a picture that was open before and stays so', async () => {
    const picture = await aPicture()
    const first = await aPicturedStory(picture)
    await transition(first.id, 'publish', await people.reviewer(), first.version)
    const second = await aPicturedStory(picture)
    const keys = await touchedBy(async () =>
      transition(second.id, 'publish', await people.reviewer(), second.version),
    )
    expect(keys.filter((key) => key.startsWith('media'))).toEqual([])
  })

  test('that is taken down touches everything, and so does one that comes back', async () => {
    const { id } = await aStory().live()
    const down = await touchedBy(async () => transition(id, 'takeDown', await people.safeguarding()))
    expect(down).toEqual([everything])
    await transition(id, 'reinstate', await people.safeguarding())
    expect(await touchedBy(async () => transition(id, 'reinstate', await people.reviewer()))).toEqual([
      everything,
    ])
  })

  test('that goes live elsewhere touches everything', async () => {
    const { id } = await aStory().live()
    await move(id, 'kalmar')
    const { version } = await look(id)
    const keys = await touchedBy(async () => {
      const note = 'Berättelsen hör till Kalmar.'
      await transition(id, 'forcePublish', await people.forcer(), version, { note })
    })
    expect(keys).toEqual([everything])
  })

  test('that is withdrawn touches everything, and its address when it says more', async () => {
    const { id } = await aStory().live()
    const withdrawing = await touchedBy(async () =>
      transition(id, 'withdraw', await people.editor(), undefined, { reason: 'outdated' }),
    )
    expect(withdrawing).toEqual([everything])
    await transition(id, 'proposeNotice', await people.editor(), undefined, { note: 'Fråga oss.' })
    const noticing = await touchedBy(async () =>
      transition(id, 'approveNotice', await people.reviewer(), undefined, { note: 'Fråga oss.' }),
    )
    expect(noticing).toEqual(['stories', `stories:${id}`])
  })

  test('of which nobody has written yet what readers have of it touches everything', async () => {
    const { id } = await aStory().live()
    await inTransaction(payload, null, async (req) => {
      await query(req, sql`select set_config('app.workflow', 'on', true)`)
      await query(req, sql`delete from published.documents where id = ${id}`)
    })
    const keys = await touchedBy(async () => transition(id, 'takeDown', await people.safeguarding()))
    expect(keys).toContain(everything)
  })
})

test('what there is one of touches itself', async () => {
  const keys = await touchedBy(() => aLive('navigation'))
  expect(keys).toEqual(['navigation', 'navigation:navigation'])
})

describe('a picture', () => {
  test('whose consent is withdrawn is taken from readers, and touches everything', async () => {
    const consent = await aConsent()
    const picture = await aPictureOfAChild([consent], { municipality: await municipalityId('boden') })
    const { id, version } = await aPicturedStory(picture)
    await transition(id, 'publish', await people.reviewer(), version)
    const keys = await touchedBy(async () =>
      rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() }),
    )
    expect(keys).toEqual([everything])
  })

  test('that closes before anybody has written what readers have of it touches everything all the same', async () => {
    const consent = await aConsent()
    const picture = await aPictureOfAChild([consent], { municipality: await municipalityId('boden') })
    const { id, version } = await aPicturedStory(picture)
    await transition(id, 'publish', await people.reviewer(), version)
    await ask(sql`delete from published.documents where kind = 'media' and id = ${picture}`)
    const keys = await touchedBy(async () =>
      rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() }),
    )
    expect(keys).toEqual([everything])
  })

  test('whose sizes come touches itself if it is open', async () => {
    const picture = await aPicture()
    const closed = await aPicture()
    const { id, version } = await aPicturedStory(picture)
    await transition(id, 'publish', await people.reviewer(), version)
    expect(await touchedBy(() => makeSizes(payload, { id: picture }))).toEqual(['media', `media:${picture}`])
    expect(await touchedBy(() => makeSizes(payload, { id: closed }))).toEqual([])
  })
})

test('what is published made anew touches everything', async () => {
  expect(await touchedBy(() => projectAnew(payload, silently))).toEqual([everything])
})

describe('what is written down', () => {
  test('is gone with the transaction that wrote it, and leaves no gap', async () => {
    const keys = await touchedBy(async () => {
      const failing = inTransaction(payload, null, async (req) => {
        await touch(req, ['stories:1'])
        throw new Error('It did not happen.')
      })
      await expect(failing).rejects.toThrow('It did not happen.')
      await touch({ payload }, ['stories:2'])
    })
    expect(keys).toEqual(['stories:2'])
  })

  test('follows the order of the commits: of two at once the second waits for the first', async () => {
    const begun = await epoch()
    const { promise: isOver, resolve: end } = Promise.withResolvers<void>()
    const { promise: hasTouched, resolve: touched } = Promise.withResolvers<void>()
    const first = inTransaction(payload, null, async (req) => {
      await touch(req, ['stories:1'])
      touched()
      await isOver
    })
    await hasTouched
    const second = touch(autonomous(), ['stories:2'])
    const waits = await Promise.race([second, new Promise((done) => setTimeout(done, 200, 'waits'))])
    expect([waits, await epoch()]).toEqual(['waits', begun])
    end()
    await Promise.all([first, second])
    const rows = await ask(sql`select epoch, keys from app.touched where epoch > ${begun} order by epoch`)
    expect(rows).toEqual([
      { epoch: String(begun + 1), keys: ['stories:1'] },
      { epoch: String(begun + 2), keys: ['stories:2'] },
    ])
  })

  test('is a thousand changes at the most, and goes on where somebody has set the counter back', async () => {
    await inTransaction(payload, null, async (req) => {
      await query(
        req,
        sql`insert into app.touched select n + step, '{pages}' from app.epoch, generate_series(1, 1500) step`,
      )
      await query(req, sql`update app.epoch set n = n + 1500`)
      await touch(req, ['stories:1'])
    })
    const count = async () =>
      Number((await ask<{ count: string }>(sql`select count(*) from app.touched`))[0]?.count)
    expect(await count()).toBe(1000)
    await ask(sql`update app.epoch set n = n - 10`)
    await touch({ payload }, ['stories:7'])
    expect(await ask(sql`select keys from app.touched join app.epoch on n = epoch`)).toEqual([
      { keys: ['stories:7'] },
    ])
  })
})
