/** Releases in tests, by the acts that people and the worker do. */
import { sql } from '@payloadcms/db-postgres'
import type { TypedUser } from 'payload'
import { query } from '@/cms/db/transaction'
import { releaseGoesLive } from '@/cms/entry/release-goes-live'
import { actOnRelease, beginRelease } from '@/cms/releases/act-on-release'
import type { ReleaseRequest } from '@/cms/releases/acting'
import type { ReleaseAct } from '@/domain/releases/acts'
import { openCms } from './cms'
import { people } from './people'

type Document = { readonly id: string }

export const inRelease = (documents: readonly Document[]) =>
  documents.map(({ id }) => ({ kind: 'stories' as const, id }))

/** A release of an editor's, with these stories in it. */
export async function aRelease(documents: readonly Document[], name = 'Höstens rapport'): Promise<string> {
  const editor = await people.editor()
  const release = await beginRelease(await openCms(), editor, name)
  if (documents.length > 0) await act(release, 'add', editor, { documents: inRelease(documents) })
  return release
}

export async function act(
  release: string,
  name: ReleaseAct,
  user: TypedUser | null,
  more: Partial<ReleaseRequest> = {},
): Promise<void> {
  await actOnRelease({ payload: await openCms(), release, name, user, ...more })
}

/** Its order comes. */
export const comes = async (release: string) => releaseGoesLive(await openCms(), { release })

export async function lookAtRelease(release: string) {
  const payload = await openCms()
  const [row] = await query(
    { payload },
    sql`select state, failure, scheduled_for, name from app.releases where id = ${release}`,
  )
  const places = await query(
    { payload },
    sql`select id, hash, voided_because from app.release_places where release = ${release}`,
  )
  const events = await query(
    { payload },
    sql`select name, because, document from app.release_events where release = ${release} order by id`,
  )
  return { state: String(row?.state), failure: row?.failure, name: row?.name, places, events }
}
