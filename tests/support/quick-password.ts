/**
 * The one password of nearly everybody in the tests, and the one that is wrong a hundred times over, cost a few rounds
 * instead of Payload's 600 000, which at every sign-in and every person made are some seventy milliseconds of a
 * processor. Any other password costs what it costs, and so does what the house spends on an unknown address.
 */
import crypto from 'node:crypto'
import { afterAll } from 'vitest'
import { password, wrongPassword } from './password'

const own = crypto.pbkdf2
const rounds = 600
const quick: readonly unknown[] = [password, wrongPassword]

// Payload asks for it by the module's object; who imports the function by its name has Node's own.
crypto.pbkdf2 = (word, salt, iterations, ...more) =>
  own(word, salt, quick.includes(word) ? Math.min(rounds, iterations) : iterations, ...more)

afterAll(() => {
  crypto.pbkdf2 = own
})
