/** What readers' copies name is asked of those that have one: a release of new texts asks nothing. */
import { PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { expect, test } from 'vitest'
import type { Executor, Sql } from '@/cms/payload/executor'
import { namesIn } from '@/cms/published/names-in'
import { liveStates } from '@/domain/workflow/states'

const asked: unknown[] = []
const rows = [{ kind: 'stories', id: 'seen', names: ['media:1'] }]
const room = {
  execute: async (statement: Sql) => {
    asked.push(new PgDialect().sqlToQuery(statement).params)
    return { rows }
  },
} as unknown as Executor

const seen = ['live', 'live_unreviewed'] as const
const hidden = liveStates.filter((state) => !(seen as readonly string[]).includes(state))

test('of texts that readers do not see nothing is asked', async () => {
  const documents = hidden.map((live) => ({ kind: 'stories' as const, id: live, live }))
  expect(await namesIn(room, documents)).toEqual(hidden.map(() => null))
  expect(asked).toEqual([])
})

test('among others only those are asked about that readers see', async () => {
  const documents = [
    { kind: 'stories', id: 'new', live: 'never' },
    { kind: 'stories', id: 'seen', live: 'live' },
    { kind: 'stories', id: 'unwritten', live: 'live_unreviewed' },
  ] as const
  expect(await namesIn(room, documents)).toEqual([null, ['media:1'], undefined])
  expect(JSON.stringify(asked)).not.toContain('new')
})
