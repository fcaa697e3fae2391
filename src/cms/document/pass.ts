/**
 * Previews. A pass lets one request, which is otherwise a reader's, read these versions and the pictures and files that
 * they show: the access rules ask for it. It stands in the request's context, where nothing that comes
 * over the network ever arrives, and only this file can make one.
 */
import type { PayloadRequest, RequestContext, Where } from 'payload'
import { onceForProcess } from '../payload/once-for-process'
import { requestNote } from '../payload/request-note'

export type Admitted = {
  readonly versions: readonly string[]
  readonly media: readonly string[]
  readonly files: readonly string[]
}

/** Those that were made here. */
const made = onceForProcess('previewPasses', () => new WeakSet<Admitted>())

const shown = requestNote<Admitted>('previewPass')

/** A context to read with; it says nothing of the person who looks. */
export function passFor(admits: Admitted): RequestContext {
  made.add(admits)
  return shown.context(admits)
}

const admittedTo = (req: Pick<PayloadRequest, 'context'>): Admitted | null => {
  const pass = shown.on(req)
  return pass && made.has(pass) ? pass : null
}

/** The versions that this request may read besides what everybody may. */
export function admittedVersions(req: Pick<PayloadRequest, 'context'>): Where | null {
  const admits = admittedTo(req)
  return admits && { id: { in: [...admits.versions] } }
}

/** The pictures or files that this request may read besides what everybody may. */
export function admittedFiles(req: Pick<PayloadRequest, 'context'>, collection: 'media' | 'files'): Where[] {
  const ids = admittedTo(req)?.[collection] ?? []
  return ids.length > 0 ? [{ id: { in: [...ids] } }] : []
}
