/** Machines with keys, as administrators make them and whoever answers for them agrees to them. */
import type { Scope } from '@/domain/accounts/scopes'
import type { ReviewedKind } from '@/domain/kinds'
import { tokenInMailTo } from './accounts'
import { municipalityId, people, projectId } from './people'
import { type Answer, rest } from './rest'
import { paragraph } from './rich-text'

type Wish = { scopes?: Scope[]; kinds?: ReviewedKind[]; responsible?: string; expiresAt?: string }

export type TestMachine = {
  readonly id: string
  readonly key: string
  readonly headers: { readonly authorization: string }
}

let made = 0

/** Her yes, by the link in her newest mail. */
export const agree = async (person: string): Promise<Answer> =>
  rest('POST', '/machines/agree', { body: { token: await tokenInMailTo(person) } })

/** A machine with a key; whoever it names has agreed. */
export async function aMachine({ expiresAt = '2099-01-01', ...wish }: Wish = {}): Promise<TestMachine> {
  const as = await people.admin()
  made += 1
  const answer = await rest('POST', '/machines', { as, body: { name: `Maskin ${made}`, expiresAt, ...wish } })
  const { id } = answer.body.doc as { id: string }
  const { body } = await rest('POST', `/machines/${id}/key`, { as, body: {} })
  if (wish.responsible) {
    const { status, text } = await agree(wish.responsible)
    if (status !== 200) throw new Error(`Nobody answers for the machine: ${text}`)
  }
  return { id, headers: { authorization: `Bearer ${body.key}` }, key: String(body.key) }
}

/** A text as a machine brings it. */
export const draftOf = async () => ({
  title: 'Inlämnad av en maskin',
  summary: 'Kort.',
  municipality: await municipalityId('boden'),
  project: await projectId(),
  body: paragraph('Text.'),
})
