/** A municipality's own site, of examples/astro: shows what is live, at once and no longer, and drafts to an editor alone. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, type Page, test } from '@playwright/test'
import { send } from './support/accounts'
import { axeFindings } from './support/axe'
import { act, aDraft, aLiveStory } from './support/stories'

const port = Number(process.env.E2E_EXAMPLE_PORT ?? 3212)
const elsewhere = `http://127.0.0.1:${port}`
const code = 'bara-for-redaktionen'

let site: ChildProcess

test.beforeAll(async ({ request, baseURL }) => {
  const wish = {
    name: `Kommunens webbplats ${Date.now()}`,
    scopes: ['readDrafts'],
    kinds: ['stories'],
    expiresAt: '2099-01-01',
  }
  const made = await send(request, 'admin', 'POST', '/machines', wish)
  const { id } = made.body.doc as { id: string }
  const { key } = (await send(request, 'admin', 'POST', `/machines/${id}/key`, {})).body
  const env = {
    ...{ ...process.env, HOST: '127.0.0.1', PORT: String(port), BERATTA: baseURL, MUNICIPALITY: 'boden' },
    ...{ BERATTA_KEY: String(key), PREVIEW_CODE: code },
  }
  site = spawn(process.execPath, ['examples/astro/dist/server/entry.mjs'], { env, stdio: 'inherit' })
  await expect
    .poll(() =>
      fetch(elsewhere).then(
        ({ status }) => status,
        () => 0,
      ),
    )
    .toBe(200)
})

test.afterAll(async () => {
  const ended = once(site, 'exit')
  site.kill('SIGTERM')
  await ended
})

const statusOf = async (path: string) => (await fetch(elsewhere + path)).status

async function hasTitle(page: Page, title: string) {
  await page.goto(elsewhere)
  return (await page.getByRole('link', { name: title }).count()) > 0
}

test('shows a story when it is published, and is empty of it when it is taken down', async ({
  page,
  request,
}) => {
  const story = await aLiveStory(request, 'Ett bakbord i parken')
  const path = story.path.replace('/berattelser/', '/stories/')
  await expect.poll(() => statusOf(path)).toBe(200)
  expect(await hasTitle(page, story.title)).toBe(true)
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: story.title }).click()
  await expect(page.getByRole('heading', { name: story.title })).toBeVisible()
  await expect(page.getByText('Vi bakade bröd från sex länder')).toBeVisible()
  expect(await axeFindings(page)).toEqual([])

  await act(request, 'safeguarding', story, 'takeDown')
  await expect.poll(() => statusOf(path), { intervals: [100], timeout: 2000 }).toBe(410)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'Berättelsen visas inte längre.' })).toBeVisible()
  expect(await page.content()).not.toContain(story.title)
  expect(await hasTitle(page, story.title)).toBe(false)

  for (const who of ['safeguarding', 'reviewer'] as const) await act(request, who, story, 'reinstate')
  await expect.poll(() => statusOf(path)).toBe(200)
})

test('shows no story of another municipality, and nothing that never was', async ({ request }) => {
  const { data } = (await (await request.get('/api/v1/stories?limit=100')).json()) as {
    data: { slug: string; municipality: { slug: string } }[]
  }
  const others = data.filter(({ municipality }) => municipality.slug !== 'boden')
  expect(others.length).toBeGreaterThan(0)
  for (const { slug } of others) expect(await statusOf(`/stories/${slug}`), slug).toBe(404)
  expect(await statusOf('/stories/__proto__')).toBe(404)
})

test('shows a draft to whoever knows the code, and to nobody else', async ({ page, request }) => {
  const draft = await aDraft(request, 'Ännu inte sagt')
  await page.goto(`${elsewhere}/preview/${draft.id}?code=${code}`)
  await expect(page.getByRole('heading', { name: draft.title })).toBeVisible()
  await expect(page.getByText('Vi bakade bröd från sex länder')).toBeVisible()
  for (const path of [draft.id, `${draft.id}?code=`, `${draft.id}?code=x`, `..%2Fusers?code=${code}`])
    expect(await statusOf(`/preview/${path}`), path).toBe(404)
  const { headers } = await fetch(`${elsewhere}/preview/${draft.id}?code=${code}`)
  expect(headers.get('cache-control')).toBe('private, no-store')
})
