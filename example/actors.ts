/** Who writes, who answers for the children and who approves the seed: nobody approves her own. */
import type { Payload, TypedUser } from 'payload'
import { ensureAccount } from './accounts'
import { demoAccounts, freshPassword } from './demo-accounts'
import { type DemoPerson, demoEditor, demoReviewer, demoSafeguarding } from './people'

export type Actors = {
  readonly author: TypedUser
  readonly safeguarding: TypedUser
  readonly reviewer: TypedUser
  /** Takes temporary accounts away again; what they did stays in the history. */
  readonly leave: () => Promise<void>
}

/** The demo's editor and reviewer where there is a demo, otherwise two who leave when the work is done. */
export async function findActors(payload: Payload, dataDir: string, isDemo: boolean): Promise<Actors> {
  if (isDemo) {
    const accounts = demoAccounts(dataDir)
    const user = (person: DemoPerson) => {
      const account = accounts.find(({ email }) => email === person.email)
      if (!account) throw new Error(`demo-accounts.json lacks ${person.email}: delete the file, or mend it.`)
      return ensureAccount(payload, account)
    }
    return {
      author: await user(demoEditor),
      safeguarding: await user(demoSafeguarding),
      reviewer: await user(demoReviewer),
      leave: async () => {},
    }
  }
  const passing = (person: DemoPerson) =>
    ensureAccount(payload, { ...person, email: `start-${person.email}`, password: freshPassword() })
  const author = await passing({ ...demoEditor, name: 'Startinnehåll, skribent' })
  const safeguarding = await passing({ ...demoSafeguarding, name: 'Startinnehåll, barnskydd' })
  const reviewer = await passing({ ...demoReviewer, name: 'Startinnehåll, granskare' })
  const leave = async () => {
    for (const { id } of [author, safeguarding, reviewer]) await payload.delete({ collection: 'users', id })
  }
  return { author, safeguarding, reviewer, leave }
}
