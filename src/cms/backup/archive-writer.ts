/** Writes an archive entry by entry; it gets its name only when it is whole and on the disk. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack } from 'tar-stream'
import { type Manifest, manifestName } from './manifest'

export class ArchiveWriter {
  readonly #file: string
  readonly #pack = pack()
  readonly #entries: Manifest['entries'] = {}
  readonly #written: Promise<void>

  private constructor(file: string) {
    this.#file = file
    const out = createWriteStream(this.#unfinished, { mode: 0o600 })
    this.#written = pipeline(this.#pack, createGzip(), out)
    this.#written.catch(() => {}) // told by whoever adds next
  }

  static async open(file: string): Promise<ArchiveWriter> {
    await mkdir(dirname(file), { recursive: true })
    return new ArchiveWriter(file)
  }

  get #unfinished(): string {
    return `${this.#file}.unfinished`
  }

  /** Adds one entry; resolves when there is room for the next, rejects when the disk takes no more. */
  async add(name: string, bytes: Buffer): Promise<void> {
    this.#entries[name] = { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }
    const entry = this.#pack.entry({ name, size: bytes.length, mode: 0o600 }, bytes)
    await Promise.race([once(entry, 'close'), this.#written.then(() => {})])
  }

  /** Ends the archive with its list. */
  async finish(about: Omit<Manifest, 'format' | 'entries'>): Promise<void> {
    const manifest: Manifest = { format: 1, ...about, entries: this.#entries }
    await this.add(manifestName, Buffer.from(JSON.stringify(manifest)))
    this.#pack.finalize()
    await this.#written
    const written = await open(this.#unfinished)
    await written.sync()
    await written.close()
    await rename(this.#unfinished, this.#file)
  }

  async discard(): Promise<void> {
    this.#pack.destroy()
    await this.#written.catch(() => {})
    await rm(this.#unfinished, { force: true })
  }
}
