import pg from 'pg'
import { organisation } from '@/domain/organisation'
import { StartError } from '../start-error'

const OLDEST = 15

type Setting = 'DATABASE_URL' | 'DATABASE_OWNER_URL'

/** Connects once and turns every usual mistake in the setting into its sentence. The password is never shown. */
export async function checkDatabase(url: string, setting: Setting): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {}) // a server that goes away now is met again, with its sentence, by the next step
  try {
    await client.connect()
    const { rows } = await client.query<{ version: string }>(
      "select current_setting('server_version_num') as version",
    )
    const version = Math.floor(Number(rows[0]?.version) / 10_000)
    if (version < OLDEST)
      throw new StartError(
        `${setting} leads to PostgreSQL ${version}; ${organisation.product} needs ${OLDEST} or newer.`,
      )
  } catch (error) {
    throw error instanceof StartError
      ? error
      : new StartError(explain(error, new URL(url), setting), { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

function explain(error: unknown, url: URL, setting: Setting): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const server = `${url.hostname}:${url.port || 5432}`
  const sentences: Record<string, string> = {
    ENOTFOUND: `${setting} names the host ${url.hostname}, which is not known here.`,
    EAI_AGAIN: `${setting} names the host ${url.hostname}, which is not known here.`,
    ECONNREFUSED: `Nobody answers at ${server}, where ${setting} says that PostgreSQL is.`,
    '28P01': `PostgreSQL at ${server} does not accept the user or password in ${setting}.`,
    '28000': `PostgreSQL at ${server} does not let the user in ${setting} in.`,
    '3D000': `PostgreSQL at ${server} has no database ${url.pathname.slice(1)}: create it, or mend ${setting}.`,
    '53300': `PostgreSQL at ${server} has no connection left for ${organisation.product}.`,
  }
  return sentences[code] ?? `The database in ${setting} (${server}) cannot be reached: ${message || code}.`
}
