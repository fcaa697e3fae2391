import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/**
 * What shows that a file leans on the insides of Payload, Next or the queue, and where that may stand: in the rooms whose
 * every lean has a contract (tests/int/payload, tests/unit/payload).
 */
const leans: readonly (readonly [what: RegExp, homes: RegExp])[] = [
  [/\bPostgresAdapter\b|\bpostgresAdapter\b|\.drizzle\b|\.sessions\?\.\[/, /^src\/cms\/payload\//],
  [/\.db as unknown as\b/, /^src\/cms\/payload\//],
  [/\b(?:init|commit|kill)Transaction\b|\bBasePayload\b|\breadMigrationFiles\b/, /^src\/cms\/payload\//],
  [/\bargs as\b|\w+BeforeOperationHook = /, /^src\/cms\/(?:payload\/|review\/door\.ts)/],
  [/\.context\??\.?\[|\breq\.context\.\w+ =/, /^src\/cms\/payload\//],
  [
    /\bauthStrategies\b|\bJWTAuthentication\b|\bjwtSign\b|\baddSessionToUser\b|\bgeneratePayloadCookie\b|\b_sid\b/,
    /^src\/cms\/payload\//,
  ],
  [/\bDrizzleQueryError\b|drizzle\/node-postgres/, /^src\/cms\/payload\//],
  [/\bgraphile_worker\.\w/, /^src\/cms\/payload\//],
  [/payload-token/, /^src\/domain\/session-cookie\.ts/],
  [/x-payload-http|x-middleware-|x-nextjs|_next\/static|\/dist\/bin\/next/, /^src\/serve\/behind\.ts/],
]

const leaning = (file: string, text: string): string[] =>
  leans.flatMap(([what, homes]) =>
    what.test(text) && !homes.test(file) ? [`${file}: ${what.exec(text)}`] : [],
  )

test('only the rooms with contracts lean on the insides of Payload, Next and the queue', () => {
  for (const planted of [
    `const db = req.payload.db as unknown as PostgresAdapter`,
    `db.sessions?.[id]`,
    `(payload.db as unknown as { pool: Pool }).pool`,
    `await initTransaction(req)`,
    `const { data } = args as { data?: Given }`,
    `req.context[slot] = true`,
    `payload.authStrategies[0]`,
    `import { drizzle } from '@payloadcms/db-postgres/drizzle/node-postgres'`,
    `update graphile_worker._private_jobs set`,
    `headers.cookie?.includes('payload-token')`,
  ])
    expect(leaning('src/site/a.ts', planted), planted).not.toEqual([])
  expect(leaning('src/cms/document/a.ts', `const { context } = req; admitted.context(pass)`)).toEqual([])

  const files = ['src', 'collections', 'globals'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('src/generated')),
  )
  expect(files.flatMap((file) => leaning(file, readFileSync(file, 'utf8')))).toEqual([])
})
