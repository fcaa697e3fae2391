/** The people of the demo: who they are. Their names say what they are, so that nobody takes them for somebody. */
import type { Role } from '@/domain/roles'

export type DemoPerson = {
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  /** Code of the municipality a leader works in. */
  readonly municipality: string | null
  /** What waits for her; of those who share a role, one is told. */
  readonly tryFirst?: string
}

const person = (
  name: string,
  mailbox: string,
  role: Role,
  more: Pick<DemoPerson, 'tryFirst'> & { readonly municipality?: string } = {},
): DemoPerson => ({ name, email: `${mailbox}@beratta.example`, roles: [role], municipality: null, ...more })

const leader = (place: string, mailbox: string, municipality: string, tryFirst?: string) =>
  person(`Demo Projektledare ${place}`, mailbox, 'leader', { municipality, ...(tryFirst && { tryFirst }) })

/** Writes the example content. */
export const demoEditor = person('Demo Redaktör', 'redaktor', 'editor', {
  tryFirst: 'see what goes live next week, or change the menu',
})

/** Reviews it: somebody else, as the rules demand. */
export const demoReviewer = person('Demo Granskare', 'granskare', 'reviewer', {
  tryFirst: 'two stories wait for you: read, send back or approve',
})

/** Says which projects are about children in care. */
export const demoSafeguarding = person('Demo Barnskydd', 'barnskydd', 'safeguarding', {
  tryFirst: 'a reader asks for removal, and a consent ends soon',
})

export const demoLeader = leader('Boden', 'boden', '2582', 'a story of yours was sent back: mend it')

export const demoPeople: readonly DemoPerson[] = [
  demoLeader,
  demoReviewer,
  demoEditor,
  demoSafeguarding,
  person('Demo Administratör', 'admin', 'admin', { tryFirst: 'begin with your own organisation' }),
  person('Demo Granskare Två', 'granskare2', 'reviewer'),
  leader('Haninge', 'haninge', '0136'),
  leader('Kalmar', 'kalmar', '0880'),
]
