/**
 * Work that somebody else's bytes can make long – reading files, checking long texts – in a thread: readers are served
 * meanwhile, and what takes too long or too much is ended together with its thread (ADR 103).
 */
import { join } from 'node:path'
import pLimit from 'p-limit'
import { Piscina } from 'piscina'

/** Of JavaScript's own heap, in MB. Buffers stand beside it: whoever unpacks bounds what comes out. */
const heap = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 }
const maxThreads = 2
/** Beside those that are being done; more is refused at once rather than late. */
const mostWaiting = 16
/** A thread that has had nothing to do for so long gives its memory back, in milliseconds. */
const idleTimeout = 10_000

/** `time`: it took too long · `memory`: it needed too much · `queue`: too much waits already */
export type Bound = 'time' | 'memory' | 'queue'

/** The work was ended because it reached a bound. Nothing came of it; the caller says so to the person. */
export class OutOfBounds extends Error {
  constructor(
    readonly bound: Bound,
    options?: ErrorOptions,
  ) {
    super(`Work in a thread reached its bound of ${bound}.`, options)
    this.name = 'OutOfBounds'
  }
}

type Work = (input: never) => unknown
type Answer<Does> = Does extends (input: never) => infer Output ? Awaited<Output> : never
type Input<Does> = Does extends (input: infer Given) => unknown ? Given : never
type NamesOf<Module> = { [Name in keyof Module]: Module[Name] extends Work ? Name : never }[keyof Module]

/** Not the pool's own queue, which knows no bound for work that can be ended, and counts waiting as working. */
const turn = pLimit(maxThreads)
let pool: Piscina | undefined

/** Threads run the sources, as the worker and the front do; the bundle that Next makes holds none of them. */
function threads(): Piscina {
  if (pool) return pool
  pool = new Piscina({
    maxThreads,
    minThreads: 0,
    idleTimeout,
    resourceLimits: heap,
    execArgv: ['--import', 'tsx'],
    // Where the system lets a thread have a rank of its own: after those that serve.
    niceIncrement: 5,
  })
  pool.on('error', (error) => console.error('An idle thread ended:', error))
  return pool
}

/**
 * @example
 * const documents = inThread<typeof import('./read-document')>('src/cms/media/read-document.ts')
 * const read = await documents('readDocument', bytes, { seconds: 20 })
 * @param file module of the project, from its root; import of it only its type, so that its packages load in the thread
 * @returns what runs one of its functions of one argument. Both argument and answer are copied as by structuredClone: a
 * Buffer arrives as a Uint8Array, an error without its class
 * @throws OutOfBounds when it has worked for `seconds`, or reached another bound; else whatever the function throws
 */
export const inThread =
  <Module>(file: string) =>
  async <Name extends NamesOf<Module> & string>(
    name: Name,
    input: Input<Module[Name]>,
    { seconds }: { readonly seconds: number },
  ): Promise<Answer<Module[Name]>> => {
    if (turn.pendingCount >= mostWaiting) throw new OutOfBounds('queue')
    return turn(async () => {
      const signal = AbortSignal.timeout(seconds * 1000)
      try {
        // A path that only the thread follows; the bundle need not hold what it may lead to.
        const filename = join(/*turbopackIgnore: true*/ process.cwd(), file)
        return await threads().run(input, { filename, name, signal })
      } catch (error) {
        if (signal.aborted) throw new OutOfBounds('time', { cause: error })
        const isOutOfMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
        throw isOutOfMemory ? new OutOfBounds('memory', { cause: error }) : error
      }
    })
  }
