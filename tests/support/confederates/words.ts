/**
 * Words that somebody put somewhere, each one of its kind, and who has said yes to which: the bookkeeping of a
 * bystander who knows nothing of the code. A word is one person's as long as nobody else has looked at it and agreed.
 */
const shape = /zq[a-z0-9]+qz/g

export class Words {
  readonly #writers = new Map<string, string>()
  readonly #agreed = new Set<string>()
  #count = 0

  /** A word that this person is about to put somewhere. It survives in addresses too: small letters and digits. */
  by(writer: string): string {
    const word = `zq${(this.#count++).toString(36).padStart(4, '0')}qz`
    this.#writers.set(word, writer)
    return word
  }

  /** Somebody has looked at this and said yes: to all in it that somebody else wrote. */
  agree(who: string, seen: string): void {
    for (const word of this.#in(seen)) if (this.#writers.get(word) !== who) this.#agreed.add(word)
  }

  /** What readers find here on one person's word, with what stands around it. */
  onOnePersonsWord(seen: string): string[] {
    return this.#in(seen)
      .filter((word) => this.#writers.has(word) && !this.#agreed.has(word))
      .map((word) => seen.slice(Math.max(seen.indexOf(word) - 60, 0), seen.indexOf(word) + 20))
  }

  #in(text: string): string[] {
    return [...new Set(text.match(shape) ?? [])]
  }
}
