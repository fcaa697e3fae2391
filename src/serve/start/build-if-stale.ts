import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { organisation } from '@/domain/organisation'
import { nextCommand } from '../behind'
import { StartError } from '../start-error'
import { runChild } from './run-child'
import { shareChunks } from './share-chunks'
import { begin, done, whereReasonsAre } from './telling'

// What the bundle is made of. src/serve runs as it is and is not in the bundle.
const sources = [
  ...['src', 'collections', 'globals', 'countries', 'payload.config.ts'],
  ...['next.config.ts', 'package-lock.json'],
]
const outside = join('src', 'serve')

/**
 * Writes anew what is derived from other files, for whoever is at work on them. All of it is kept in the repository, so
 * that serving needs none of the tools.
 */
export async function generate(signal: AbortSignal): Promise<void> {
  begin('build')
  const code = await runChild('scripts/generate.ts', { signal })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError(`The styles and fonts could not be generated; ${whereReasonsAre()}.`)
  done('build')
}

/** Builds the site unless the last build in `distDir` was made from the very same sources. */
export async function buildIfStale(distDir: string, signal: AbortSignal): Promise<void> {
  const stamp = join(distDir, 'beratta-sources')
  begin('build')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOf(sources)) return done('build', 'stands')
  rmSync(stamp, { force: true })
  const built = hashOf(sources)
  const code = await runChild(nextCommand, {
    args: ['build'],
    env: { NODE_ENV: 'production' },
    signal,
  })
  signal.throwIfAborted()
  if (code !== 0) throw new StartError(`The site could not be built; ${whereReasonsAre()}.`)
  shareChunks(join(distDir, 'server', 'chunks'))
  writeFileSync(stamp, built)
  done('build')
}

/** One hash over whose site it is, and the names and contents of all files below the paths. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(organisation))
  const add = (path: string) => {
    if (path === outside || !existsSync(path)) return
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name))
    else hash.update(`${path}\0`).update(readFileSync(path))
  }
  paths.forEach(add)
  return hash.digest('hex')
}
