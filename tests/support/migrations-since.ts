import { readdirSync } from 'node:fs'

/** The names of the migrations that came after that one. */
export function migrationsSince(name: string): string[] {
  const names = readdirSync('migrations').flatMap((file) => (file.endsWith('.ts') ? [file.slice(0, -3)] : []))
  return names.filter((other) => other > name).sort()
}
