/**
 * A model of readers: people act at random, on what readers see, and after each act every page, feed, sitemap, search
 * and answer of the API that either of two instances keeps is what it would be if it were drawn now. `ACTS=200` acts so
 * often; `SEED=…` repeats a run.
 */

import type { RequestListener } from 'node:http'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { readItem } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import { performTransition } from '@/cms/review/transition'
import { provideEnv } from '@/env'
import { answerRead } from '../../../src/app/(site)/answer-read'
import { anInstance, end, type Instance } from '../../support/an-instance'
import { aLive, apiOf, putBefore } from '../../support/any-kind'
import { chances } from '../../support/chances'
import { openCms } from '../../support/cms'
import { municipalityId, people, projectId } from '../../support/people'
import { aPicture } from '../../support/picture'
import { rest } from '../../support/rest'
import { paragraph } from '../../support/story'

const acts = Number(process.env.ACTS ?? 12)
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9))
const origin = 'http://localhost:3000'

/** As Next would answer, without it: the site's own pages, and the API's readers. */
const next: RequestListener = async (req, res) => {
  made.push(req.url ?? '')
  const answer = await drawn(req.url ?? '/')
  res.writeHead(answer.status, Object.fromEntries(answer.headers))
  res.end(Buffer.from(await answer.arrayBuffer()))
}

async function drawn(path: string): Promise<Response> {
  const request = new Request(origin + path)
  if (path.startsWith('/api/v1/'))
    return answerV1(request, new URL(request.url).pathname.replace('/api/v1/', '').split('/'))
  return answerRead(request)
}

let made: string[] = []
let sites: readonly Instance[] = []

beforeAll(async () => {
  provideEnv({ LOG_LEVEL: 'silent' })
  await openCms()
  const settings = { SERVER_URL: origin }
  sites = [await anInstance(next, settings), await anInstance(next, settings)]
})

afterAll(async () => {
  for (const instance of sites) await end(instance)
})

const chance = chances(seed)
const oneOf = <T>(those: readonly T[]): T => those[Math.floor(chance() * those.length)] as T

const slugs = new Map<string, string>()
const stories: Reference[] = []
const others: Reference[] = []
let words = 0

async function standing(reference: Reference) {
  return readItem(await createLocalReq({}, await openCms()), reference)
}

async function slugOf({ kind, id }: Reference): Promise<string> {
  const { slug } = await standing({ kind, id })
  return slug ?? id
}

const places = () => Promise.all((['boden', 'kalmar'] as const).map(municipalityId))

/** Writes in a document that is live, or was, and puts that before readers. */
async function change(reference: Reference, data: object): Promise<void> {
  const as = await people.editor()
  const path = apiOf(reference)
  const changed = await rest('PATCH', path, { as, body: data })
  if (changed.status === 404) await rest('POST', path, { as, body: data })
  await putBefore(reference)
}

const act = async (
  reference: Reference,
  name: 'takeDown' | 'withdraw' | 'reinstate',
  by: keyof typeof people,
) =>
  performTransition({
    payload: await openCms(),
    reference,
    name,
    user: await people[by](),
    ...(name === 'withdraw' && { reason: 'outdated' as const }),
  })

const inLive = async (those: readonly Reference[], live: string): Promise<Reference | undefined> => {
  const found = await Promise.all(
    those.map(async (one) => ((await standing(one)).live === live ? [one] : [])),
  )
  return oneOf(found.flat())
}

/** What people do, each as likely as it is often here. @returns what was done, or nothing where there was nothing to do */
const deeds: readonly (() => Promise<string | undefined>)[] = [
  async () => {
    const story = await aLive('stories', {
      municipality: oneOf(await places()),
      title: `Berättelse ${++words}`,
      themes: [oneOf(['school', 'health'])],
      ...(chance() < 0.3 && { cover: await aPicture({ alt: `Bild ${words}` }) }),
    })
    stories.push(story)
    return 'a new story'
  },
  async () => {
    const story = await inLive(stories, 'live_unreviewed')
    if (!story) return undefined
    await change(story, { title: `Ändrad ${++words}`, body: paragraph(`Orden ${words}.`) })
    return 'a changed story'
  },
  async () => {
    const story = await inLive(stories, 'live_unreviewed')
    if (!story) return undefined
    await change(story, { municipality: oneOf(await places()), slug: `flyttad-${++words}` })
    return 'a story that moves'
  },
  async () => {
    const story = await inLive(stories, 'live_unreviewed')
    if (!story) return undefined
    await act(story, oneOf(['takeDown', 'withdraw']), 'everything')
    return 'a story that is taken from readers'
  },
  async () => {
    const story = await inLive(stories, 'taken_down')
    if (!story) return undefined
    await act(story, 'reinstate', 'safeguarding')
    await act(story, 'reinstate', 'reviewer')
    return 'a story that comes back'
  },
  async () => {
    const other = oneOf(others)
    const text = `Namn ${++words}`
    const data =
      other.kind === 'navigation'
        ? { main: [{ kind: 'projects', label: text }] }
        : other.kind === 'vocabularies'
          ? { themes: ['leisure', 'school', 'health'].map((key) => ({ key, label: `${key} ${text}` })) }
          : { title: text, name: text, shortName: text, siteName: text, serviceName: text, stories: text }
    await change(other, data)
    return `a changed document of ${other.kind}`
  },
]

async function addresses(): Promise<string[]> {
  for (const one of [...stories, ...others]) slugs.set(`${one.kind}:${one.id}`, await slugOf(one))
  const at = (kind: string, path: string) =>
    [...slugs].flatMap(([name, slug]) => (name.startsWith(`${kind}:`) ? [path + slug] : []))
  return [
    ...[
      '/',
      '/en',
      '/berattelser',
      '/en/stories',
      '/berattelser?municipality=boden',
      '/berattelser?theme=school',
    ],
    ...[
      '/projekt',
      '/kommuner',
      '/utbildning',
      '/material',
      '/forskning',
      '/kontakt',
      '/tillganglighet',
      '/ordlista',
    ],
    ...[
      '/feed.xml',
      '/feed.json',
      '/kommuner/boden/feed.xml',
      '/sitemap.xml',
      '/sitemap/stories-1-0.xml',
      '/llms.txt',
    ],
    ...['/sok?q=berättelse', '/sok?q=ändrad', '/sok?q=namn'],
    ...[
      '/api/v1/stories?limit=50&include=municipality,project',
      '/api/v1/stories?municipality=boden&sort=slug',
    ],
    ...['/api/v1/municipalities', '/api/v1/projects?lang=en', '/api/v1/site', '/api/v1/search?q=namn'],
    ...at('stories', '/api/v1/stories/'),
    ...at('projects', '/api/v1/projects/'),
    ...['/berattelser/finns-inte'],
    ...at('stories', '/berattelser/'),
    ...at('stories', '/en/stories/'),
    ...at('municipalities', '/kommuner/'),
    ...at('projects', '/projekt/'),
    ...at('training-modules', '/utbildning/'),
    ...at('documents', '/material/'),
    ...at('pages', '/'),
  ].map((path) => encodeURI(path))
}

test('a story that has its neighbours is kept when one of another place is published, and goes when a neighbour does', async () => {
  const [boden = '', kalmar = ''] = await places()
  const [first, , , last] = await fourStoriesOf(boden)
  if (!first || !last) throw new Error('There are no stories.')
  const path = `/berattelser/${await slugOf(last)}`
  const [here] = sites
  const drawnAgain = async () => {
    await here?.site.watch.catchUpEverywhere()
    made = []
    await asked(`${here?.url}${path}`)
    return made
  }
  expect(await drawnAgain()).toEqual([path])
  stories.push(
    await aLive('stories', { municipality: kalmar }),
    await aLive('stories', { municipality: boden }),
  )
  expect(await drawnAgain()).toEqual([])
  await change(first, { title: 'Ny rubrik' })
  expect(await drawnAgain()).toEqual([path])
})

async function fourStoriesOf(municipality: string): Promise<Reference[]> {
  const found: Reference[] = []
  while (found.length < 4) found.push(await aLive('stories', { municipality }))
  stories.push(...found)
  return found
}

test(`what either instance keeps is what would be drawn, after each of ${acts} acts (SEED=${seed})`, async () => {
  for (const name of ['boden', 'kalmar'] as const)
    others.push(await putBefore({ kind: 'municipalities', id: await municipalityId(name) }))
  const id = await projectId()
  others.push({ kind: 'projects', id })
  await change({ kind: 'projects', id }, { summary: 'Kort.', body: paragraph('Text.') })
  for (const kind of [
    'training-modules',
    'documents',
    'contacts',
    'pages',
    'research',
    'site-settings',
    'home',
    'standing-texts',
    'vocabularies',
    'navigation',
  ] as const)
    others.push(await aLive(kind))

  let [kept, all] = [0, 0]
  for (let n = 0; n < acts; n += 1) {
    const done = await oneOf(deeds)()
    if (!done) continue
    await sites[n % 2]?.site.watch.catchUpEverywhere() // as the front does before it acknowledges
    const paths = await addresses()
    made = []
    for (const path of paths) {
      const fresh = await drawn(path)
      const expected = { path, status: fresh.status, text: withoutStamp(await fresh.text()) }
      for (const { url } of sites) {
        const { status, text } = await asked(url + path)
        expect({ path, status, text }, `after ${done}, act ${n}`).toEqual(expected)
      }
    }
    all += 2 * paths.length
    kept += 2 * paths.length - made.length
  }
  console.log(`${kept} of ${all} answers were kept over an act`)
}, 600_000)

async function asked(url: string): Promise<{ status: number; text: string }> {
  const answer = await fetch(url, { redirect: 'manual', headers: { 'accept-encoding': 'identity' } })
  return { status: answer.status, text: withoutStamp(await answer.text()) }
}

/** A form carries the moment at which it was handed out, and is kept by nobody. */
const withoutStamp = (text: string) => text.replace(/value="\d{13}\.[\w-]+"/, '')
