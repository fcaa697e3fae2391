import { everything } from '@/domain/touched'

/** Where this instance stands: up to which change it has forgotten, and on which day. */
export type Known = { readonly epoch: string; readonly day: string }

/** What the database says: the counter and the day, and a row for each change since, as far as they are written down. */
export type Told = { readonly n: string; readonly day: string; readonly keys: readonly string[] | null }

/** Why everything was forgotten and not only what was touched. */
export const doubts = [
  'begun', // nothing is known yet of what went before
  'day', // what time alone changes, such as a contact that nobody confirmed for a year, is announced by nobody
  'gap', // of some change nobody knows what it touched, or the counter was set back
  'told', // who changed something said so
  'silence', // the database does not answer
] as const

export type Doubt = (typeof doubts)[number]

export type Verdict = { readonly keys: readonly string[]; readonly doubt?: Doubt }

/** Only where each change in between is there, and each says what it touched, is that all there is to forget. */
export function verdictOn(known: Known | undefined, told: readonly [Told, ...Told[]]): Verdict {
  const [{ n, day }] = told
  const touched = told.flatMap(({ keys }) => (keys === null ? [] : [keys]))
  const all = (doubt: Doubt): Verdict => ({ keys: [everything], doubt })
  if (!known) return all('begun')
  if (day !== known.day) return all('day')
  if (BigInt(n) - BigInt(known.epoch) !== BigInt(touched.length)) return all('gap')
  const keys = [...new Set(touched.flat())]
  return keys.includes(everything) ? all('told') : { keys }
}
