/**
 * What is asked again for each of many documents that one transaction judges, and answered once: a project that they all
 * belong to, when somebody wants her mail. Only where whoever acts says so, and nothing is written meanwhile.
 */
import type { PayloadRequest } from 'payload'
import { requestNote } from '../payload/request-note'

const answers = requestNote<Map<string, Promise<unknown>> | undefined>('answeredOnce')

export async function readingOnce<T>(req: PayloadRequest, act: () => Promise<T>): Promise<T> {
  answers.write(req, new Map())
  try {
    return await act()
  } finally {
    answers.write(req, undefined)
  }
}

/** @param key says what is asked */
export function readOnce<T>(req: PayloadRequest, key: string, read: () => Promise<T>): Promise<T> {
  const known = answers.on(req)
  if (!known) return read()
  const found = known.get(key) ?? read()
  known.set(key, found)
  return found as Promise<T>
}
