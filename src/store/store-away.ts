/** The store does not answer, or does not do what it is asked; the message is a sentence for whoever runs the machine. */
export class StoreAway extends Error {
  override readonly name = 'StoreAway'
}

/** For what breaks off in the middle of an answer. */
export function cutShort(cause: unknown): never {
  throw new StoreAway('The store broke off in the middle of its answer.', { cause })
}
