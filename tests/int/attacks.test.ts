/** I2: no way but the transition service makes anything public. Each line of docs on the CMS's traps, tried. */
import { afterAll, describe, expect, test } from 'vitest'
import { attacks, data, evil } from '../support/attacks'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { publicCopy } from '../support/public-copy'
import { rest } from '../support/rest'
import { aStory, look } from '../support/story'

let tried = 0
afterAll(() => console.log(`${tried} attacks tried`))

describe.each(Object.entries(attacks))('%s', (_, attack) => {
  test.each(['leaderOfBoden', 'editor'] as const)('by %s makes no draft public', async (who) => {
    const story = await aStory().draft()
    const { status } = await attack(story, await people[who]())
    tried += 1
    expect(status).toBeLessThan(500)
    expect((await rest('GET', `/stories/${story.id}?draft=true`)).status).toBe(403)
    const { rows } = await storyRows(story.id)
    expect(rows).toBe(0)
  })

  test('by an editor does not bring back what was taken down', async () => {
    const story = await aStory().takenDown()
    await attack(story, await people.editor())
    tried += 1
    expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(410)
    expect(await look(story.id)).toMatchObject({ live: 'taken_down' })
  })
})

describe('creating', () => {
  test.each(['', 'draft=false', 'publishAllLocales=true', 'publishSpecificLocale=sv'])(
    'as published (%s) makes a draft',
    async (query) => {
      const body = {
        ...data,
        _status: 'published',
        municipality: await municipalityId('boden'),
        project: await projectId(),
      }
      const created = await rest('POST', `/stories?${query}`, { as: await people.leaderOfBoden(), body })
      expect(created.status).toBe(201)
      const { id } = created.body.doc as { id: string }
      expect((await rest('GET', `/v1/stories/${id}`)).status).toBe(404)
      expect(await look(id)).toMatchObject({ working: 'draft', live: 'never' })
    },
  )
})

describe('the Local API without the key', () => {
  test('publishes nothing, with overridden access and a user, or without', async () => {
    const payload = await openCms()
    const story = await aStory().draft()
    const editor = await people.editor()
    await payload.update({
      collection: 'stories',
      id: story.id,
      user: editor,
      data: { _status: 'published' } as never,
    })
    await expect(
      payload.update({ collection: 'stories', id: story.id, data: { _status: 'published' } as never }),
    ).rejects.toThrow()
    await payload.update({
      collection: 'stories',
      id: story.id,
      user: editor,
      context: { reviewDoorKey: Symbol('review door') },
      data: { _status: 'published' } as never,
    })
    expect((await rest('GET', `/v1/stories/${story.id}`)).status).toBe(404)
  })

  test('not even the database adapter changes a public row', async () => {
    const payload = await openCms()
    const story = await aStory().live()
    const before = await publicCopy(story.id)
    const write = payload.db.updateOne({
      collection: 'stories',
      id: story.id,
      data: { title: { sv: evil }, slug: 'kapad' } as never,
      locale: 'sv',
      req: {} as never,
    })
    await expect(write).rejects.toThrow()
    expect(await publicCopy(story.id)).toBe(before)
  })
})

async function storyRows(id: string): Promise<{ rows: number }> {
  const payload = await openCms()
  const { totalDocs } = await payload.count({
    collection: 'stories',
    where: { id: { equals: id }, _status: { equals: 'published' } },
  })
  return { rows: totalDocs }
}
