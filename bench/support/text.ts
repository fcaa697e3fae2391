/** Swedish as the site writes it, always the same for the same seed, so that two runs measure the same. */
import { trainingModules } from '../../example/content/training-modules'

export type Random = () => number

export function randomFrom(seed: number): Random {
  let state = (seed * 2_654_435_761) % 2 ** 32
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** Made rich with compounds; few words are common and most are rare, as in life. */
function vocabulary(): string[] {
  const random = randomFrom(1)
  const text = JSON.stringify(trainingModules).replaceAll(/\\n|"[a-zA-Z]+":/g, ' ')
  const plain = [...new Set(text.toLowerCase().match(/[a-zåäöé]{3,}/g))]
  const pick = () => plain[Math.floor(random() * plain.length)] ?? ''
  return [...plain, ...new Set(Array.from({ length: 30_000 }, () => pick() + pick()))]
}

const words = vocabulary()

export function sentence(random: Random, length: number): string {
  const picked = Array.from({ length }, () => words[Math.floor(words.length * random() ** 4)] ?? '')
  const text = picked.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
