/**
 * Two real instances on one database while readers read: a consent is withdrawn, or a story taken down, through one of
 * them; from the acknowledgement on, no answer of either may carry the picture, its address, or the story. The answers
 * counted are those to questions asked after it, on every surface. `ANSWERS=100000 npm run bench -- withdrawal`.
 */
import sharp from 'sharp'
import { consentInOrder } from '../tests/support/consent-in-order'
import { type Asked, ask } from './support/ask'
import { newsroomAt } from './support/newsroom'
import { startPair } from './support/pair'
import { percentiles, report } from './support/results'

const ANSWERS = Number(process.env.ANSWERS ?? 4000)
const ROUNDS = Number(process.env.ROUNDS ?? 4)
const READS_PER_SECOND = 50
const BEFORE = 2000
/** Requests in flight on each instance once the act is acknowledged. */
const AT_ONCE = 8

const { here, there, stop } = await startPair()
const { act, approved, editor, reviewer, safeguarding, send } = await newsroomAt(here.url)

const rows = new Map<string, { answers: number; refused: number; leaks: number; acknowledged: number[] }>()
for (let round = 0; round < ROUNDS; round += 1) {
  const what = round % 2 === 0 ? 'withdrawal of a consent' : 'takedown of a story'
  const row = rows.get(what) ?? { answers: 0, refused: 0, leaks: 0, acknowledged: [] }
  rows.set(what, row)
  const title = `Mätning ${round} ${Date.now()}`
  const { picture, consent } = await aPictureOfAChild()
  const story = await approved(title, { cover: picture })
  const version = await act(story, 'publish', reviewer)
  const questions = await surfacesOf(story, picture, title, what === 'takedown of a story')
  const readers = read(questions)
  await new Promise((done) => setTimeout(done, BEFORE))
  const began = performance.now()
  if (what === 'takedown of a story') await act(story, 'takeDown', safeguarding, version)
  else await send(safeguarding, 'POST', `/consents/${consent}/withdraw`, {})
  row.acknowledged.push(performance.now() - began)
  const { answers, refused, leaks } = await readers.acknowledged(Math.ceil(ANSWERS / ROUNDS))
  row.answers += answers
  row.refused += refused
  row.leaks += leaks.length
  for (const leak of new Set(leaks)) console.error(`${what}: ${leak}`)
}
await stop()
report(
  'withdrawal',
  [...rows].map(([what, { acknowledged, ...counts }]) => {
    const { median, p99 } = percentiles(acknowledged)
    return { what, ...counts, 'acknowledged in, ms': median, 'at most, ms': p99 }
  }),
)
process.exit([...rows.values()].every(({ leaks }) => leaks === 0) ? 0 : 1)

async function aPictureOfAChild(): Promise<{ picture: string; consent: string }> {
  const query = 'where[slug][equals]=boden&depth=0'
  const { docs } = await send<{ docs: { id: string }[] }>(editor, 'GET', `/municipalities?${query}`)
  const municipality = docs[0]?.id
  const consent = await send<{ doc: { id: string } }>(safeguarding, 'POST', '/consents', {
    municipality,
    ...consentInOrder,
  })
  // No two are the same: one that was closed once is closed under any name.
  const { buffer } = crypto.getRandomValues(new Uint8Array(12 * 8 * 3))
  const file = await sharp(new Uint8Array(buffer), { raw: { width: 12, height: 8, channels: 3 } })
    .resize(1200, 800)
    .jpeg()
    .toBuffer()
  const form = new FormData()
  const data = { alt: 'Ett barn bakar', depicts: 'childrenIdentifiable', peopleShown: 1 }
  const declared = { consents: [consent.doc.id], protectedIdentityDeclaration: { isDeclared: true } }
  form.set('_payload', JSON.stringify({ ...data, ...declared }))
  form.set('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'IMG_2041.jpg')
  const { 'content-type': _, ...headers } = editor
  const reply = await fetch(`${here.url}/api/media`, { method: 'POST', headers, body: form })
  if (!reply.ok) throw new Error(`The picture was refused: ${await reply.text()}`)
  const { doc } = (await reply.json()) as { doc: { id: string } }
  return { picture: doc.id, consent: consent.doc.id }
}

type Question = {
  readonly path: string
  readonly headers?: Record<string, string>
  /** Whether an answer still carries what must be gone. */
  readonly shows: (answer: Asked) => boolean
}

/** Every way to ask for it, each asked once of both, so that caches are warm and readers have their ETags. */
async function surfacesOf(id: string, picture: string, title: string, isWhole: boolean): Promise<Question[]> {
  const { slug } = await send<{ slug: string }>(editor, 'GET', `/stories/${id}?depth=0`)
  const own = [`/berattelser/${slug}`, `/en/stories/${slug}`]
  const lists = ['/', '/berattelser', '/kommuner/boden', '/feed.xml', '/feed.json', '/sitemap.xml', '/en']
  const api = [`/api/v1/stories/${id}`, '/api/v1/stories?limit=3&include=municipality,project']
  const html = (await ask(here.url + own[0])).body.toString()
  // Other stories' pictures stand beside it, and stay.
  const { filename } = await send<{ filename: string }>(editor, 'GET', `/media/${picture}?depth=0`)
  const name = filename.replace(/\.\w+$/, '')
  const shown = html.match(/\/api\/media\/file\/[\w.-]+/g) ?? []
  const pictures = [...new Set(shown)].filter((path) => path.includes(name))
  if (pictures.length === 0) throw new Error('The page shows no picture.')
  const texts = isWhole ? [title, slug] : [name]
  const inText = ({ body }: Asked) => texts.some((text) => body.includes(text))
  const isGiven = ({ status }: Asked) => status < 400
  const questions: Question[] = [...own, ...lists, ...api].map((path) => ({ path, shows: inText }))
  if (isWhole)
    questions.push(...[...own, `/share/story-${slug}.png`].map((path) => ({ path, shows: isGiven })))
  for (const path of pictures) {
    const etag = String((await ask(here.url + path)).headers.etag ?? '')
    const ways: Record<string, string>[] = [{}, { 'if-none-match': etag }, { range: 'bytes=0-99' }]
    for (const headers of ways) questions.push({ path, headers, shows: isGiven })
  }
  for (const { url } of [here, there])
    for (const { path, headers, shows } of questions) {
      const answer = await ask(url + path, headers)
      if (path !== '/sitemap.xml' && own.includes(path) && !shows(answer))
        throw new Error(`${path} shows nothing to begin with (${answer.status}).`)
    }
  return questions
}

/** Readers at their pace until the acknowledgement, as many as there can be after it. */
function read(questions: readonly Question[]) {
  let isPaced = true
  let isOver = false
  let left = Number.POSITIVE_INFINITY
  let answers = 0
  let refused = 0
  const leaks: string[] = []
  const once = async (url: string, n: number, isAfter: boolean) => {
    const question = questions[n % questions.length] as Question
    const answer = await ask(url + question.path, question.headers)
    if (!isAfter) return
    answers += 1
    if (answer.status === 429 || answer.status >= 500) refused += 1
    left -= 1
    if (question.shows(answer)) leaks.push(`${question.path} answered ${answer.status}`)
  }
  const paced = [here, there].map(async ({ url }) => {
    const pending: Promise<void>[] = []
    for (let n = 0; isPaced; n += 1) {
      pending.push(once(url, n, false))
      await new Promise((done) => setTimeout(done, 1000 / READS_PER_SECOND))
    }
    await Promise.all(pending)
  })
  const hurried = async (url: string, first: number) => {
    for (let n = first; !isOver && left > 0; n += AT_ONCE) await once(url, n, true)
  }
  return {
    acknowledged: async (wanted: number) => {
      left = wanted
      isPaced = false
      const seats = Array.from({ length: AT_ONCE }, (_, seat) => seat)
      await Promise.all([here, there].flatMap(({ url }) => seats.map((seat) => hurried(url, seat))))
      isOver = true
      await Promise.all(paced)
      return { answers, refused, leaks }
    },
  }
}
