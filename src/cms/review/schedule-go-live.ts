/** Gives the worker its order for the set time, as part of the transaction that schedules. */
import { addJob } from '../db/add-job'
import type { Act } from '../review/act'

/** One order per document: scheduling again moves it. It names the version, and another version does not go live. */
export async function scheduleGoLive({ req, request, loaded }: Act): Promise<void> {
  const { kind, id } = request.reference
  const order = { kind, id, version: loaded.latest?.id }
  await addJob(req, 'go-live', order, {
    jobKey: `go-live:${kind}:${id}`,
    ...(request.at && { runAt: request.at }),
  })
}
