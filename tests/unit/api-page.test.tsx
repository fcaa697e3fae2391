import { expect, test } from 'vitest'
import { describeApi } from '@/api/v1/description'
import { ApiPage, type Description } from '@/site/developers/api-page'
import { markup } from '@/site/render'
import { frameOf } from '../support/site/templates'

test('whoever reads of the API finds everything that can be asked, how, and whether it wants a key', async () => {
  const api = describeApi() as unknown as Description
  const page = await markup(<ApiPage api={api} frame={frameOf('en', { kind: 'api' })} />)
  const [, ...sections] = page.split('<details id="')
  const saidOf = (id: string) => sections.find((section) => section.startsWith(`${id}"`)) ?? ''
  for (const [path, methods] of Object.entries(api.paths))
    for (const [method, { operationId, security = [] }] of Object.entries(methods)) {
      expect(saidOf(operationId).replaceAll('<!-- -->', '')).toContain(`${method.toUpperCase()} ${path}<`)
      expect(saidOf(operationId).includes('With a key'), operationId).toBe(security.length > 0)
    }
})
