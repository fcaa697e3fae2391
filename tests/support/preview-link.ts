/** Making links to previews, and changing what they show. */
import type { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { expect } from 'vitest'
import { query } from '@/cms/db/transaction'
import { editorialEndpoints } from '@/cms/entry/queue-endpoints'
import type { MadePreviewLink, PreviewLinks } from '@/domain/preview/preview-links'
import { guestPath } from '@/domain/preview/preview-path'
import { asking } from './asking'
import { openCms } from './cms'
import { people } from './people'
import { look, type Story } from './story'

export const editorial = asking(editorialEndpoints)
export const about = (id: string) => ({ kind: 'stories', id })
export const recipient = 'handläggare, Boden'

export const share = (story: Pick<Story, 'id' | 'version'>, by: TypedUser | null, change: object = {}) =>
  editorial.post('/previews', by, {
    ...about(story.id),
    version: story.version,
    recipient,
    days: 7,
    ...change,
  })

/** A link made by an editor. */
export async function aLink(story: Pick<Story, 'id' | 'version'>, change: object = {}) {
  const answer = await share(story, await people.editor(), change)
  expect(answer.status, answer.text).toBe(200)
  const { token, links } = answer.body as MadePreviewLink
  return { token, id: links[0]?.id ?? '', at: guestPath(token, 'sv') }
}

/** Saves a draft of a story, as an editor. */
export const change = async (id: string, data: object) =>
  (await openCms()).update({
    collection: 'stories',
    id,
    draft: true,
    user: await people.editor(),
    data: data as never,
  })

export const withVersion = async ({ id }: { id: string }) => ({ id, version: (await look(id)).version })

export const linksOf = async (id: string) =>
  (await editorial.get('/previews', await people.editor(), about(id))).body as PreviewLinks

export const rowsOf = async (statement: ReturnType<typeof sql>) =>
  query({ payload: await openCms() }, statement)
