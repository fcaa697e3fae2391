import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isList = (written: string) => written.startsWith('module.exports = [')
/** The only words in which copies differ: each names itself. */
const ownName = /\n\/\/# sourceMappingURL=\S*\s*$/

/**
 * Of lists of modules that the build has written several times in the same words, one for each route, the first is kept
 * and the others hand it on. Who serves several routes would hold each copy in memory, for as long as it runs: six times
 * all of the CMS, as strings of two bytes a letter.
 * @param folder where the build has put what the server loads
 * @returns how many were copies
 */
export function shareChunks(folder: string): number {
  const firsts = new Map<string, string>()
  let copies = 0
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.js')) continue
    const path = join(folder, name)
    const written = readFileSync(path, 'utf8')
    if (!isList(written)) continue
    const hash = createHash('sha256').update(written.replace(ownName, '')).digest('hex')
    const first = firsts.get(hash)
    if (first === undefined) firsts.set(hash, name)
    else {
      writeFileSync(path, `module.exports = require(${JSON.stringify(`./${first}`)})\n`)
      copies += 1
    }
  }
  return copies
}
