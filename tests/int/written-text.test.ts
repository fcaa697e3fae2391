/** What may be stored in a text and an address, whoever sends it: drafts are saved without validation. */
import { describe, expect, it, test } from 'vitest'
import { openCms } from '../support/cms'
import { municipalityId, people, projectId } from '../support/people'
import { rest } from '../support/rest'
import { paragraph } from '../support/story'

const root = (...children: unknown[]) => ({
  root: { type: 'root', version: 1, format: '', indent: 0, direction: 'ltr', children },
})
const linkTo = (url: unknown) =>
  root({
    type: 'paragraph',
    version: 1,
    children: [{ type: 'link', version: 3, children: [], fields: { linkType: 'custom', url } }],
  })
const block = (blockType: string, fields: object) =>
  root({
    type: 'block',
    version: 2,
    format: '',
    fields: { id: 'a'.repeat(24), blockName: '', blockType, ...fields },
  })

const write = async (data: object) =>
  rest('POST', '/stories', {
    as: await people.leaderOfBoden(),
    body: {
      title: 'Höstlov i Boden!',
      summary: 'Vad vi gjorde.',
      municipality: await municipalityId('boden'),
      project: await projectId(),
      body: paragraph('Hej'),
      ...data,
    },
  })

describe('a text is refused, even as a draft,', () => {
  it.each([
    ['with a javascript: link', linkTo('javascript:alert(1)')],
    ['with a javascript: link in disguise', linkTo('java\nscript:alert(1)')],
    ['with a data: link', linkTo('data:text/html,x')],
    ['with a link out by two slashes', linkTo('//evil.example')],
    ['with a link to an object', linkTo({})],
    ['with an unknown node', root({ type: 'iframe', version: 1 })],
    ['with a heading of the first level', root({ type: 'heading', tag: 'h1', version: 1, children: [] })],
    ['with an unknown block', block('script', {})],
    ['with a button to javascript:', block('call-to-action', { label: 'Hej', url: 'javascript:1' })],
    ['with a block inside a fact box', block('fact-box', { title: 'T', body: block('script', {}) })],
    ['that is a string', 'Hej'],
    ['that is a list', [1, 2]],
    ['without a root', { root: null }],
    ['with children that are no nodes', root('Hej')],
  ])('%s', async (_, body) => expect((await write({ body })).status).toBe(400))
})

test('a text keeps bold and italics and loses every other format', async () => {
  const loud = {
    type: 'text',
    version: 1,
    text: 'Hej',
    format: 1 | 2 | 8 | 16,
    detail: 0,
    mode: 'normal',
    style: 'color:red',
  }
  const answer = await write({ body: root({ type: 'paragraph', version: 1, children: [loud] }) })
  expect(answer.text).toContain('"format":3')
  expect(answer.text).not.toContain('color:red')
})

test('ten people who save the same title at once get ten addresses', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => write({ title: 'Samma rubrik på en gång' })),
  )
  const slugs = answers.map(({ body }) => (body.doc as { slug: string }).slug)
  expect(new Set(slugs).size).toBe(10)
  expect(slugs).toContain('samma-rubrik-pa-en-gang')
  expect(slugs).toContain('samma-rubrik-pa-en-gang-10')
})

test('an address stays when the title changes, and one in a draft is taken', async () => {
  const first = (await write({ title: 'Först kommer en' })).body.doc as { id: string; slug: string }
  const leader = await people.leaderOfBoden()
  const patch = (body: object) => rest('PATCH', `/stories/${first.id}?draft=true`, { as: leader, body })
  expect(((await patch({ title: 'Något helt annat' })).body.doc as { slug: string }).slug).toBe(
    'forst-kommer-en',
  )
  await patch({ slug: 'Egen Adress' })
  expect(((await write({ slug: 'egen-adress' })).body.doc as { slug: string }).slug).toBe('egen-adress-2')
})

test('a page never takes an address that the site itself uses, but for the privacy notice', async () => {
  const payload = await openCms()
  const user = await people.editor()
  const page = (title: string) =>
    payload.create({
      collection: 'pages',
      draft: true,
      overrideAccess: false,
      user,
      data: { title } as never,
    })
  expect((await page('Projekt')).slug).toBe('projekt-2')
  expect((await page('Integritet')).slug).toBe('integritet')
})

describe('what has the wrong form is the sender’s fault', () => {
  it.each([
    ['an id that is none', { project: 'nope' }],
    ['an id of nothing', { project: '11111111-1111-4111-8111-111111111111' }],
    ['a choice that is none', { themes: ['nope'] }],
    ['a date that is none', { activityDate: 'nope' }],
    ['a list that is none', { corrections: 'nope' }],
  ])('%s', async (_, data) => expect((await write(data)).status).toBe(400))
})
