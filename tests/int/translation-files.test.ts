import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { createLocalReq, type TypedUser } from 'payload'
import { expect, test } from 'vitest'
import { readVersion } from '@/cms/document/copies'
import { fieldsOf } from '@/cms/document/fields-of'
import { Codes } from '@/cms/translations/inline'
import { segmentsOf, type Values, withSegments } from '@/cms/translations/segments'
import { attributeIn, childOf, type Element, elementsIn, parseXml } from '@/cms/xml/xml'
import { reviewedGlobals, reviewedKinds } from '@/domain/kinds'
import type { Locale } from '@/domain/locales'
import { exchangeBounds } from '@/domain/translations/exchange'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { blocks, structured } from '../support/rich-text'
import { aStory, look, paragraph, transition } from '../support/story'
import { filledIn, shouted } from '../support/translated'
import { bringBack, fileFor, outcomesIn, reportIn } from '../support/translator'

async function contentOf(id: string, kind = 'stories'): Promise<Record<string, Record<string, unknown>>> {
  const req = await createLocalReq({}, await openCms())
  const version = await readVersion(req, { kind: kind as 'stories', id })
  return version?.content as never
}

async function save(id: string, locale: Locale, data: object, user?: TypedUser) {
  const payload = await openCms()
  const by = user ?? (await people.editor())
  return payload.update({
    ...{ collection: 'stories' as const, id, draft: true, overrideAccess: false, locale, user: by },
    data: data as never,
  })
}

const storedIn = ({ body }: Record<string, Record<string, unknown>>, locale: Locale) => {
  const { root } = (body?.[locale] ?? {}) as { root?: { children: Values[] } }
  return root ?? { children: [] }
}

async function stateOf(id: string, locale: Locale): Promise<string> {
  const payload = await openCms()
  const { docs } = await payload.find({ collection: 'workflow-items', where: { subjectId: { equals: id } } })
  return (docs[0]?.languages as Record<string, string> | undefined)?.[locale] ?? ''
}

const linked = (address: string) => ({
  root: {
    ...(
      structured({ heading: 'Så gick det', item: 'Vi läste', before: 'Det var', bold: 'roligt' }) as {
        root: object
      }
    ).root,
    children: [
      {
        ...{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0 },
        children: [
          { type: 'text', text: 'Läs mer på ', format: 0, mode: 'normal', style: '', detail: 0, version: 1 },
          {
            ...{ type: 'link', format: '', indent: 0, version: 3, direction: 'ltr', id: 'a'.repeat(24) },
            fields: { linkType: 'custom', url: address, newTab: false },
            children: [
              { type: 'text', text: 'sidan', format: 1, mode: 'normal', style: '', detail: 0, version: 1 },
            ],
          },
        ],
      },
    ],
  },
})

test('a translator gets one file: each document with its texts, their limits, and what is there already', async () => {
  const editor = await people.editor()
  const body = structured({ heading: 'Så gick det', item: 'Vi läste', before: 'Det var', bold: 'roligt' })
  const { id } = await aStory({ title: 'Höst & "vinter"', body }).draft()
  await save(id, 'ar', { title: 'خريف' })
  const answer = await fileFor(editor, 'ar', `stories/${id}`)
  expect(answer.headers.get('content-type')).toBe('application/xliff+xml; charset=utf-8')
  const root = parseXml(answer.text)
  expect([root.local, root.uri]).toEqual(['xliff', 'urn:oasis:names:tc:xliff:document:2.0'])
  expect(['version', 'srcLang', 'trgLang'].map((name) => attributeIn(root, name))).toEqual([
    '2.1',
    'sv',
    'ar',
  ])
  const [file] = elementsIn(root) as [Element]
  expect(attributeIn(file, 'original')).toBe(`stories/${id}`)
  // The order that the core's schema asks for.
  expect([...new Set(elementsIn(file).map(({ local }) => local))]).toEqual(['notes', 'unit'])
  const units = elementsIn(file).filter(({ local }) => local === 'unit')
  const ids = units.map((unit) => attributeIn(unit, 'id') ?? '')
  expect(new Set(ids).size).toBe(ids.length)
  for (const unit of units) {
    expect(attributeIn(unit, 'id')).toMatch(/^[\w.:-]+$/)
    expect(elementsIn(unit).map(({ local }) => local)).toEqual(['notes', 'segment'])
  }
  expect(answer.text).toContain('<source>Höst &amp; &quot;vinter&quot;</source><target>خريف</target>')
  expect(answer.text).toContain('<note category="limit">Högst 200 tecken.</note>')
  expect(answer.text).toContain(
    '<segment state="initial"><source>Det var <pc id="1" type="fmt" subType="xlf:b">roligt</pc></source></segment>',
  )
})

test('what she brings back is a draft in her language, and the same file once more changes nothing', async () => {
  const editor = await people.editor()
  const body = structured({ heading: 'Så gick det', item: 'Vi läste', before: 'Det var', bold: 'roligt' })
  const { id } = await aStory({ body, title: 'En dag' }).draft()
  await save(id, 'en', { title: 'A day' })
  const before = await contentOf(id)
  const file = filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)
  const answer = await bringBack(editor, file)
  expect(new Set(Object.values(outcomesIn(answer)))).toEqual(new Set(['taken']))
  expect(await stateOf(id, 'ar')).toBe('unread')
  const after = await contentOf(id)
  expect(after.title).toEqual({ sv: 'En dag', en: 'A day', ar: 'EN DAG' })
  // Built as the original, in the direction of its own language.
  const { children } = storedIn(after, 'ar')
  expect(children.map(({ type }) => type)).toEqual(['heading', 'list', 'paragraph'])
  expect(children[2]).toMatchObject({
    direction: 'rtl',
    children: [
      { text: 'DET VAR ', format: 0 },
      { text: 'ROLIGT', format: 1 },
    ],
  })
  const untouched = ['slug', 'municipality', 'project', 'themes', 'lessons', 'cover', 'activityDate']
  for (const field of untouched) expect(after[field]).toEqual(before[field])
  expect(after.body?.sv).toEqual(before.body?.sv)
  const { version } = await look(id)
  expect(new Set(Object.values(outcomesIn(await bringBack(editor, file))))).toEqual(new Set(['same']))
  expect((await look(id)).version).toBe(version)
})

test('a unit whose original says something else by now is refused by name, the rest is taken, and it stays out of date', async () => {
  const editor = await people.editor()
  const body = structured({ heading: 'Så gick det', item: 'Vi läste', before: 'Det var', bold: 'roligt' })
  const { id } = await aStory({ body, title: 'Gammal rubrik' }).draft()
  const file = filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)
  const later = structured({
    heading: 'Så gick det',
    item: 'Vi läste mycket',
    before: 'Det var',
    bold: 'roligt',
  })
  await save(id, 'sv', { title: 'Ny rubrik', body: later })
  const outcomes = outcomesIn(await bringBack(editor, file))
  expect(outcomes).toMatchObject({
    'Så gick det': 'taken',
    'Det var roligt': 'taken',
    'Vad vi gjorde tillsammans i höst.': 'taken',
  })
  expect(Object.values(outcomes).filter((one) => one === 'originalChanged')).toHaveLength(2)
  const { title, body: stored } = await contentOf(id)
  expect(title?.ar ?? null).toBeNull()
  expect(title?.sv).toBe('Ny rubrik')
  // The piece that nobody has translated is empty, and never the original's.
  expect(JSON.stringify(stored?.ar)).not.toContain('mycket')
  expect(await stateOf(id, 'ar')).toBe('stale')
  // Whole from the original of today, it is out of date no more.
  const anew = filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)
  await bringBack(editor, anew)
  expect(await stateOf(id, 'ar')).toBe('unread')
})

test('a translation that somebody has built otherwise is replaced whole or not at all', async () => {
  const editor = await people.editor()
  const body = structured({ heading: 'Så gick det', item: 'Vi läste', before: 'Det var', bold: 'roligt' })
  const { id } = await aStory({ body }).draft()
  await save(id, 'en', { title: 'A day', body: paragraph('All in one paragraph.') })
  const { text } = await fileFor(editor, 'en', `stories/${id}`)
  expect(text).not.toContain('All in one paragraph.')
  const some = filledIn(text, (source) => (source.includes('läste') ? '' : shouted(source)))
  expect(outcomesIn(await bringBack(editor, some))).toMatchObject({
    'Så gick det': 'builtOtherwise',
    'Vi läste': 'empty',
  })
  expect((await contentOf(id)).body?.en).toMatchObject(paragraph('All in one paragraph.'))
  expect(outcomesIn(await bringBack(editor, filledIn(text, shouted)))).toMatchObject({
    'Så gick det': 'taken',
  })
})

test('a draft is all that it becomes: an approval is void by what is new, and by nothing else', async () => {
  const editor = await people.editor()
  const { id } = await aStory().approved()
  const { text } = await fileFor(editor, 'ar', `stories/${id}`)
  await bringBack(editor, text)
  expect(await look(id)).toMatchObject({ working: 'approved' })
  await bringBack(editor, filledIn(text, shouted))
  expect(await look(id)).toMatchObject({ working: 'submitted', live: 'never' })
})

test('nobody brings a file past her rights: another municipality, a text in review, a role, a scheduled text', async () => {
  const editor = await people.editor()
  const [boden, kalmar] = [await people.leaderOfBoden(), await people.leaderOfKalmar()]
  const { id } = await aStory().inReview()
  const file = filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)
  const before = await look(id)
  const refusedFor = async (user: TypedUser) => reportIn(await bringBack(user, file)).documents[0]?.refused
  expect(await refusedFor(kalmar)).toBe('Texten finns inte, eller hör inte till dig.')
  expect((await fileFor(kalmar, 'ar', `stories/${id}`)).status).toBe(404)
  expect(await refusedFor(boden)).toBe('Din roll får inte göra det här.')
  expect(await refusedFor(await people.safeguarding())).not.toBeNull()
  expect((await bringBack(null, file)).status).toBe(401)
  expect(await look(id)).toEqual(before)
  const settings = await aLive('site-settings')
  const global = filledIn((await fileFor(editor, 'ar', `site-settings/${settings.id}`)).text, shouted)
  expect(reportIn(await bringBack(boden, global)).documents[0]?.refused).not.toBeNull()
  expect(reportIn(await bringBack(editor, global)).documents[0]).toMatchObject({ refused: null })
})

test('what a file adds is told and not done: other documents, fields that are not translated, units that nobody gave', async () => {
  const editor = await people.editor()
  const [own, other] = [await aStory().draft(), await aStory({ title: 'En annan' }).draft()]
  const { text } = await fileFor(editor, 'ar', `stories/${own.id}`)
  const [elsewhere] = /title:[0-9a-f]+/.exec((await fileFor(editor, 'ar', `stories/${other.id}`)).text) ?? []
  const target = '<segment><source>x</source><target>y</target></segment></unit>'
  const added = ['slug:0123456789abcdef', 'municipality:0', '__proto__:1', 'translations.0.madeFrom:1']
    .concat(elsewhere ?? [])
    .map((unit) => `<unit id="${unit}">${target}`)
  const before = await contentOf(own.id)
  const outcomes = outcomesIn(await bringBack(editor, text.replace('</file>', `${added.join('')}</file>`)))
  expect(outcomes).toMatchObject({
    'slug:0123456789abcdef': 'unknown',
    'municipality:0': 'unknown',
    '__proto__:1': 'unknown',
    'translations.0.madeFrom:1': 'unknown',
    [String(elsewhere)]: 'originalChanged',
  })
  expect(await contentOf(own.id)).toEqual(before)
  const foreign = ['users/x', `stories/${'0'.repeat(8)}-0000-4000-8000-${'0'.repeat(12)}`, 'media/1', '']
  for (const original of foreign) {
    const answer = await bringBack(editor, text.replace(`stories/${own.id}`, original))
    expect(reportIn(answer).documents[0]?.refused).toBe('Texten finns inte, eller hör inte till dig.')
  }
  const twice = text.replace(
    /(<unit id="title.*?<\/unit>)/s,
    (unit) => filledIn(unit, () => 'A') + filledIn(unit, () => 'B'),
  )
  const { units } = reportIn(await bringBack(editor, twice)).documents[0] ?? { units: [] }
  expect(units.filter(({ id }) => id.startsWith('title')).map(({ outcome }) => outcome)).toEqual([
    'taken',
    'twice',
  ])
  expect((await contentOf(own.id)).title?.ar).toBe('A')
})

test('a target holds text and marks; a link is the original’s, once, or the unit is refused', async () => {
  const editor = await people.editor()
  const { id } = await aStory({ body: linked('https://www.example.org/a') as never }).draft()
  const { text } = await fileFor(editor, 'ar', `stories/${id}`)
  const bringTarget = async (target: string) =>
    outcomesIn(
      await bringBack(
        editor,
        filledIn(text, (_, unit) => (unit.startsWith('body') ? target : '')),
      ),
    )['Läs mer på sidan']
  const link = '<pc id="1" type="link">'
  expect(await bringTarget('Utan länk')).toBe('linkMissing')
  expect(await bringTarget(`${link}a</pc> ${link}b</pc>`)).toBe('codesDoNotFit')
  expect(await bringTarget(`${link}a ${link}b</pc></pc>`)).toBe('codesDoNotFit')
  expect(
    await bringTarget(`${link}a</pc><pc id="9" type="link" dispStart="javascript:alert(1)">b</pc>`),
  ).toBe('codesDoNotFit')
  expect(await bringTarget(`${link}a</pc><sc id="8"/>b<ec startRef="8"/>`)).toBe('codesDoNotFit')
  expect(await bringTarget(`${link}a</pc><cp hex="0000"/>`)).toBe('notText')
  expect(await bringTarget(`${link}a</pc><cp hex="d800"/>`)).toBe('notText')
  expect((await contentOf(id)).body?.ar).toBeUndefined()
  const script = '&lt;script&gt;alert(1)&lt;/script&gt;'
  expect(
    await bringTarget(
      `<mrk id="m1" type="term">${script}</mrk> <pc id="1" type="link" dispStart="javascript:alert(1)"><pc id="x" type="fmt" subType="xlf:i">här</pc></pc>`,
    ),
  ).toBe('taken')
  expect(storedIn(await contentOf(id), 'ar').children[0]?.children).toMatchObject([
    { type: 'text', text: '<script>alert(1)</script> ', format: 0 },
    { type: 'link', fields: { url: 'https://www.example.org/a' }, children: [{ text: 'här', format: 2 }] },
  ])
})

test('texts of blocks are translated too, and a plain field takes no codes and no more than it holds', async () => {
  const editor = await people.editor()
  const body = blocks(
    { blockType: 'quotation', text: 'Vi vill läsa mer.', attribution: 'En pappa' },
    { blockType: 'fact-box', title: 'Fakta', body: paragraph('Tolv gånger.') },
    { blockType: 'call-to-action', label: 'Gå vidare', url: 'https://www.example.org/b' },
  )
  const { id } = await aStory({ body }).draft()
  const { text } = await fileFor(editor, 'en', `stories/${id}`)
  expect(text).not.toContain('https://www.example.org/b')
  const answer = await bringBack(
    editor,
    filledIn(text, (source) => {
      if (source === 'Gå vidare') return 'x'.repeat(81)
      return source === 'Fakta' ? '<pc id="1" type="fmt" subType="xlf:b">Facts</pc>' : shouted(source)
    }),
  )
  expect(outcomesIn(answer)).toMatchObject({
    'Vi vill läsa mer.': 'taken',
    'En pappa': 'taken',
    'Tolv gånger.': 'taken',
    'Gå vidare': 'tooLong',
    Fakta: 'codesDoNotFit',
  })
  const { children } = storedIn(await contentOf(id), 'en')
  expect(children.map(({ fields }) => fields)).toMatchObject([
    { blockType: 'quotation', text: 'VI VILL LÄSA MER.', attribution: 'EN PAPPA' },
    { blockType: 'fact-box', title: '', body: paragraph('TOLV GÅNGER.') },
    { blockType: 'call-to-action', label: '', url: 'https://www.example.org/b' },
  ])
})

test.each([
  ['a file that reads another', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', 'notXml'],
  [
    'a billion laughs',
    '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>',
    'notXml',
  ],
])('%s is not taken', async (_, doctype, because) => {
  const file = `<?xml version="1.0"?>${doctype}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="sv" trgLang="ar"/>`
  const answer = await bringBack(await people.editor(), file)
  expect([answer.status, JSON.stringify(answer.body)]).toEqual([400, expect.stringContaining(because)])
})

const empty = (attributes: string) => `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" ${attributes}/>`

test.each([
  [
    'another version of the format',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2"/>',
    'otherVersion',
  ],
  ['a version to come', empty('version="3.0" srcLang="sv" trgLang="ar"'), 'otherVersion'],
  ['no XLIFF', '<html/>', 'notXliff'],
  ['no XML', 'id;text', 'notXml'],
  ['nothing', '', 'notXml'],
  ['another original', empty('version="2.1" srcLang="de" trgLang="ar"'), 'otherSource'],
  ['a language that is the original’s', empty('version="2.1" srcLang="sv" trgLang="sv"'), 'otherTarget'],
  ['a language that nobody has', empty('version="2.1" srcLang="sv" trgLang="ja"'), 'otherTarget'],
  ['no language', empty('version="2.1" srcLang="sv"'), 'otherTarget'],
  [
    'a hundred thousand units',
    `${empty('version="2.1" srcLang="sv" trgLang="ar"').replace('/>', '>')}<file id="f1" original="stories/x">${'<unit id="a"><segment/></unit>'.repeat(100_000)}</file></xliff>`,
    'tooMany',
  ],
  ['what is nested without end', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`, 'notXml'],
])('a file with %s is refused with a sentence', async (_, file, because) => {
  const answer = await bringBack(await people.editor(), file)
  expect(answer.status).toBe(400)
  expect(answer.body.errors).toMatchObject([{ data: { because }, message: expect.stringMatching(/\.$/) }])
})

test('a file of more than five megabytes is refused before it is read', async () => {
  const answer = await bringBack(await people.editor(), ' '.repeat(5 * 1024 * 1024 + 1))
  expect(answer.status).toBe(413)
})

test('a program may write the file in UTF-16, or begin it with a mark', async () => {
  const editor = await people.editor()
  const { id } = await aStory({ title: 'Märkt' }).draft()
  const file = filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)
  const wide = new Uint8Array(Buffer.from(`\uFEFF${file.replace('UTF-8', 'UTF-16')}`, 'utf16le'))
  expect(outcomesIn(await bringBack(editor, wide))).toMatchObject({ Märkt: 'taken' })
  expect(outcomesIn(await bringBack(editor, `\uFEFF${file}`))).toMatchObject({ Märkt: 'same' })
  expect((await contentOf(id)).title?.ar).toBe('MÄRKT')
})

test('two who bring a file at once have both done so, one after the other', async () => {
  const [one, other] = [await people.editor(), await people.otherEditor()]
  const { id } = await aStory({ title: 'Två' }).draft()
  const { text } = await fileFor(one, 'ar', `stories/${id}`)
  const answers = await Promise.all([
    bringBack(
      one,
      filledIn(text, () => 'A'),
    ),
    bringBack(
      other,
      filledIn(text, () => 'B'),
    ),
  ])
  for (const answer of answers) expect(outcomesIn(answer)).toMatchObject({ Två: 'taken' })
  expect(['A', 'B']).toContain((await contentOf(id)).title?.ar)
})

test('the easy language has a name of its own in the file', async () => {
  const editor = await people.editor()
  const { id } = await aStory({ title: 'Lätt' }).draft()
  const { text } = await fileFor(editor, 'sv-ll', `stories/${id}`)
  expect(text).toContain('srcLang="sv" trgLang="sv-x-easy"')
  await bringBack(editor, filledIn(text, shouted))
  expect((await contentOf(id)).title).toEqual({ sv: 'Lätt', 'sv-ll': 'LÄTT' })
})

test.each([...reviewedKinds, ...reviewedGlobals])(
  'every text of %s goes out and comes back',
  async (kind) => {
    const editor = await people.editor()
    const { id } = await aLive(kind)
    const { text } = await fileFor(editor, 'en', `${kind}/${id}`)
    // What has no text in the original has no file.
    if (!text.includes('<unit')) return
    const file = filledIn(text, shouted)
    const [first] = reportIn(await bringBack(editor, file)).documents
    expect(first?.refused).toBeNull()
    expect(new Set(first?.units.map(({ outcome }) => outcome))).toEqual(new Set(['taken']))
    const [again] = reportIn(await bringBack(editor, file)).documents
    expect(new Set(again?.units.map(({ outcome }) => outcome))).toEqual(new Set(['same']))
  },
)

test('in one language what must be done first stands first in the list', async () => {
  const editor = await people.editor()
  const [stale, missing] = [await aStory({ title: 'A' }).draft(), await aStory({ title: 'Ö' }).draft()]
  await save(stale.id, 'so', { title: 'Syksy', summary: 'Lyhyt.', body: paragraph('Luimme.') })
  await save(stale.id, 'sv', { title: 'Ändrad' })
  const { body } = await rest('GET', '/review/languages?language=so&kind=stories', { as: editor })
  const ids = (body.items as { id: string }[]).map(({ id }) => id)
  expect(ids.indexOf(missing.id)).toBeLessThan(ids.indexOf(stale.id))
})

test('a row that was moved in the list is still the same row', async () => {
  const editor = await people.editor()
  const { id } = await aStory().draft()
  const { lessons } = await save(id, 'sv', { lessons: [{ did: 'Första' }, { did: 'Andra' }] })
  const file = filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)
  await save(id, 'sv', { lessons: [...(lessons ?? [])].reverse() })
  expect(outcomesIn(await bringBack(editor, file))).toMatchObject({ Första: 'taken', Andra: 'taken' })
  expect((await contentOf(id)).lessons).toMatchObject([
    { did: { sv: 'Andra', ar: 'ANDRA' } },
    { did: { sv: 'Första', ar: 'FÖRSTA' } },
  ])
})

test('whatever a row is called, the file holds the units of its document and nothing else', async () => {
  const editor = await people.editor()
  const { id } = await aStory().draft()
  const called = 'a"><segment/></unit><unit id="title'
  await save(id, 'sv', { lessons: [{ id: called, did: 'Första' }] }, await people.leaderOfBoden())
  const { text } = await fileFor(editor, 'ar', `stories/${id}`)
  const units = elementsIn(elementsIn(parseXml(text))[0] as Element).filter(({ local }) => local === 'unit')
  expect(units.map((unit) => attributeIn(unit, 'id')?.split(':')[0])).toContain(`lessons.${called}.did`)
  expect(outcomesIn(await bringBack(editor, filledIn(text, shouted)))).toMatchObject({ Första: 'taken' })
})

const word = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 12 })
  .map((text) => `a${text.replaceAll('\0', '')}`)
const textNode = fc.record({ text: word, format: fc.constantFrom(0, 1, 2, 3) }).map((one) => ({
  ...{ type: 'text', version: 1, mode: 'normal', style: '', detail: 0 },
  ...one,
}))
/** Neighbours of one look are one text: the editor never parts them. */
const apart = (nodes: Values[]) =>
  nodes.filter(
    (node, at) =>
      node.type !== 'text' || nodes[at - 1]?.type !== 'text' || nodes[at - 1]?.format !== node.format,
  )
const link = fc
  .record({ url: fc.webUrl(), children: fc.array(textNode, { minLength: 1, maxLength: 3 }) })
  .map(
    ({ url, children }): Values => ({
      ...{ type: 'link', version: 3, fields: { linkType: 'custom', url, newTab: false } },
      children: apart(children),
    }),
  )
const inlines = fc
  .array(fc.oneof(textNode, link, fc.constant<Values>({ type: 'linebreak', version: 1 })), { maxLength: 6 })
  .map((nodes) => apart(nodes as Values[]))
const holder = fc
  .record({ type: fc.constantFrom('paragraph', 'heading'), children: inlines })
  .map(
    (one): Values => ({ ...one, ...(one.type === 'heading' && { tag: 'h3' }), direction: null, version: 1 }),
  )
const { list } = fc.letrec<{ list: Values; item: Values }>((tie) => ({
  list: fc
    .array(tie('item'), { minLength: 1, maxLength: 3 })
    .map((children) => ({ type: 'list', listType: 'bullet', children })),
  item: fc
    .oneof({ maxDepth: 3 }, inlines, fc.array(tie('list'), { minLength: 1, maxLength: 1 }))
    .map((children) => ({ type: 'listitem', value: 1, children })),
}))
const quotation = fc.record({ text: word, attribution: word }).map(
  (fields): Values => ({
    ...{ type: 'block', version: 2 },
    fields: { blockType: 'quotation', id: 'b'.repeat(24), ...fields },
  }),
)
const anyText = fc.array(fc.oneof(holder, list, quotation), { maxLength: 8 })

test('whatever somebody has written comes back as it was when a translator changes nothing', async () => {
  const field = fieldsOf({ payload: await openCms() }, 'stories').find(({ name }) => name === 'body')
  if (!field) throw new Error('A story has no body.')
  fc.assert(
    fc.property(anyText, (children) => {
      const text = { root: { type: 'root', children } }
      const back = segmentsOf(field, text).map(({ content }) => {
        const { codes, source } = Codes.of(content)
        const unit = parseXml(`<unit><target>${source}</target></unit>`)
        const isPlain = typeof content === 'string'
        return codes.read(childOf(unit, 'target') as Element, { isPlain, isWhole: true })
      })
      expect(withSegments(field, text, () => back.shift() ?? [])).toEqual(text)
    }),
    { numRuns: 300 },
  )
})

test('the report is in the words of whoever brought the file, and a table to keep', async () => {
  const editor = await people.editor()
  const { id } = await aStory({ title: '=En formel' }).draft()
  const { csv, documents } = reportIn(
    await bringBack(editor, filledIn((await fileFor(editor, 'ar', `stories/${id}`)).text, shouted)),
  )
  expect(documents[0]?.units.map(({ label }) => label)).toContain('Rubrik')
  expect(csv).toContain("'=En formel")
  expect(csv).toContain('Sparad som utkast')
})

test('a file is for some documents, and none is no wish', async () => {
  const editor = await people.editor()
  expect((await fileFor(editor, 'ar')).status).toBe(400)
  expect((await rest('GET', '/review/languages/xliff?language=sv', { as: editor })).status).toBe(400)
  // One too many is refused, not left out in silence.
  const many = Array.from({ length: exchangeBounds.documents + 1 }, () => `stories/${randomUUID()}`)
  expect(await fileFor(editor, 'ar', ...many)).toMatchObject({
    status: 400,
    text: expect.stringContaining('tooMuchChosen'),
  })
  expect(await transitionOf()).toBe('draft')
})

/** Reading leaves no trace in the text. */
async function transitionOf(): Promise<string> {
  const { id, version } = await aStory().draft()
  await fileFor(await people.editor(), 'ar', `stories/${id}`)
  const after = await look(id)
  expect(after.version).toBe(version)
  return after.working
}

test('a translation of codes without end is told of and breaks nothing', async () => {
  const editor = await people.editor()
  const { id } = await aStory().draft()
  const { text } = await fileFor(editor, 'ar', `stories/${id}`)
  const much = filledIn(text, shouted).replace(
    /<target>.*?<\/target>/s,
    `<target>${'ord<ph id="1"/>'.repeat(200_000)}</target>`,
  )
  expect((await bringBack(editor, much)).status).toBeLessThan(500)
})

test('a scheduled text is locked for files too', async () => {
  const editor = await people.editor()
  const { id, version } = await aStory().approved()
  const { text } = await fileFor(editor, 'ar', `stories/${id}`)
  await transition(id, 'schedule', await people.reviewer(), version, { at: new Date(Date.now() + 3_600_000) })
  expect(reportIn(await bringBack(editor, filledIn(text, shouted))).documents[0]?.refused).toContain(
    'schemalagd',
  )
})
