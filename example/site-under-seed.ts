/** What the steps of the seed share: the database, the people, and the ids of what is there already. */
import type { Payload } from 'payload'
import type { Actors } from './actors'
import { resolveReferences } from './reference'

export class SiteUnderSeed {
  readonly #ids = new Map<string, string>()

  constructor(
    readonly payload: Payload,
    /** Asked for at the first need: a seed that finds everything done makes no accounts. */
    readonly actors: () => Promise<Actors>,
  ) {}

  remember(collection: string, key: string, id: string): void {
    this.#ids.set(`${collection}:${key}`, id)
  }

  idOf = (collection: string, key: string): string => {
    const id = this.#ids.get(`${collection}:${key}`)
    if (!id) throw new Error(`The seed points at ${collection} “${key}”, which is not there yet.`)
    return id
  }

  /** Swaps the symbolic references in a value for ids. */
  resolve<T>(value: T): T {
    return resolveReferences(value, this.idOf)
  }
}
