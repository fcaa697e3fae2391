/** What only a key or a person may ask is answered where these are known; a refusal comes from there as its code. */
import { type ProblemCode, problemStatus } from '@/domain/api-problems'
import type { Rest } from '../rest'
import { problem } from './problem'

export async function answerWithKey(
  request: Request,
  path: readonly string[],
  rest: Rest,
): Promise<Response> {
  const answer = await rest(request, ['v1', ...path])
  if (answer.ok) return answer
  const { code } = (await answer.json().catch(() => ({}))) as { code?: unknown }
  return problem(request, isCode(code) ? code : 'broken')
}

const isCode = (code: unknown): code is ProblemCode =>
  typeof code === 'string' && Object.hasOwn(problemStatus, code)

/** Where there is no such rest. */
export const nobodyHasAKey: Rest = async () => Response.json({ code: 'key-needed' }, { status: 401 })
