/** One document; of one that is no more, how it went. */
import { type FormerAddress, formerAddress, leftReaders } from '@/content/former-address'
import type { Told } from '@/content/one-question'
import { findSource } from '@/content/proof'
import { findPublished } from '@/content/published'
import type { Locale } from '@/domain/locales'
import { isPaged } from '@/domain/public-route'
import { liveState } from '@/domain/workflow/states'
import { included } from './included'
import { problem } from './problem'
import { oneQuery, readQuery, sourceQuery } from './question'
import { isShown, type Resource, type Stored, toldOf } from './resource'
import type { RichTextFormat } from './wire'

type Name = { readonly id: string } | { readonly slug: string }

export async function answerOne(request: Request, resource: Resource, name: Name): Promise<Response> {
  const read = readQuery(oneQuery(resource), new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const { lang, richText, include } = read.asked as {
    lang: Locale
    richText: RichTextFormat
    include?: readonly string[]
  }
  const asked = { locale: lang, richText }
  const doc = await findOne(resource, name, lang)
  if (!doc) return absent(request, resource, name)
  const data = toldOf(resource, doc, asked)
  return Response.json({ data, ...(include && (await included([data], include, asked))) })
}

/** What was signed of it, in all its languages. */
export async function answerSource(request: Request, resource: Resource, id: string): Promise<Response> {
  const read = readQuery(sourceQuery, new URL(request.url).searchParams)
  if ('code' in read) return problem(request, read.code, read.more)
  const shown = await findOne(resource, { id }, undefined)
  return (shown && (await signed(resource.kind, id, shown.told))) ?? absent(request, resource, { id })
}

/** @returns undefined for what is not live */
export async function signed(
  kind: string,
  id: string,
  told: Told | undefined,
): Promise<Response | undefined> {
  const data = await findSource(kind, id)
  return data && Response.json({ data, approval: told?.approval?.jws ?? null })
}

async function findOne(
  resource: Resource,
  name: Name,
  texts: Locale | undefined,
): Promise<Stored | undefined> {
  const which = 'id' in name ? { ids: [name.id] } : { slug: name.slug }
  const [doc] = (await findPublished(resource.kind, {
    ...which,
    ...(texts && { texts }),
    isTold: true,
    limit: 1,
  })) as Stored[]
  return doc && isShown(resource, doc) ? doc : undefined
}

async function absent(request: Request, { kind }: Resource, name: Name): Promise<Response> {
  if ('id' in name) return gone(request, await leftReaders(kind, name.id))
  const former = isPaged(kind) ? await formerAddress(kind, name.slug) : undefined
  if (!former?.isLive) return gone(request, former)
  const { pathname, search } = new URL(request.url)
  const moved = pathname.replace(/[^/]+$/, encodeURIComponent(former.slug))
  return new Response(null, { status: 301, headers: { location: `${moved}${search}` } })
}

type Left = Pick<FormerAddress, 'what' | 'withdrawnBecause' | 'notice'> & Partial<FormerAddress>

function gone(request: Request, left: Left | undefined): Response {
  if (left?.what === liveState.taken_down) return problem(request, 'gone', { what: left.what })
  if (left?.what !== liveState.withdrawn) return problem(request, 'not-found')
  const { what, withdrawnBecause, notice, redirectTo } = left
  return problem(request, 'gone', {
    what,
    ...(withdrawnBecause && { because: withdrawnBecause }),
    ...(notice && { notice }),
    ...(redirectTo && { instead: `/api/v1/${redirectTo.kind}/${redirectTo.slug}` }),
  })
}
