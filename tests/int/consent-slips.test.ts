/** Taking back without an account: what the slip of a consent does, for whom, and every way round that we could think of. */
import type { RequestListener } from 'node:http'
import { sql } from '@payloadcms/db-postgres'
import { handleEndpoints } from 'payload'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { shiftClock } from '@/cms/clock'
import { app, stored } from '@/cms/db/tables'
import { query, type Row } from '@/cms/db/transaction'
import { type Locale, localeFacts, locales } from '@/domain/locales'
import { pathTo } from '@/domain/routes'
import { provideEnv } from '@/env'
import { siteMessages } from '@/messages/site/messages'
import { ruleFor } from '@/serve/front/attempt-rules'
import { keyOfTarget } from '@/serve/page-cache/cache-key'
import { mayBeStored } from '@/serve/page-cache/rendered'
import { loggable } from '@/serve/path-of'
import { answerRead } from '../../src/app/(site)/answer-read'
import { answerWrite } from '../../src/app/(site)/answer-write'
import { anInstance, end } from '../support/an-instance'
import { openCms } from '../support/cms'
import { consentInOrder } from '../support/consent-in-order'
import { municipalityId, type PersonName, people } from '../support/people'
import { aConsent, aPictureOfAChild, withItsSizes } from '../support/picture'
import { rest } from '../support/rest'
import { aSlip, openSlip, secretIn, showWith, takeBack } from '../support/slip'
import { aStory, look, transition } from '../support/story'

const hour = 3_600_000

afterEach(() => shiftClock(0))

const sqlOf = async (statement: ReturnType<typeof sql>): Promise<Row[]> =>
  query({ payload: await openCms() }, statement)

const fileStatus = async (name: string) => (await rest('GET', `/media/file/${name}`)).status

const withdrawnAt = async (id: string) =>
  (await sqlOf(sql`select withdrawn_at from ${stored.consents} where id = ${id}`))[0]?.withdrawn_at ?? null

/** An hour has passed, by the database's clock too. */
async function waitAnHour(): Promise<void> {
  await sqlOf(
    sql`update ${app.attempts} set free_at = free_at - interval '1 hour', resets_at = resets_at - interval '1 hour'`,
  )
}

/** A consent with a slip, whose picture stands on a live story. */
async function aLiveYes(change: Record<string, unknown> = {}) {
  const payload = await openCms()
  const consent = await aConsent(change)
  const picture = await aPictureOfAChild([consent])
  const { id } = await aStory().draft()
  const leader = await people.leaderOfBoden()
  await payload.update({
    collection: 'stories',
    id,
    draft: true,
    overrideAccess: false,
    user: leader,
    data: { cover: picture },
  })
  const { version } = await look(id)
  await transition(id, 'submit', leader, version)
  const reviewer = await people.reviewer()
  for (const name of ['claim', 'approve', 'publish'] as const) await transition(id, name, reviewer, version)
  return { consent, picture, names: await withItsSizes(picture), ...(await aSlip(consent)) }
}

describe('the link', () => {
  test('tells a stranger that somebody said yes to something, and nothing of what or of whom', async () => {
    const consent = await aConsent({ purposes: ['press'], channels: ['social'] })
    await aPictureOfAChild([consent], { alt: 'En målning i rött' })
    const { link } = await aSlip(consent)
    const { code } = await (await openCms()).findByID({ collection: 'consents', id: consent })
    const { status, html } = await openSlip(link)
    expect(status).toBe(200)
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'))
    for (const told of [String(code), 'Press', 'Sociala', 'målning', 'Boden', '<img', consent])
      expect(main).not.toContain(told)
    expect(main.match(/<button/g)).toHaveLength(2)
    expect(html).toContain('<meta name="robots" content="noindex"')
    expect(html).not.toContain('<script')
  })

  test('is kept by no cache, found by no search and told to no other page, whatever it answers', async () => {
    const { link, code } = await aSlip(await aConsent())
    const answers = [
      await openSlip(link),
      await openSlip(link.replace(/.{6}$/, '000000')),
      await showWith(link, code),
      await showWith(link, '0'),
      await takeBack(link),
      await openSlip(link),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200, 422, 200, 200])
    for (const { status, headers } of answers) {
      expect(headers.get('cache-control')).toBe('private, no-store')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('speculation-rules')).toBeNull()
      expect(mayBeStored({ status, headers: Object.fromEntries(headers) })).toBe(false)
    }
  })

  test('changes nothing by being opened, by whatever opens it', async () => {
    const consent = await aConsent()
    const { link } = await aSlip(consent)
    await openSlip(link)
    await openSlip(link, { method: 'HEAD' })
    for (const purpose of ['prefetch', 'prefetch;prerender'])
      await openSlip(link, { headers: { 'sec-purpose': purpose, 'user-agent': 'WhatsApp/2' } })
    await openSlip(`${link}?takeBack=yes`)
    expect(await withdrawnAt(consent)).toBeNull()
  })

  test.each([...locales])('speaks %s under its own prefix', async (locale: Locale) => {
    const { link } = await aSlip(await aConsent())
    const here = `http://localhost:3000${pathTo({ kind: 'slip', slug: secretIn(link) }, locale)}`
    const { html } = await openSlip(here)
    const { htmlLang, dir } = localeFacts[locale]
    expect(html).toContain(`<html lang="${htmlLang}" dir="${dir}">`)
    expect(html).toContain(siteMessages[locale].slip.button)
  })

  test('leads with the language of the form that was signed', async () => {
    const { link, paper } = await aSlip(await aConsent({ formLanguage: 'ar' }))
    expect(new URL(link).pathname).toMatch(/^\/ar\/consent\/[0-9a-f]{40}$/)
    expect(paper).toMatchObject({ lang: 'ar', dir: 'rtl', title: siteMessages.ar.slip.paper.title })
  })
})

describe('the button', () => {
  test('takes the picture down in all its sizes before it answers, without account, reason or code', async () => {
    const { link, consent, names } = await aLiveYes()
    for (const name of names) expect(await fileStatus(name)).toBe(200)
    const { status, html } = await takeBack(link)
    expect(status).toBe(200)
    expect(html).toContain(siteMessages.sv.slip.done)
    for (const name of names) expect(await fileStatus(name)).toBe(410)
    expect(await withdrawnAt(consent)).not.toBeNull()
  })

  test('stands in the histories of the consent and its picture as the act of nobody with an account', async () => {
    const { link, consent, picture } = await aLiveYes()
    await takeBack(link)
    const events = await sqlOf(sql`
      select name, actor, is_robot, origin from workflow_events
      where subject_id in ${[consent, picture]} and name in ('withdrawConsent', 'closePicture') order by at`)
    const bySlip = { actor: null, is_robot: false, origin: 'slip' }
    expect(events).toEqual([
      expect.objectContaining({ name: 'closePicture', ...bySlip }),
      expect.objectContaining({ name: 'withdrawConsent', ...bySlip }),
    ])
  })

  test('is heard of by safeguarding and by whoever wrote the consent down, once', async () => {
    const leader = await people.leaderOfBoden()
    const safeguarding = await people.safeguarding()
    const consent = await aConsent({}, leader)
    const { link } = await aSlip(consent)
    await takeBack(link)
    await takeBack(link)
    const mails = await sqlOf(
      sql`select to_user, content from ${app.mails} where key like ${`consentTakenBack:${consent}:%`}`,
    )
    const receivers = mails.map(({ to_user }) => to_user)
    expect(receivers).toContain(leader.id)
    expect(receivers).toContain(safeguarding.id)
    expect(new Set(receivers).size).toBe(receivers.length)
    expect(JSON.stringify(mails)).not.toContain(secretIn(link))
  })

  test('pressed twice, also at the same moment, does it once, and the first moment stays', async () => {
    const { link, consent } = await aLiveYes()
    const answers = await Promise.all([takeBack(link), takeBack(link), takeBack(link)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    const first = await withdrawnAt(consent)
    shiftClock(hour)
    const again = await takeBack(link)
    expect(again.html).toContain(siteMessages.sv.slip.done)
    expect(await withdrawnAt(consent)).toEqual(first)
    const events = await sqlOf(
      sql`select 1 from workflow_events where subject_id = ${consent} and name = 'withdrawConsent'`,
    )
    expect(events).toHaveLength(1)
    const byAccount = await rest('POST', `/consents/${consent}/withdraw`, { as: await people.safeguarding() })
    expect(new Date(String(byAccount.body.withdrawnAt))).toEqual(new Date(String(first)))
  })

  test('pressed while safeguarding confirms, the withdrawal stands', async () => {
    const as = await people.safeguarding()
    for (let round = 0; round < 3; round++) {
      const consent = await aConsent({}, await people.leaderOfBoden())
      await aPictureOfAChild([consent])
      const { link } = await aSlip(consent)
      const { body } = await rest('GET', `/consents/${consent}/confirmation`, { as })
      const [, pressed] = await Promise.all([
        rest('POST', `/consents/${consent}/confirm`, { as, body: { expected: body.expected } }),
        takeBack(link),
      ])
      expect(pressed.status).toBe(200)
      expect((await rest('GET', `/consents/${consent}`, { as })).body.status).toBe('withdrawn')
    }
  })

  test('works by every slip that there ever was: a link made anew takes no right away', async () => {
    const consent = await aConsent()
    const lost = await aSlip(consent)
    await aSlip(consent)
    expect((await openSlip(lost.link)).status).toBe(200)
    expect((await takeBack(lost.link)).status).toBe(200)
    expect(await withdrawnAt(consent)).not.toBeNull()
  })

  test('is not there behind a link that nobody was given, and one of a consent that is gone is no other', async () => {
    const consent = await aConsent()
    const gone = await aSlip(consent)
    await rest('DELETE', `/consents/${consent}`, { as: await people.safeguarding() })
    const never = gone.link.replace(secretIn(gone.link), 'a'.repeat(40))
    const same = (html: string, link: string) => html.replaceAll(secretIn(link), '')
    for (const act of [openSlip, takeBack, (link: string) => showWith(link, '1234 5678')]) {
      const [one, other] = [await act(gone.link), await act(never)]
      expect([one.status, other.status]).toEqual([404, 404])
      expect(same(one.html, gone.link)).toBe(same(other.html, never))
      expect(one.html).not.toContain('<form method="post"')
    }
  })

  test('takes nothing back for a foreign word in the address, in whatever spelling', async () => {
    const consent = await aConsent()
    const { link } = await aSlip(consent)
    const secret = secretIn(link)
    const others = [secret.slice(1), `${secret}0`, 'x'.repeat(40), `${secret.slice(0, 39)}g`, consent]
    for (const other of others) expect((await takeBack(link.replace(secret, other))).status).toBe(404)
    expect(await withdrawnAt(consent)).toBeNull()
  })
})

describe('the code', () => {
  test('shows what she agreed to, in her language and by the digits of her script', async () => {
    const until = '2027-05-06T10:00:00.000Z'
    const consent = await aConsent({
      ...{ purposes: ['information', 'press'], channels: ['web'], validUntil: until, formLanguage: 'ar' },
      signatures: [{ role: 'guardian', date: '2026-02-03T12:00:00.000Z' }],
    })
    const { link, code } = await aSlip(consent)
    const eastern = code.replaceAll(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
    const { status, html } = await showWith(link, eastern)
    expect(status).toBe(200)
    const { slip } = siteMessages.ar
    for (const said of [slip.purpose.information, slip.purpose.press, slip.channel.web, '2026', '2027'])
      expect(html).toContain(said)
    expect(html).not.toContain(slip.purpose.fundraising)
    expect(html).not.toContain(slip.words)
    expect(await withdrawnAt(consent)).toBeNull()
  })

  const pictureIn = (html: string) => /src="(\/consent-picture\/[0-9a-f-]+)"/.exec(html)?.[1] ?? ''
  const openPicture = (path: string) => openSlip(`http://localhost:3000${path}`)

  test('opens her pictures at an address of their own, until she takes it back or a quarter of an hour has passed', async () => {
    const { link, code, picture } = await aLiveYes()
    const path = pictureIn((await showWith(link, code)).html)
    const { filename } = await (await openCms()).findByID({ collection: 'media', id: picture })
    const { status, headers, html } = await openPicture(path)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/webp'])
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(html.length).toBeGreaterThan(0)
    expect((await showWith(link, code)).html).not.toContain(String(filename))
    const forged = path.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect((await openPicture(forged)).status).toBe(404)
    shiftClock(hour)
    expect((await openPicture(path)).status).toBe(404)
    shiftClock(0)
    expect((await openPicture(path)).status).toBe(200)
    await takeBack(link)
    expect((await openPicture(path)).status).toBe(404)
    expect(pictureIn((await showWith(link, code)).html)).toBe('')
  })

  test('shows no picture that another child in it has closed', async () => {
    const [hers, another] = [await aConsent(), await aConsent()]
    await aPictureOfAChild([hers, another], { peopleShown: 2 })
    const { link, code } = await aSlip(hers)
    const path = pictureIn((await showWith(link, code)).html)
    await takeBack((await aSlip(another)).link)
    expect(pictureIn((await showWith(link, code)).html)).toBe('')
    expect((await openPicture(path)).status).toBe(404)
  })

  test('can be tried five times in an hour, whoever tries, and the button works all the while', async () => {
    const consent = await aConsent()
    const { link, code } = await aSlip(consent)
    const wrong = code === '0000 0000' ? '1111 1111' : '0000 0000'
    const other = await aSlip(await aConsent())
    for (let attempt = 0; attempt < 5; attempt++) expect((await showWith(link, wrong)).status).toBe(422)
    const full = await showWith(link, code)
    expect(full.status).toBe(429)
    expect(full.html).toContain(siteMessages.sv.form.mistakes.codeWait)
    expect((await showWith(other.link, other.code)).status).toBe(200)
    await waitAnHour()
    expect((await showWith(link, code)).status).toBe(200)
    for (let attempt = 0; attempt < 9; attempt++) expect((await showWith(link, code)).status).toBe(200)
    for (let attempt = 0; attempt < 6; attempt++) await showWith(link, wrong)
    expect((await takeBack(link)).status).toBe(200)
  })

  test('tried many times at once is tried five times', async () => {
    const { link, code } = await aSlip(await aConsent())
    const wrong = code === '0000 0000' ? '1111 1111' : '0000 0000'
    const answers = await Promise.all(Array.from({ length: 12 }, () => showWith(link, wrong)))
    expect(answers.filter(({ status }) => status === 422)).toHaveLength(5)
  })

  test('of a slip that was lost shows nothing from the moment that there is another', async () => {
    const consent = await aConsent()
    const lost = await aSlip(consent)
    const found = await aSlip(consent)
    expect((await showWith(lost.link, lost.code)).status).toBe(422)
    expect((await showWith(lost.link, found.code)).status).toBe(422)
    expect((await showWith(found.link, lost.code)).status).toBe(422)
    expect((await showWith(found.link, found.code)).status).toBe(200)
  })
})

describe('a slip is made', () => {
  const make = async (consent: string, who: PersonName | null) =>
    (await rest('POST', `/consents/${consent}/slip`, { as: who && (await people[who]()) })).status

  test('by safeguarding, as often as it is lost, and by nobody whom the consent is none of', async () => {
    const consent = await aConsent()
    for (const who of ['safeguarding', 'otherSafeguarding', 'safeguarding'] as const)
      expect(await make(consent, who)).toBe(200)
    for (const who of [null, 'editor', 'reviewer', 'admin', 'leaderOfKalmar'] as const)
      expect(await make(consent, who), String(who)).toBe(404)
    expect(await make(consent, 'leaderOfBoden')).toBe(403)
    expect(await make('no-uuid', 'safeguarding')).toBe(404)
  })

  test('by the leader who wrote the consent down, the first time only', async () => {
    const consent = await aConsent({}, await people.leaderOfBoden())
    expect(await make(consent, 'leaderOfBoden')).toBe(200)
    expect(await make(consent, 'leaderOfBoden')).toBe(403)
    const kalmars = await rest('POST', '/consents', {
      as: await people.leaderOfKalmar(),
      body: { ...consentInOrder, municipality: await municipalityId('kalmar') },
    })
    expect(await make((kalmars.body.doc as { id: string }).id, 'leaderOfBoden')).toBe(404)
  })

  test('of no consent that has been taken back', async () => {
    const consent = await aConsent()
    await takeBack((await aSlip(consent)).link)
    expect(await make(consent, 'safeguarding')).toBe(403)
  })

  test('is kept nowhere as it was printed, and stays as it was filed', async () => {
    const { link, code } = await aSlip(await aConsent())
    await showWith(link, code)
    await takeBack(link)
    const tables = await sqlOf(sql`
      select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = relnamespace
      where relkind = 'r' and nspname in ('app', 'public', 'published', 'search', 'graphile_worker')`)
    expect(tables.length).toBeGreaterThan(50)
    for (const { name } of tables) {
      const found = await sqlOf(
        sql`select 1 from ${sql.raw(String(name))} t
            where t::text like ${`%${secretIn(link)}%`} or t::text like ${`%${code.replace(' ', '')}%`}`,
      )
      expect(found, String(name)).toEqual([])
    }
    await expect(sqlOf(sql`update ${app.consent_slips} set made_by = 'x'`)).rejects.toThrow()
    await expect(sqlOf(sql`delete from ${app.consent_slips}`)).rejects.toThrow()
  })
})

test('a slip stands in no line of the log, has no name in the page cache of its picture, and its guesses are counted by network', async () => {
  const { link, code } = await aLiveYes()
  const path = new URL(link).pathname
  expect(loggable(path)).toBe('/samtycke/…')
  const [, picture = ''] = /src="(\/consent-picture\/[^"]+)"/.exec((await showWith(link, code)).html) ?? []
  expect(loggable(picture)).toBe('/consent-picture/…')
  expect(keyOfTarget(picture)).toBeUndefined()
  for (const locale of locales)
    expect(ruleFor('POST', pathTo({ kind: 'slip', slug: secretIn(link) }, locale))).toMatchObject({
      name: 'slip',
      onlyFailed: true,
    })
})

describe('in front of two instances', () => {
  /** Stands where Next stands. */
  const next: RequestListener = async (req, res) => {
    const url = `http://localhost:3000${req.url}`
    const isFile = req.url?.startsWith('/api/media/file/') ?? false
    const body = req.method === 'POST' ? Buffer.concat(await req.toArray()) : null
    const type = { 'content-type': String(req.headers['content-type'] ?? '') }
    const { default: config } = await import('@payload-config')
    const answer = isFile
      ? await handleEndpoints({ config, request: new Request(url) })
      : body
        ? await answerWrite(new Request(url, { method: 'POST', headers: type, body }))
        : await answerRead(new Request(url))
    res.writeHead(answer.status, Object.fromEntries(answer.headers))
    res.end(Buffer.from(await answer.arrayBuffer()))
  }

  test('the button of one closes the picture on both before it answers, and neither keeps the page nor writes down its address', async () => {
    const { link, code, names } = await aLiveYes()
    const path = new URL(link).pathname
    const written: string[] = []
    const out = vi.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0)
    provideEnv({ LOG_LEVEL: 'debug' })
    const [one, other] = [
      await anInstance(next, { CDN_SECONDS: '600' }),
      await anInstance(next, { CDN_SECONDS: '600' }),
    ]
    try {
      const file = `/api/media/file/${names[0]}`
      for (const { url } of [one, other, one, other]) {
        expect((await fetch(url + file)).status).toBe(200)
        const page = await fetch(url + path)
        expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
        expect(page.headers.get('referrer-policy')).toBe('no-referrer')
        for (const name of ['cdn-cache-control', 'surrogate-control', 'etag'])
          expect(page.headers.get(name), name).toBeNull()
      }
      const send = (fields: Record<string, string>) =>
        fetch(one.url + path, { method: 'POST', body: new URLSearchParams(fields) })
      const shown = await (await send({ code })).text()
      const picture = /src="(\/consent-picture\/[^"]+)"/.exec(shown)?.[1] ?? ''
      expect((await fetch(other.url + picture)).status).toBe(200)
      expect((await send({ takeBack: 'yes' })).status).toBe(200)
      for (const { url } of [one, other]) {
        expect((await fetch(url + file)).status).toBe(410)
        expect((await fetch(url + picture)).status).toBe(404)
        expect(await (await fetch(url + path)).text()).toContain(siteMessages.sv.slip.done)
      }
      expect(written.some((line) => line.includes('/samtycke/'))).toBe(true)
      for (const secret of [secretIn(link), code.replace(' ', ''), picture])
        expect(written.filter((line) => line.includes(secret))).toEqual([])
    } finally {
      out.mockRestore()
      provideEnv({ LOG_LEVEL: 'silent' })
      for (const instance of [one, other]) await end(instance)
    }
  })
})
