/** Reads archives, and believes them only after every checksum has been compared. */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { pipeline } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { organisation } from '@/domain/organisation'
import { BackupMistake } from './backup-mistake'
import { type Manifest, manifestName, manifestSchema, placeOf } from './manifest'

type Entry = { readonly name: string; readonly bytes: Buffer }

const BROKEN = 'The archive is broken or cut short'

/** Every entry in its order, one in memory at a time: a writer keeps them small. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  const archive = extract()
  pipeline(createReadStream(file), createGunzip(), archive, () => {}) // an error ends the loop below
  for await (const entry of archive) yield { name: entry.header.name, bytes: await buffer(entry) }
}

/** Reads the whole archive and answers its list. @throws BackupMistake unless every byte is what the list says */
export async function verifyArchive(file: string): Promise<Manifest> {
  await access(file).catch(() => {
    throw new BackupMistake(`There is no archive ${file} that can be read.`)
  })
  const found: Manifest['entries'] = {}
  let list: Buffer | undefined
  try {
    for await (const { name, bytes } of entriesOf(file)) {
      if (list) throw new BackupMistake(`${BROKEN}: something follows its list.`)
      if (name === manifestName) list = bytes
      else if (found[name] || !placeOf(name))
        throw new BackupMistake(`${BROKEN}: it holds ${JSON.stringify(name)}.`)
      else found[name] = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    }
  } catch (cause) {
    throw cause instanceof BackupMistake
      ? cause
      : new BackupMistake(`${BROKEN}; nothing was changed.`, { cause })
  }
  return compare(readList(list), found)
}

function readList(list: Buffer | undefined): Manifest {
  if (!list) throw new BackupMistake(`${BROKEN}: its list is missing; nothing was changed.`)
  try {
    return manifestSchema.parse(JSON.parse(list.toString()))
  } catch (cause) {
    throw new BackupMistake(`This is no archive of ${organisation.product}, or one of a newer version.`, {
      cause,
    })
  }
}

function compare(manifest: Manifest, found: Manifest['entries']): Manifest {
  const names = new Set([...Object.keys(found), ...Object.keys(manifest.entries)])
  for (const name of names)
    if (!found[name] || found[name].sha256 !== manifest.entries[name]?.sha256)
      throw new BackupMistake(`${BROKEN}: ${name} is not what its checksum says; nothing was changed.`)
  return manifest
}
