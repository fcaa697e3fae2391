import { expect, test } from 'vitest'
import { homeScene } from '@/brand/scenes/occasions'
import { subjectScene } from '@/brand/scenes/subjects'
import { readPdf } from '@/cms/media/pdf/read-pdf'
import { performTransition } from '@/cms/review/transition'
import { absenceOf } from '@/content/gone'
import { findHandout } from '@/content/handout'
import { makePdf } from '@/pdf/make-pdf'
import { moduleBlocks } from '@/pdf/module-handout'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people, projectId } from '../support/people'
import { paragraph } from '../support/story'

type Name = 'submit' | 'claim' | 'approve' | 'publish' | 'takeDown'

async function act(id: string, name: Name) {
  const payload = await openCms()
  const { docs } = await payload.find({ collection: 'workflow-items', where: { subjectId: { equals: id } } })
  const who = { submit: people.editor, takeDown: people.safeguarding } as Partial<
    Record<Name, typeof people.editor>
  >
  return performTransition({
    payload,
    reference: { kind: 'training-modules', id },
    name,
    user: await (who[name] ?? people.reviewer)(),
    expected: docs[0]?.latestVersion ?? undefined,
    note: 'Någon har bett oss.',
  })
}

test('a handout says what the live page says, only where it is whole, and goes when the page goes', async () => {
  const payload = await openCms()
  const user = await people.editor()
  const options = { collection: 'training-modules', draft: true, overrideAccess: false, user } as const
  const { id, slug } = await payload.create({
    ...options,
    data: {
      number: 3,
      title: 'Trygga möten',
      summary: 'Om hur vanliga vuxna kan hjälpa.',
      project: await projectId(),
      body: paragraph('Lyssna först.'),
      objectives: [{ text: 'Du lyssnar.' }],
      licence: 'CC BY 4.0',
      citation: 'RB (2026). Trygga möten.',
    } as never,
  })
  const key = String(id)
  await payload.update({ ...options, id: key, locale: 'en', data: { title: 'Safe meetings' } as never })
  const inArabic = { title: 'لقاءات آمنة', summary: 'كيف يساعد الكبار.', body: paragraph('استمع أولًا.') }
  await payload.update({ ...options, id: key, locale: 'ar', data: inArabic as never })
  const route = String(slug)
  expect(await findHandout(route, 'sv')).toBeUndefined()

  for (const name of ['submit', 'claim', 'approve', 'publish'] as const) await act(key, name)
  await payload.update({
    ...options,
    id: key,
    data: { summary: 'Ett utkast som ingen har godkänt.' } as never,
  })
  const module = await findHandout(route, 'sv')
  if (!module) throw new Error('There is no handout.')
  const cover = {
    scene: homeScene(),
    kicker: '',
    title: module.title,
    subtitle: module.summary,
    publisher: 'RB',
  }
  const { bytes } = await makePdf({
    language: 'sv',
    date: new Date(module.updatedAt),
    cover,
    blocks: moduleBlocks(module, 'sv'),
  })
  const { facts: pdf } = await readPdf(bytes)
  expect(pdf).toMatchObject({ isTagged: true, title: 'Trygga möten' })
  expect(pdf.text).toContain('Lyssna först.')
  expect(pdf.text).not.toContain('Ett utkast')
  expect(pdf.text).toContain('CC BY 4.0')
  expect(pdf.text).toContain('RB (2026). Trygga möten.')

  // What is whole in a language is set in it, whatever its script.
  expect(await findHandout(route, 'ar')).toMatchObject(inArabic)

  // Half a translation is none.
  expect(await findHandout(route, 'en')).toBeUndefined()
  await act(key, 'takeDown')
  expect(await findHandout(route, 'sv')).toBeUndefined()
  expect(await absenceOf({ kind: 'handout', slug: route }, 'sv')).toEqual({ status: 410 })
})

test('a handout says whom to call where its page does, in the words that are live', async () => {
  const editor = await people.editor()
  await aLive('site-settings', {
    support: [
      {
        name: 'Nödnumret',
        phone: '112',
        task: 'När någon är i fara.',
        url: 'https://www.sosalarm.se/',
        checkedOn: '2026-03-03',
      },
      { name: 'Hjälptelefonen', phone: '020-50 50 50' },
    ],
  })
  const texts = { body: paragraph('Om våld.'), objectives: [] }
  const shown = await aLive('training-modules', { title: 'Om våld', showsSupport: true, ...texts })
  const hidden = await aLive('training-modules', { title: 'Om språk', showsSupport: false, ...texts })
  const payload = await openCms()
  const slugOf = async ({ id }: { id: string }) =>
    String((await payload.findByID({ collection: 'training-modules', id, depth: 0 })).slug)
  // What nobody has approved is on no paper.
  const data = { support: [{ name: 'Fel nummer', phone: '999' }] } as never
  await payload.updateGlobal({
    slug: 'site-settings',
    data,
    draft: true,
    user: editor,
    overrideAccess: false,
  })

  const module = await findHandout(await slugOf(shown), 'sv')
  if (!module) throw new Error('There is no handout.')
  expect(module.support.map(({ name, phone }) => `${phone} ${name}`)).toEqual([
    '112 Nödnumret',
    '020-50 50 50 Hjälptelefonen',
  ])
  expect((await findHandout(await slugOf(hidden), 'sv'))?.support).toEqual([])
  const cover = {
    scene: subjectScene({ seed: 'x', topics: [] }),
    kicker: '',
    title: 'x',
    subtitle: 'x',
    publisher: 'RB',
  }
  for (const language of ['sv', 'ar'] as const) {
    const blocks = moduleBlocks(module, language)
    const { bytes } = await makePdf({ language, date: new Date(module.updatedAt), cover, blocks })
    const { facts: pdf } = await readPdf(bytes)
    const said = pdf.text
      .replaceAll(/[\u2066\u2069]/g, '')
      .replaceAll('\u2011', '-')
      .replaceAll('\u00a0', ' ')
    expect(said).toContain('112')
    expect(said).toContain('020-50 50 50')
    expect(said).toContain('www.sosalarm.se')
  }
})
