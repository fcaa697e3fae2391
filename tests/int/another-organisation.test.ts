/** A Finnish organisation on the same database schema: what is stored, handed in and answered is in Finnish first. */
import { sql } from '@payloadcms/db-postgres'
import { getRequestLanguage } from 'payload'
import { expect, test, vi } from 'vitest'
import { query } from '@/cms/db/transaction'
import { performTransition } from '@/cms/review/transition'
import { usualAdminLanguage } from '@/domain/admin-languages'
import { allLanguages } from '@/domain/languages'
import { label } from '@/messages/admin/say'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { pixels } from '../support/picture'
import { rest } from '../support/rest'
import { aStory, paragraph } from '../support/story'

vi.mock('@organisation', () => import('../support/finnish-organisation'))

async function save(id: string, locale: 'sv' | 'en', data: object) {
  const payload = await openCms()
  const user = await people.editor()
  return payload.update({
    ...({ collection: 'stories', id, draft: true, overrideAccess: false, user, locale } as const),
    data: data as never,
  })
}

async function languagesOf(id: string): Promise<unknown> {
  const payload = await openCms()
  const { docs } = await payload.find({ collection: 'workflow-items', where: { subjectId: { equals: id } } })
  return docs[0]?.languages
}

test('the admin offers the languages it chose, and speaks Finnish to whoever has chosen none', async () => {
  const { config } = await openCms()
  const localization = config.localization || undefined
  expect(localization?.localeCodes).toEqual(['fi', 'sv', 'en'])
  expect(localization?.defaultLocale).toBe('fi')
  expect(config.i18n.fallbackLanguage).toBe('fi')
  expect(Object.keys(config.i18n.supportedLanguages).toSorted()).toEqual(['en', 'fi', 'sv'])
  expect(usualAdminLanguage).toBe('fi')
  const browser = (accept: string) =>
    getRequestLanguage({ config, cookies: new Map(), headers: new Headers({ 'accept-language': accept }) })
  expect([browser('fi-FI,fi;q=0.9,en;q=0.8'), browser('sv,en;q=0.5'), browser('de')]).toEqual([
    'fi',
    'sv',
    'fi',
  ])
  expect((await people.editor()).locale).toBe('fi')
  expect(config.admin.meta?.titleSuffix).toBe(' – Kertomo')
})

test('the database has room for every language of the product, so that choosing another takes no migration', async () => {
  const payload = await openCms()
  const rows = await query(
    { payload },
    sql`select t.typname as name, array_agg(e.enumlabel::text order by e.enumsortorder) as values
        from pg_type t join pg_enum e on e.enumtypid = t.oid
        where t.typname in ('_locales', 'enum_documents_language', 'enum__stories_v_published_locale')
        group by t.typname`,
  )
  expect(rows).toHaveLength(3)
  for (const { name, values } of rows) expect(values, String(name)).toEqual(allLanguages)
})

test('a leader writes in Finnish, and the Swedish that follows remembers it', async () => {
  const { id, slug } = await aStory({ title: 'Syyspäivä kirjastossa' }).draft()
  expect(slug).toBe('syyspaiva-kirjastossa')
  expect(await languagesOf(id)).toEqual({ sv: 'missing', en: 'missing' })
  await save(id, 'sv', { title: 'En höstdag', summary: 'Vad vi gjorde.', body: paragraph('Vi läste.') })
  expect(await languagesOf(id)).toEqual({ sv: 'unread', en: 'missing' })
  const payload = await openCms()
  await payload.update({
    ...({
      collection: 'stories',
      id,
      draft: true,
      overrideAccess: false,
      user: await people.editor(),
    } as const),
    data: { title: 'Syyspäivä kotona' },
  })
  expect(await languagesOf(id)).toEqual({ sv: 'stale', en: 'missing' })
})

test('a text that is in Swedish alone is not handed in', async () => {
  const payload = await openCms()
  const user = await people.editor()
  const { id } = await payload.create({
    ...({ collection: 'pages', draft: true, overrideAccess: false, user, locale: 'sv' } as const),
    data: { title: 'Om oss', body: paragraph('Vi finns.') } as never,
  })
  const { docs } = await payload.findVersions({ collection: 'pages', where: { parent: { equals: id } } })
  const handingIn = performTransition({
    ...{ payload, user, name: 'submit', reference: { kind: 'pages', id: String(id) } },
    expected: String(docs[0]?.id),
  })
  const findings = expect.arrayContaining([expect.objectContaining({ rule: 'missing', field: 'title' })])
  await expect(handingIn).rejects.toMatchObject({ cause: { findings } })
})

test('readers and machines are answered in Finnish unless they ask for another of its languages', async () => {
  const { id } = await aStory({ title: 'Talvi' }).live()
  type Told = { readonly title: unknown }
  const asked = async (query: string) => rest('GET', `/v1/stories/${id}${query}`)
  for (const query of ['', '?lang=fi', '?lang=sv'])
    expect(((await asked(query)).body.data as Told).title).toMatchObject({ text: 'Talvi', lang: 'fi' })
  expect(((await asked('?lang=sv')).body.data as Told).title).toMatchObject({ isFallback: true })
  expect(await asked('?lang=ar')).toMatchObject({ status: 400, body: { known: 'fi, sv, en' } })
  const draft = await rest('GET', `/stories/${id}?draft=true&locale=ar`, { as: await people.editor() })
  expect(draft.status).toBe(400)
})

test('a picture is described in Finnish first', async () => {
  const payload = await openCms()
  const described = async (locale: 'sv' | 'fi', alt: string) => {
    const data = await pixels()
    return payload.create({
      ...({ collection: 'media', locale, user: await people.safeguarding() } as const),
      data: { alt, depicts: 'nobody' } as never,
      file: { data, mimetype: 'image/jpeg', name: 'picture.jpg', size: data.length },
    })
  }
  await expect(described('sv', 'Ett kalas')).rejects.toThrow(label('media.alt').fi)
  expect((await described('fi', 'Juhlat')).alt).toBe('Juhlat')
})
