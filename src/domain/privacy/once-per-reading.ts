import type { Reading } from './reading'

/** Several rules ask the same question of one reading; it is answered once. */
export function oncePerReading<Answer>(ask: (reading: Reading) => Answer): (reading: Reading) => Answer {
  const answers = new WeakMap<Reading, Answer>()
  return (reading) => {
    const known = answers.get(reading)
    if (known !== undefined) return known
    const answer = ask(reading)
    answers.set(reading, answer)
    return answer
  }
}
