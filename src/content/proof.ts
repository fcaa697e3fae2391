/** What whoever holds a copy needs to check it without us: what was signed, and the public keys. */
import { note } from './reading'
import { rowsFor } from './sql'

/** A live document as it was signed: its languages side by side, what it names as bare ids. */
export type Source = {
  readonly kind: string
  readonly id: string
  readonly content: object
  readonly texts: object
}

export async function findSource(kind: string, id: string): Promise<Source | undefined> {
  note(`${kind}:${id}`)
  const [found] = await rowsFor<Source>(
    `select d.kind, d.id, d.content, (
       select coalesce(jsonb_object_agg(t.language, t.content), '{}') from published.texts t
       where t.kind = d.kind and t.id = d.id
     ) as texts
     from published.documents d where d.kind = $1 and d.id = $2`,
    [kind, id],
  )
  return found
}

/** The public halves of all keys that ever signed, the newest first. */
export async function signingKeys(): Promise<object[]> {
  const rows = await rowsFor<{ jwk: object }>(
    'select jwk from published.signing_keys order by since desc, kid',
    [],
  )
  return rows.map(({ jwk }) => jwk)
}
