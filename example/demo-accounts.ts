/** The demo accounts' passwords: fresh ones for every installation, in a file that only its owner reads. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DemoPerson, demoPeople } from './people'

export type DemoAccount = DemoPerson & { readonly password: string }

export const accountsFile = (dataDir: string): string => join(dataDir, 'demo-accounts.json')

/**
 * Reads the accounts, or makes them up and writes them down. Written before any account exists: a seed that is
 * killed in between finds the same passwords again.
 */
export function demoAccounts(dataDir: string): DemoAccount[] {
  const file = accountsFile(dataDir)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoAccount[]
  const accounts = demoPeople.map((person) => ({ ...person, password: freshPassword() }))
  mkdirSync(dataDir, { recursive: true })
  const half = `${file}.half`
  writeFileSync(half, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  renameSync(half, file)
  return accounts
}

/** 24 characters that can be read aloud and pasted anywhere. */
export const freshPassword = (): string => randomBytes(18).toString('base64url')
