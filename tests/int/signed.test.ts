/** Whoever holds a copy can check by herself that it is what was approved: by what the site answers, and nothing else. */
import { createHash } from 'node:crypto'
import { sql } from '@payloadcms/db-postgres'
import canonicalize from 'canonicalize'
import { compactVerify, createLocalJWKSet, decodeProtectedHeader } from 'jose'
import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { query } from '@/cms/db/transaction'
import { readItem } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import { silently } from '@/cms/progress'
import { projectAnew } from '@/cms/published/project-anew'
import { performTransition } from '@/cms/review/transition'
import { reviewedGlobals } from '@/domain/kinds'
import { provideEnv } from '@/env'
import { answerRead } from '../../src/app/(site)/answer-read'
import { aLive } from '../support/any-kind'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { aStory } from '../support/story'

const payload = await openCms()
const origin = 'http://localhost:3000'

async function read(path: string) {
  const answer = await answerV1(new Request(`${origin}/api/v1/${path}`), path.split('/'))
  return { status: answer.status, body: (await answer.json()) as Record<string, never> }
}

async function keys() {
  const answer = await answerRead(new Request(`${origin}/.well-known/jwks.json`))
  expect(answer.headers.get('content-type')).toBe('application/jwk-set+json')
  return (await answer.json()) as { keys: { kid: string; d?: string; x: string }[] }
}

/** The ten lines of docs/api/verifying.md. */
async function verified(kind: string, id: string) {
  const { data, approval } = (await read(`${kind}/${id}/source`)).body as unknown as {
    data: object
    approval: string
  }
  const { payload } = await compactVerify(approval, createLocalJWKSet((await keys()) as never))
  const said = JSON.parse(Buffer.from(payload).toString()) as Record<string, unknown>
  const hash = createHash('sha256')
    .update(canonicalize(data) ?? '')
    .digest('base64url')
  return { said, isRight: said.hash === hash, data }
}

const item = async (reference: Reference) => readItem(await createLocalReq({}, payload), reference)

describe('what is live', () => {
  it('is signed as it was approved, without a name', async () => {
    const { id } = await aStory().live()
    const { said, isRight } = await verified('stories', id)
    const { liveVersion } = await item({ kind: 'stories', id })
    expect(isRight).toBe(true)
    expect(said).toEqual({
      kind: 'stories',
      id,
      version: liveVersion,
      languages: ['sv'],
      at: expect.stringMatching(/^\d{4}-.*Z$/),
      isForced: false,
      hash: expect.stringMatching(/^[\w-]{43}$/),
    })
    const { approval } = (await read(`stories/${id}`)).body.data as never as {
      approval: { jws: string; hash: string }
    }
    expect(approval.hash).toBe(said.hash)
  })

  it('says so when it went live past review, and no longer once somebody has said yes', async () => {
    const story = await aLive('stories')
    expect((await verified('stories', story.id)).said).toMatchObject({ isForced: true, at: null })
    const { liveVersion } = await item(story)
    const user = await people.reviewer()
    await performTransition({
      payload,
      reference: story,
      name: 'approveRetrospectively',
      user,
      expected: String(liveVersion),
      note: 'Läst efteråt.',
    })
    expect((await verified('stories', story.id)).said).toMatchObject({ isForced: false })
  })

  it('does not verify when somebody has written in the row past the door', async () => {
    const page = await aLive('pages')
    await payload.db.drizzle.transaction(async (db: { execute(statement: unknown): Promise<unknown> }) => {
      await db.execute(sql`select set_config('app.workflow', 'on', true)`)
      await db.execute(sql`update published.documents set content = jsonb_set(content, '{title,sv}', '"Ändrad"')
        where id = ${page.id}`)
    })
    expect((await verified('pages', page.id)).isRight).toBe(false)
    await projectAnew(payload, silently, true)
    expect((await verified('pages', page.id)).isRight).toBe(true)
  })

  it('and what is taken down is not given out, signed or not', async () => {
    const page = await aLive('pages')
    const { latestVersion } = await item(page)
    await performTransition({
      payload,
      reference: page,
      name: 'takeDown',
      user: await people.safeguarding(),
      expected: String(latestVersion),
      note: 'Ett barn kan kännas igen.',
    })
    expect(await read(`pages/${page.id}/source`)).toMatchObject({ status: 410, body: { what: 'taken_down' } })
  })
})

describe('what there is one of', () => {
  it.each(reviewedGlobals)(
    '%s can be checked like a document, and is told of with the site',
    async (kind) => {
      const before = (await read('site')).body.data as never as Site
      await aLive(kind)
      const { approvals } = (await read('site')).body.data as never as Site
      const { said, isRight } = await verified('site', kind)
      expect(isRight).toBe(true)
      expect(said).toMatchObject({
        kind,
        id: kind,
        version: approvals[kind]?.version,
        hash: approvals[kind]?.hash,
      })
      expect(approvals[kind]?.hash).not.toBe(before.approvals[kind]?.hash)
    },
  )

  it('holds no address of an inbox that only colleagues know', async () => {
    const inbox = 'barnskydd@inne.example'
    await aLive('site-settings', { safeguardingInbox: inbox, contactInbox: inbox })
    const { data, isRight } = await verified('site', 'site-settings')
    expect([isRight, JSON.stringify(data).includes(inbox)]).toEqual([true, false])
  })

  it('has no other name', async () => {
    for (const name of ['stories', 'users', 'nothing'])
      expect((await read(`site/${name}/source`)).status, name).toBe(404)
  })
})

type Site = { approvals: Record<string, { version: string; hash: string } | null> }

describe('keys', () => {
  it('are public halves only, and nobody can take one away', async () => {
    for (const key of (await keys()).keys)
      expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
    await expect(query({ payload }, sql`delete from published.signing_keys`)).rejects.toThrow()
  })

  it('change with the secret, and what the old one signed still verifies', async () => {
    const page = await aLive('pages')
    const secret = process.env.PAYLOAD_SECRET ?? ''
    provideEnv({ PAYLOAD_SECRET: 'another-secret-of-thirty-two-letters' })
    const later = await aLive('pages').finally(() => provideEnv({ PAYLOAD_SECRET: secret }))
    const kidOf = async (id: string) =>
      decodeProtectedHeader(
        ((await read(`pages/${id}/source`)).body as unknown as { approval: string }).approval,
      ).kid
    expect(await kidOf(page.id)).not.toBe(await kidOf(later.id))
    for (const { id } of [page, later]) expect((await verified('pages', id)).isRight).toBe(true)
  })
})
