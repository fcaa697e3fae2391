/** What the front (src/serve/behind.ts) and the language of a page expect of Next, as it is installed. */
import { existsSync, readFileSync } from 'node:fs'
import { withPayload } from '@payloadcms/next/withPayload'
import { expect, test } from 'vitest'
import { ofForms } from '@/cms/payload/language-of-page'
import { betweenNextsParts, nextCommand, ofWithPayload } from '@/serve/behind'

test('every header by which Next’s parts vouch for each other is kept out, or leads nowhere here', () => {
  const source = readFileSync('node_modules/next/dist/server/lib/server-ipc/utils.js', 'utf8')
  const [, list = ''] = /INTERNAL_HEADERS = \[([^\]]*)\]/.exec(source) ?? []
  const names = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => String(name))
  expect(names.filter((name) => betweenNextsParts.test(name)).length).toBeGreaterThan(5)
  expect(names.filter((name) => !betweenNextsParts.test(name))).toEqual([
    // Of partial prerendering and of another company's proxy, of which there is none here.
    'x-now-route-matches',
    'x-next-resume-state-length',
    'next-resume',
  ])
})

test('withPayload has every page vary by headers that the pages here do not', async () => {
  const { headers } = withPayload({ poweredByHeader: false })
  const added = (await headers?.())?.flatMap(({ headers }) => headers.map(({ key }) => key.toLowerCase()))
  expect(new Set(added)).toEqual(new Set(ofWithPayload))
})

test('what a form asks of the server while somebody writes in it carries this header', () => {
  const source = readFileSync('node_modules/next/dist/client/components/app-router-headers.js', 'utf8')
  expect(source).toContain(`ACTION_HEADER = '${ofForms}'`)
})

test('Next’s command is where a start looks for it', () => {
  expect(existsSync(nextCommand)).toBe(true)
})
