/** A site on another port has another origin, though the browser sends it the same cookies as its neighbour (I29). */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { signInByForm } from './support/accounts'
import { act, aDraft, standing } from './support/stories'

let neighbour: Server
let page = ''

test.beforeAll(async () => {
  neighbour = createServer((_, res) => res.writeHead(200, { 'content-type': 'text/html' }).end(page))
  neighbour.listen(0, '127.0.0.1')
  await once(neighbour, 'listening')
})
test.afterAll(() => neighbour.close())

test('a neighbour’s page cannot claim a text with a reviewer’s browser', async ({
  page: tab,
  request,
  baseURL,
}) => {
  const story = await aDraft(request, 'Grannens knapp')
  await act(request, 'leaderOfBoden', story, 'submit')
  const { version, state } = await standing(request, story)
  await signInByForm(tab, 'reviewer')
  const address = `${baseURL}/api/stories/${story.id}/transitions/claim`
  const body = JSON.stringify({ expected: version, note: '' })
  const [name, value] = [body.slice(0, -2), '"}']
  page = `<form method="post" enctype="text/plain" action="${address}">
    <input name='${name}' value='${value}'><button>Vinn</button></form>`
  const elsewhere = `http://localhost:${(neighbour.address() as AddressInfo).port}/`
  await tab.goto(elsewhere)
  const answer = tab.waitForResponse(address)
  await tab.getByRole('button', { name: 'Vinn' }).click()
  expect((await answer).status()).toBe(403)
  await expect(tab.getByText('This was sent from another site.')).toBeVisible()
  await tab.goto(elsewhere)
  const heard = await tab.evaluate(
    async ([to = '', sent = '']) =>
      fetch(to, { method: 'POST', mode: 'no-cors', credentials: 'include', body: sent }).then(
        () => 'an answer',
        () => 'nothing',
      ),
    [address, body],
  )
  expect(heard).toBe('nothing')
  expect(await standing(request, story)).toMatchObject({ state })
})

test('the house’s own pages go on choosing pictures and documents', async ({ page: tab }) => {
  await signInByForm(tab, 'editor')
  await tab.goto('/admin/collections/stories/create')
  const asked = tab.waitForResponse((answer) => /\/api\/projects(\?|$)/.test(answer.url()))
  await tab.getByRole('button', { name: 'Fakta', exact: true }).click()
  await tab.locator('#field-project').getByRole('combobox').click()
  expect((await asked).status()).toBe(200)
})
