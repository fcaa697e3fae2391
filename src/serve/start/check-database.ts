import pg from 'pg'
import { StartError } from './start-error'

const OLDEST = 15

/** Connects once and turns every usual mistake in DATABASE_URL into its sentence. The password is never shown. */
export async function checkDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a server that goes away now is met again, with its sentence, by the next step
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    )
    const version = Math.floor(Number(rows[0]?.version) / 10_000)
    if (version < OLDEST)
      throw new StartError(`DATABASE_URL leads to PostgreSQL ${version}; Berätta needs ${OLDEST} or newer.`)
  } catch (error) {
    throw error instanceof StartError ? error : new StartError(explain(error, new URL(url)), { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

function explain(error: unknown, url: URL): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const server = `${url.hostname}:${url.port || 5432}`
  const sentences: Record<string, string> = {
    ENOTFOUND: `DATABASE_URL names the host ${url.hostname}, which is not known here.`,
    EAI_AGAIN: `DATABASE_URL names the host ${url.hostname}, which is not known here.`,
    ECONNREFUSED: `Nobody answers at ${server}, where DATABASE_URL says that PostgreSQL is.`,
    '28P01': `PostgreSQL at ${server} does not accept the user or password in DATABASE_URL.`,
    '28000': `PostgreSQL at ${server} does not let the user in DATABASE_URL in.`,
    '3D000': `PostgreSQL at ${server} has no database ${url.pathname.slice(1)}: create it, or mend DATABASE_URL.`,
    '53300': `PostgreSQL at ${server} has no connection left for Berätta.`,
  }
  return sentences[code] ?? `The database in DATABASE_URL (${server}) cannot be reached: ${message || code}.`
}
