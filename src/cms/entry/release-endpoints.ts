/** Releases over the API, below `/api/review/releases`. Each line: what may be asked, and who answers. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { longestName, mostPlaces, namedReleaseActs } from '@/domain/releases/acts'
import { withdrawalReasons } from '@/domain/workflow/withdrawal'
import { document, query } from '../document/inputs'
import { reading, type Signed, writing } from '../http/answering'
import { actOnRelease, beginRelease } from '../releases/act-on-release'
import type { ReleaseRequest } from '../releases/acting'
import { readRelease, readReleaseList, readReleaseOf, readStops } from '../releases/read-releases'
import { ReleaseStopped } from '../releases/stopped'

const title = z.string().trim().min(1).max(longestName)
const documents = z.array(document).min(1).max(mostPlaces)
const release = z.uuid()

/** @returns the release as it is then; of one that was stopped, by which documents */
async function act(
  { req, person }: Signed,
  asked: Omit<ReleaseRequest, 'payload' | 'user'>,
): Promise<unknown> {
  try {
    await actOnRelease({ payload: req.payload, user: req.user, ...asked })
  } catch (error) {
    if (!(error instanceof ReleaseStopped)) throw error
    const { message, status } = error
    const stops = await readStops(req, error.stops)
    return Response.json({ because: 'releaseIsStopped', message, stops }, { status })
  }
  return readRelease(req, person, asked.release)
}

export const releaseEndpoints: Endpoint[] = [
  reading('/releases', query, (_, { req, person }) => readReleaseList(req, person)),
  reading('/releases/of', document, (reference, { req, person }) => readReleaseOf(req, person, reference)),
  reading('/releases/:release', z.object({ release }), (given, { req, person }) =>
    readRelease(req, person, given.release),
  ),
  writing('/releases', z.object({ title }), async (given, { req, person }) =>
    readRelease(req, person, await beginRelease(req.payload, req.user as never, given.title)),
  ),
  writing('/releases/:release/rename', z.object({ release, title }), (given, signed) =>
    act(signed, { ...given, name: 'rename' }),
  ),
  writing('/releases/:release/add', z.object({ release, documents }), (given, signed) =>
    act(signed, { ...given, name: 'add' }),
  ),
  writing('/releases/:release/remove', z.object({ release, documents }), (given, signed) =>
    act(signed, { ...given, name: 'remove' }),
  ),
  writing(
    '/releases/:release/acts/:name',
    z.object({
      release,
      name: z.enum(namedReleaseActs),
      at: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
      reason: z.enum(withdrawalReasons).optional(),
      note: z.string().trim().max(5000).optional(),
    }),
    (given, signed) => act(signed, given),
  ),
]
