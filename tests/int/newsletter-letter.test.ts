/** What the letter of the week says, to whom, and how often. */
import { sql } from '@payloadcms/db-postgres'
import { describe, expect, test } from 'vitest'
import { now, shiftClock } from '@/cms/clock'
import { throughTheDoor } from '@/cms/db/transaction'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import { sendMail } from '@/cms/entry/send-mail'
import { leaveToken } from '@/cms/newsletter/list-keys'
import { writeLetter } from '@/cms/newsletter/write-letter'
import { silently } from '@/cms/progress'
import { projectAnew } from '@/cms/published/project-anew'
import { aLive } from '../support/any-kind'
import { asking } from '../support/asking'
import { openCms } from '../support/cms'
import {
  aReader,
  emptyList,
  leaveLinkOf,
  lettersWaiting,
  mailsTo,
  newAddress,
  onThursdays,
  open,
  press,
  sendAll,
  signUp,
  sqlOf,
  subscribers,
  toLetterDay,
} from '../support/newsletter'
import { people } from '../support/people'
import { aStory, transition } from '../support/story'

const day = 24 * 3_600_000
const editorial = asking(editorialEndpoints)
onThursdays()

describe('the letter of the week', () => {
  /** As its second look, or force, would leave it. */
  const becomes = async (live: 'live' | 'live_unreviewed', kind: string, id: string) =>
    throughTheDoor(await openCms(), null, (req) =>
      req.payload.db.updateOne({
        collection: 'workflow-items',
        where: { subjectCollection: { equals: kind }, subjectId: { equals: id } },
        data: { live },
        req,
      }),
    )

  test('tells each reader, in her language, of what is new, and Swedish stands in and says so', async () => {
    await emptyList()
    const [swedish, arab] = [newAddress(), newAddress()]
    await aReader(swedish)
    await aReader(arab, 'ar')
    const easy = newAddress()
    await aReader(easy, 'sv-ll')
    const story = await aStory({ title: 'Fjällvandring i oktober' }).live()
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBe(3)
    await sendAll()
    const [letter] = mailsTo(swedish).filter(({ head }) => head.includes('List-Unsubscribe'))
    expect(letter?.text).toContain('Fjällvandring i oktober\nVad vi gjorde tillsammans i höst.')
    expect(letter?.text).toContain(`http://localhost:3000/berattelser/${story.slug}\n`)
    expect(letter?.text).not.toContain('(på svenska)')
    expect(mailsTo(easy).some(({ text }) => text.includes('Fjällvandring i oktober (inte lättläst)'))).toBe(
      true,
    )
    const [inArabic] = mailsTo(arab).filter(({ head }) => head.includes('List-Unsubscribe'))
    expect(inArabic?.text).toContain('Fjällvandring i oktober (بالسويدية)')
    expect(inArabic?.text).toContain(`/ar/stories/${story.slug}`)
    expect(inArabic?.html).toContain('dir="rtl"')
    expect(inArabic?.html).not.toMatch(/<img|<link|<script/)
    expect(letter?.head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m)
    expect(leaveLinkOf(arab)).toContain('/ar/newsletter/leave?token=')
  })

  test('is not made again the same day, in the week after without news, or on another weekday', async () => {
    const payload = await openCms()
    const letters = async () => (await sqlOf(sql`select day from app.letters`)).length
    const before = await letters()
    await aReader(newAddress())
    await toLetterDay()
    expect(await writeLetter(payload)).toBe(0)
    await aStory().live()
    shiftClock(now().getTime() - Date.now() + day)
    expect(await writeLetter(payload)).toBe(0)
    expect(await letters()).toBe(before)
    await toLetterDay()
    expect(await writeLetter(payload)).toBeGreaterThan(0)
    await aStory().live()
    expect(await writeLetter(payload)).toBe(0)
    expect(await letters()).toBe(before + 1)
    await sendAll()
  })

  test('is made once by two workers at the same moment, and each reader gets it once, killed or not', async () => {
    await emptyList()
    const payload = await openCms()
    const readers = Array.from({ length: 4 }, newAddress)
    for (const address of readers) await aReader(address)
    await aStory({ title: 'En gång var' }).live()
    await toLetterDay()
    const made = await Promise.all([writeLetter(payload), writeLetter(payload), writeLetter(payload)])
    expect(made.toSorted()).toEqual([0, 0, 4])
    const keys = (await lettersWaiting()).map(({ key }) => String(key))
    expect(keys).toHaveLength(4)
    const jobs = await sqlOf(
      sql`select j.key, j.priority, q.queue_name from graphile_worker.jobs j
          join graphile_worker._private_job_queues q on q.id = (
            select job_queue_id from graphile_worker._private_jobs p where p.id = j.id
          ) where j.key like 'mail:letter:%'`,
    )
    expect(jobs.filter(({ key }) => keys.includes(String(key).slice(5)))).toEqual(
      keys.map(() => expect.objectContaining({ priority: 10, queue_name: 'letters' })),
    )
    // A worker that dies before its commit leaves the row as it was; the next one sends the same Message-ID.
    await Promise.all([...keys, ...keys].map((key) => sendMail(payload, key)))
    await sendMail(payload, keys[0] ?? '')
    const before = mailsTo(readers[0] ?? '').length
    await sqlOf(sql`update app.mails set sent_at = null where key = ${keys[0]}`)
    await sendMail(payload, keys[0] ?? '')
    expect(mailsTo(readers[0] ?? '')).toHaveLength(before)
    for (const address of readers)
      expect(mailsTo(address).filter(({ text }) => text.includes('En gång var'))).toHaveLength(1)
  })

  test('holds no draft, nothing of last week, and nothing forced before its second look', async () => {
    const address = newAddress()
    await aReader(address)
    await aStory({ title: 'Bara ett utkast' }).approved()
    const forced = await aLive('stories', { title: 'Forcerad rubrik' })
    await aStory({ title: 'Den nya i brevet' }).live()
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBeGreaterThan(0)
    await sendAll()
    const [letter] = mailsTo(address).filter(({ text }) => text.includes('Den nya i brevet'))
    expect(letter).toBeDefined()
    for (const hidden of ['Bara ett utkast', 'Forcerad rubrik', 'En gång var'])
      expect(letter?.text).not.toContain(hidden)
    await becomes('live', 'stories', forced.id)
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBeGreaterThan(0)
    await sendAll()
    expect(mailsTo(address).some(({ text }) => text.includes('Forcerad rubrik'))).toBe(true)
  })

  test('tells of material, modules and research too, each under its own heading', async () => {
    const address = newAddress()
    await aReader(address)
    for (const kind of ['documents', 'training-modules', 'research'] as const) {
      const { id } = await aLive(kind, { title: `Nytt av slaget ${kind}` })
      await becomes('live', kind, id)
    }
    await toLetterDay()
    expect(await writeLetter(await openCms())).toBeGreaterThan(0)
    await sendAll()
    const letter = mailsTo(address).find(({ text }) => text.includes('Nytt av slaget research'))
    expect(letter?.text.match(/^(Material|Utbildning|Forskning)$/gm)).toEqual([
      'Utbildning',
      'Forskning',
      'Material',
    ])
    for (const kind of ['documents', 'training-modules']) expect(letter?.text).toContain(`slaget ${kind}`)
  })

  test('says nothing of what was taken down between queueing and sending, and is not sent when nothing is left', async () => {
    await emptyList()
    const [one, other] = [newAddress(), newAddress()]
    await aReader(one)
    await aReader(other)
    const gone = await aStory({ title: 'Nedtagen i sista stund' }).live()
    const kept = await aStory({ title: 'Kvar till slutet' }).live()
    const changed = await aStory({ title: 'Forcerad i sista stund' }).live()
    await toLetterDay()
    await writeLetter(await openCms())
    await becomes('live_unreviewed', 'stories', changed.id)
    const safeguarding = await people.safeguarding()
    await transition(gone.id, 'takeDown', safeguarding, gone.version)
    const [first, second] = (await lettersWaiting()).map(({ key }) => String(key))
    await sendMail(await openCms(), first ?? '')
    await transition(kept.id, 'takeDown', safeguarding, kept.version)
    await sendMail(await openCms(), second ?? '')
    const letters = [one, other].flatMap((address) =>
      mailsTo(address).filter(({ head }) => head.includes('List-Unsubscribe')),
    )
    expect(letters).toHaveLength(1)
    expect(letters[0]?.text).toContain('Kvar till slutet')
    expect(JSON.stringify(letters)).not.toContain('i sista stund')
    expect(await lettersWaiting()).toEqual([])
  })

  test('takes neither its day nor the site’s name from settings that are not live', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    await aStory({ title: 'Medan inget är satt' }).live()
    const payload = await openCms()
    const settings = (data: object) =>
      throughTheDoor(payload, null, (req) =>
        req.payload.db.updateGlobal({ slug: 'site-settings', data, req } as never),
      )
    const next = async () =>
      ((await editorial.get('/newsletter', await people.editor())).body as { next: unknown }).next
    await toLetterDay()
    await settings({ _status: 'draft', siteName: { sv: 'Inte granskat namn' } })
    try {
      expect(await writeLetter(payload)).toBe(0)
      expect(await next()).toBeNull()
      await settings({ _status: 'published' })
      expect(await next()).not.toBeNull()
      expect(await writeLetter(payload)).toBe(1)
      await settings({ _status: 'draft' })
      await sendAll()
      const [letter] = mailsTo(address).filter(({ text }) => text.includes('Medan inget är satt'))
      expect(letter?.text).toContain('Berätta')
      expect(JSON.stringify(letter)).not.toContain('Inte granskat namn')
    } finally {
      await settings({ _status: 'published', siteName: { sv: 'Berätta' } })
    }
  })

  test('is not made while letters are turned off, when the page is gone and the way out is not', async () => {
    await emptyList()
    const address = newAddress()
    await aReader(address)
    const [row] = await subscribers()
    const link = `http://localhost:3000/nyhetsbrev/lamna?token=${leaveToken(String(row?.id))}`
    await aStory().live()
    await sqlOf(sql`select set_config('app.workflow', 'on', false)`)
    const turn = async (to: string | null) => {
      await throughTheDoor(openedCms, null, (req) =>
        req.payload.db.updateGlobal({ slug: 'site-settings', data: { newsletterDay: to }, req } as never),
      )
      await projectAnew(openedCms, silently, true)
    }
    const openedCms = await openCms()
    await turn(null)
    try {
      await toLetterDay()
      expect(await writeLetter(openedCms)).toBe(0)
      const page = await open('http://localhost:3000/nyhetsbrev')
      expect(page.status).toBe(404)
      expect(await page.text()).not.toContain('href="/nyhetsbrev"')
      expect((await signUp(newAddress())).status).toBe(405)
      expect((await open(link)).status).toBe(200)
      expect(await (await press(link)).text()).toContain('Du står inte längre på listan')
      expect(await subscribers()).toEqual([])
    } finally {
      await turn('thursday')
    }
    expect(await (await open('http://localhost:3000/berattelser')).text()).toContain('href="/nyhetsbrev"')
  })
})
