/** Keeps bytes as files, in a folder of DATA_DIR for each shelf. */
import { createReadStream } from 'node:fs'
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Opened, Part, Shelf, Store } from './keeping'
import { StoreAway } from './store-away'

/** Small pieces: measured, pieces of 64 kB leave the memory twice as full of what is already sent. */
const piece = 16 * 1024

export class Folder implements Store {
  readonly #root: string

  constructor(root: string) {
    this.#root = root
  }

  async put(shelf: Shelf, name: string, bytes: Buffer): Promise<void> {
    try {
      await mkdir(join(this.#root, shelf), { recursive: true })
      await writeFile(this.#path(shelf, name), bytes)
    } catch (cause) {
      const { code } = cause as NodeJS.ErrnoException
      const isFull = code === 'ENOSPC' || code === 'EDQUOT'
      const sentence = isFull
        ? 'The disk is full: make room.'
        : `${this.#root} cannot be written to (${code}).`
      throw new StoreAway(sentence, { cause })
    }
  }

  async open(shelf: Shelf, name: string, part?: Part): Promise<Opened | undefined> {
    const path = this.#path(shelf, name)
    const found = await stat(path).catch(isMissing)
    if (!found?.isFile()) return undefined
    const size = part ? part.end - part.start + 1 : found.size
    return { size, bytes: createReadStream(path, { ...part, highWaterMark: piece }) }
  }

  async remove(shelf: Shelf, name: string): Promise<void> {
    await rm(this.#path(shelf, name), { force: true })
  }

  async *names(shelf: Shelf): AsyncGenerator<string> {
    const entries = (await readdir(join(this.#root, shelf), { withFileTypes: true }).catch(isMissing)) ?? []
    yield* entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort()
  }

  /** A disk that is full or closed to us says so by itself. */
  async check(): Promise<void> {}

  #path(shelf: Shelf, name: string): string {
    return join(this.#root, shelf, basename(name))
  }
}

function isMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
  throw error
}
