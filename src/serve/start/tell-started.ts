import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Env } from '@/env'
import { log } from '../log'
import { conclude, isDrawn } from './telling'

type Account = { readonly email: string; readonly password: string; readonly tryFirst?: string }

/** What the person who started the site wants to know now. Passwords are for a terminal alone: a log is kept. */
export function tellStarted(env: Env, isDev: boolean): void {
  log('info', 'running', { url: env.SERVER_URL, demo: env.DEMO })
  if (!isDrawn) return
  const accounts = env.DEMO ? accountsIn(env.DATA_DIR) : []
  const lines = [
    `${env.SERVER_URL}          what readers see`,
    `${env.SERVER_URL}/admin    where it is written, reviewed and published`,
    '',
    ...(accounts.length > 0 ? [...table(accounts), ''] : []),
    ...(env.SMTP_URL ? [] : [`No mail is sent; it lies in ${shown(env, 'mail')} (SMTP_URL, MAIL_FROM).`]),
    `Ctrl-C stops everything. Details: ${shown(env, 'start.log')}`,
  ]
  conclude(lines.map((line) => (line ? `  ${line}` : '')).join('\n'))
  if (isDev) process.send?.({ isWatched: true })
}

const shown = ({ DATA_DIR }: Env, name: string): string => relative(process.cwd(), join(DATA_DIR, name))

/** Until somebody names a mail server, whoever waits for a mail waits in vain. */
export function tellOfMail({ SMTP_URL, DATA_DIR }: Env): void {
  if (!SMTP_URL)
    log('warn', 'no mail is sent', { writtenTo: join(DATA_DIR, 'mail'), set: 'SMTP_URL, MAIL_FROM' })
}

/** Those of the demonstration that have something to try. */
function accountsIn(dataDir: string): Account[] {
  const file = join(dataDir, 'demo-accounts.json')
  if (!existsSync(file)) return []
  return (JSON.parse(readFileSync(file, 'utf8')) as Account[]).filter(({ tryFirst }) => tryFirst)
}

function table(accounts: readonly Account[]): string[] {
  const rows = [
    ['sign in as', 'password', 'try first'],
    ...accounts.map(({ email, password, tryFirst = '' }) => [email, password, tryFirst]),
  ]
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 3
  return rows.map(([email = '', password = '', tryFirst]) =>
    `${email.padEnd(width(0))}${password.padEnd(width(1))}${tryFirst}`.trimEnd(),
  )
}
