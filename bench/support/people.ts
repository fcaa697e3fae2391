/** The demo accounts of the installation that is measured, signed in. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

type Account = { readonly email: string; readonly password: string; readonly roles: readonly string[] }

/** Headers of somebody with the role. */
export async function signedIn(url: string, role: string): Promise<Record<string, string>> {
  const file = resolve(process.env.DATA_DIR ?? '.data-bench', 'demo-accounts.json')
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as Account[]
  const found = accounts.find(({ roles }) => roles.includes(role))
  if (!found) throw new Error(`No demo account is ${role}.`)
  const reply = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: found.email, password: found.password }),
  })
  const { token } = (await reply.json()) as { token?: string }
  if (!token) throw new Error(`Signing in as ${role} answered ${reply.status}.`)
  const cookie = `payload-token=${token}`
  return { cookie, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
}
