/** Lists as tables, for whoever asks the API and for whoever works here: in her own rights, and harmless to open. */
import { expect, test } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory } from '../support/story'

await openCms()

async function table(path: string) {
  const answer = await answerV1(new Request(`http://localhost:3000/api/v1/${path}`), [
    path.split('?')[0] ?? '',
  ])
  // Whatever reads text leaves the mark out.
  return { answer, text: Buffer.from(await answer.arrayBuffer()).toString() }
}

test('a list of the API is a table of what fits into cells, and goes on where it ended', async () => {
  const { id } = await aStory({ title: '=HYPERLINK("http://x"), och så' }).live()
  await aStory({ title: 'En till' }).live()
  const { answer, text } = await table('stories?format=csv&limit=1&sort=slug')
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present')
  const [header = '', row = '', end] = text.split('\r\n')
  expect(header.split(',').slice(0, 5)).toEqual(['kind', 'id', 'slug', 'url', 'languages'])
  expect(header).toContain(',title,summary,municipality,project,themes,')
  expect(header).not.toMatch(/body|picture|quote|lessons|approval/)
  expect(end).toBe('')
  const next = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? ''
  const rest = await table(next.replace(/.*\/api\/v1\//, ''))
  const both = row + rest.text
  expect(both).toContain(id)
  expect(both).toContain(`"'=HYPERLINK(""http://x""), och så"`)
  expect(both).toContain('En till')
})

test('Excel is given the mark that it knows UTF-8 by, when it is asked for', async () => {
  await aLive('organisations')
  expect((await table('organisations?format=csv')).text.startsWith('kind,id')).toBe(true)
  expect((await table('organisations?format=csv&bom=true')).text.startsWith('\uFEFFkind,id')).toBe(true)
  expect((await table('organisations?format=xls')).answer.status).toBe(400)
})

test('a list of the admin is a file of what it shows to her: its filter, its search, her municipality', async () => {
  const [own, live] = [
    await aStory({ title: 'Utkast i Boden' }).draft(),
    await aStory({ title: 'Ute' }).live(),
  ]
  const csvFor = async (who: 'editor' | 'leaderOfBoden' | 'leaderOfKalmar', query = '') =>
    (await rest('GET', `/review/lists/stories/csv?${query}`, { as: await people[who]() })).text
  const all = await csvFor('editor')
  expect(all.startsWith('id;')).toBe(true)
  expect(all).toContain('Rubrik')
  expect(all).toMatch(new RegExp(`${own.id};.*;Utkast;Aldrig publicerad`))
  expect(await csvFor('leaderOfBoden')).toContain(own.id)
  const elsewhere = await csvFor('leaderOfKalmar')
  expect(elsewhere).not.toContain(own.id)
  expect(elsewhere).toContain(live.id)
  const filtered = await csvFor('editor', 'where[or][0][and][0][title][equals]=Ute')
  expect([filtered.includes(live.id), filtered.includes(own.id)]).toEqual([true, false])
  expect(await csvFor('editor', 'search=utkast%20i')).toContain(own.id)
})

test('nobody has a list by this way that she has not on the screen, and cases are no table', async () => {
  for (const slug of ['cases', 'consents', 'users', 'workflow-events', 'constructor'])
    expect((await rest('GET', `/review/lists/${slug}/csv`, { as: await people.admin() })).status).toBe(404)
  expect((await rest('GET', '/review/lists/stories/csv')).status).toBe(401)
  const deep = `where[${'municipality.'.repeat(5)}name][equals]=x`
  const many = Array.from({ length: 30 }, (_, at) => `where[or][${at}][title][equals]=a`).join('&')
  for (const query of [deep, many])
    expect(
      (await rest('GET', `/review/lists/stories/csv?${query}`, { as: await people.editor() })).status,
    ).toBe(400)
})
