import { type ProblemCode, problemStatus } from '@/domain/api-problems'

/** What `/api/v1` makes a problem of, in the language of whoever asked. */
export const refusedByCode = (code: ProblemCode): Response =>
  Response.json({ code }, { status: problemStatus[code], headers: { 'Cache-Control': 'private, no-store' } })
