/** A WebSub hub is told which feeds have changed. */
import { sql } from '@payloadcms/db-postgres'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pingHub } from '@/cms/webhooks/ping-hub'
import { provideEnv } from '@/env'
import { answerRead } from '../../src/app/(site)/answer-read'
import { statement } from '../support/accounts'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { municipalityId, people } from '../support/people'
import { aConsent, aPictureOfAChild } from '../support/picture'
import { rest } from '../support/rest'
import { aStory } from '../support/story'
import { listening } from '../support/webhook'

const payload = await openCms()
const { receiver, address } = await listening()

describe('a hub', () => {
  const jobs = () =>
    statement(
      sql`select payload from graphile_worker._private_jobs j
          join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'ping-hub'`,
    )
  beforeEach(() => statement(sql`delete from graphile_worker._private_jobs`))
  afterEach(() => provideEnv({ WEBSUB_HUB: '' }))

  test('is told nothing where there is none', async () => {
    await aStory().live()
    expect(await jobs()).toEqual([])
  })

  test('is told which feeds a story has changed: the site’s and its municipality’s, in every language', async () => {
    provideEnv({ WEBSUB_HUB: address })
    const story = await aStory().live()
    const waiting = await jobs()
    expect(waiting).toEqual([{ payload: { places: [await municipalityId('boden')] } }])
    await pingHub(payload, waiting[0]?.payload)
    const [heard] = receiver.heard
    expect(heard?.headers['content-type']).toBe('application/x-www-form-urlencoded')
    const said = new URLSearchParams(heard?.body)
    expect(said.get('hub.mode')).toBe('publish')
    const feeds = said.getAll('hub.url')
    for (const path of ['/feed.xml', '/feed.json', '/en/feed.xml'])
      expect(feeds).toContain(`http://localhost:3000${path}`)
    expect(heard?.body).not.toContain(story.slug)

    const { id } = await aLive('municipalities', { slug: 'tranemo' })
    expect((await jobs()).at(-1)).toEqual({ payload: { places: [id] } })
    await pingHub(payload, { places: [id] })
    expect(new URLSearchParams(receiver.heard.at(-1)?.body).getAll('hub.url')).toEqual(
      expect.arrayContaining([
        ...['http://localhost:3000/kommuner/tranemo/feed.xml', 'http://localhost:3000/feed.xml'],
        'http://localhost:3000/en/municipalities/tranemo/feed.json',
      ]),
    )

    receiver.manner = 'refuses'
    await expect(pingHub(payload, waiting[0]?.payload)).rejects.toThrow('503')
  })

  test('is told also when a picture in a feed was closed, and when the site has another name', async () => {
    const consent = await aConsent()
    const municipality = await municipalityId('boden')
    const cover = await aPictureOfAChild([consent], { municipality })
    await aLive('stories', { cover, municipality })
    provideEnv({ WEBSUB_HUB: address })
    await rest('POST', `/consents/${consent}/withdraw`, { as: await people.leaderOfBoden() })
    expect(await jobs()).toEqual([{ payload: { places: [municipality] } }])
    await aLive('site-settings')
    expect(await jobs()).toContainEqual({ payload: { places: [] } })
  })

  test('is named by every feed, in its text and its head; where there is none, by none', async () => {
    const read = async (path: string) => answerRead(new Request(`http://localhost:3000${path}`))
    await aLive('municipalities', { slug: 'ulricehamn' })
    const feeds = ['/feed.xml', '/en/feed.json', '/kommuner/ulricehamn/feed.xml']
    for (const feed of feeds) expect((await read(feed)).headers.get('link'), feed).toBeNull()
    provideEnv({ WEBSUB_HUB: 'https://hub.example/' })
    for (const feed of feeds) {
      const answer = await read(feed)
      expect(answer.headers.get('link')).toBe(
        `<https://hub.example/>; rel="hub", <http://localhost:3000${feed}>; rel="self"`,
      )
      expect(await answer.text()).toContain('https://hub.example/')
    }
  })

  test('is told nothing of what is in no feed', async () => {
    provideEnv({ WEBSUB_HUB: address })
    await aLive('pages')
    expect(await jobs()).toEqual([])
  })
})
