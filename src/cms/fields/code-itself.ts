/** A code for a consent or a case: unguessable, easy to read aloud, and never a name. */
import { randomInt } from 'node:crypto'
import type { FieldHook } from 'payload'

/** Without letters and digits that look alike. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const characters = (count: number) =>
  Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

function newCode(): string {
  const code = `${characters(4)}-${characters(4)}`
  return /\d/.test(code) ? code : newCode()
}

/** Makes the code when the document is made, and keeps it after that. */
export const codeItself: FieldHook = ({ value, originalDoc, field, operation }) => {
  if (operation === 'update') return field.name && originalDoc ? originalDoc[field.name] : value
  return value || newCode()
}
