/** Whether a password is one that people, or programs, would try: its own list, no network, nothing personal. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'
import { swedishWords } from './swedish-words'

/** Of four: more than ten thousand million guesses. */
const strongEnough = 4

let estimate: ZxcvbnFactory | undefined

/** @param personal what somebody who knows her would try first: names, addresses, the site */
export function isGuessable(password: string, personal: readonly string[]): boolean {
  estimate ??= new ZxcvbnFactory({
    dictionary: { ...dictionary, swedish: swedishWords },
    graphs: adjacencyGraphs,
  })
  const parts = personal.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
  const known = [...new Set(parts.map((part) => part.toLowerCase()).filter((part) => part.length > 2))]
  return estimate.check(password, known).score < strongEnough
}
