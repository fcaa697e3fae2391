/** The people of the demo: who they are. Their names say what they are, so that nobody takes them for somebody. */
import type { Role } from '@/domain/roles'

export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  /** Code of the municipality a leader works in. */
  readonly municipality: string | null
}

const person = (
  name: string,
  mailbox: string,
  role: Role,
  municipality: string | null = null,
): DemoPerson => ({
  name,
  email: `${mailbox}@beratta.example`,
  roles: [role],
  municipality,
})

/** Writes the example content. */
export const demoEditor = person('Demo Redaktör', 'redaktor', 'editor')

/** Reviews it: somebody else, as the rules demand. */
export const demoReviewer = person('Demo Granskare', 'granskare', 'reviewer')

/** Says which projects are about children in care. */
export const demoSafeguarding = person('Demo Barnskydd', 'barnskydd', 'safeguarding')

export const demoPeople: readonly DemoPerson[] = [
  person('Demo Administratör', 'admin', 'admin'),
  demoEditor,
  demoReviewer,
  person('Demo Granskare Två', 'granskare2', 'reviewer'),
  demoSafeguarding,
  person('Demo Projektledare Boden', 'boden', 'leader', '2582'),
  person('Demo Projektledare Haninge', 'haninge', 'leader', '0136'),
  person('Demo Projektledare Kalmar', 'kalmar', 'leader', '0880'),
]
