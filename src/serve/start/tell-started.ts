import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Env } from '@/env'

/** What the person who started Berätta wants to know now. */
export function tellStarted(env: Env): void {
  const accounts = join(env.DATA_DIR, 'demo-accounts.json')
  const lines = [
    '',
    `Berätta is running at ${env.SERVER_URL}`,
    `  Editing:        ${env.SERVER_URL}/admin`,
    ...(env.DEMO && existsSync(accounts) ? [`  Demo accounts:  ${relative(process.cwd(), accounts)}`] : []),
    '  Stop:           Ctrl-C',
    '',
  ]
  console.log(lines.join('\n'))
}
