/** Making links to the preview of a release, and asking by them as a browser or another system would. */
import type { TypedUser } from 'payload'
import { expect } from 'vitest'
import { releaseLinkEndpoints } from '@/cms/entry/release-link-endpoints'
import type { MadeReleaseLink, ReleaseLinks } from '@/domain/releases/links'
import { asking } from './asking'
import { people } from './people'
import { preview } from './preview'

const { get, post } = asking(releaseLinkEndpoints)

export const makeLink = (release: string, by: TypedUser | null, days: unknown = 7) =>
  post('/releases/:release/links', by, { release, days })

export const endLinkOf = (release: string, link: string, by: TypedUser | null) =>
  post('/releases/:release/links/:link/end', by, { release, link })

export const linksOf = async (release: string, by?: TypedUser) =>
  (await get('/releases/:release/links', by ?? (await people.editor()), { release })).body as ReleaseLinks

/** A link of an editor's: its id, its address, and what is answered below it. */
export async function aReleaseLink(release: string, by = people.editor, days: unknown = 7) {
  const answer = await makeLink(release, await by(), days)
  expect(answer.status, answer.text).toBe(200)
  const { token, links } = answer.body as MadeReleaseLink
  const base = `/preview/release/${token}`
  const see = (path = '', asked: Parameters<typeof preview>[1] = {}) => preview(base + path, asked)
  const data = async (path: string, headers: Record<string, string> = {}) => {
    const { status, html: text, headers: sent } = await see(`/api/v1/${path}`, { headers })
    // biome-ignore lint/suspicious/noExplicitAny: what the API says is what is looked at
    return { status, text, headers: sent, body: (text ? JSON.parse(text) : {}) as any }
  }
  return { id: links[0]?.id ?? '', token, base, see, data }
}
