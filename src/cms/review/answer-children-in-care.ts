/**
 * `POST /api/projects/{id}/children-in-care`: safeguarding answers whether a project is about children in care. The
 * answer is part of the project's text: a yes counts at once, a no only when somebody else has reviewed and published it.
 */
import {
  type CollectionBeforeChangeHook,
  type Endpoint,
  NotFound,
  type Payload,
  type PayloadRequest,
  type TypedUser,
} from 'payload'
import { z } from 'zod'
import { recordSave } from '@/cms/review/record-save'
import { hasRole } from '@/domain/roles'
import { type ChildrenInCare, childrenInCareAnswers } from '@/domain/safeguarding/children-in-care'
import { isUuid } from '@/domain/uuid'
import type { Refusal } from '@/domain/workflow/refusals'
import { isApproved, type WorkingState, workingState } from '@/domain/workflow/states'
import { holdsKey } from '../db/key'
import { lockSubject, throughTheDoor } from '../db/transaction'
import { refuse } from '../document/refuse'
import { loadSubject, maySee } from '../document/subject'
import { Refused } from '../http/refused'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'

const body = z.object({ answer: z.enum(childrenInCareAnswers) })

export const childrenInCareEndpoint: Endpoint = {
  path: '/:id/children-in-care',
  method: 'post',
  handler: answer,
}

async function answer(asked: PayloadRequest): Promise<Response> {
  const { payload, user, routeParams, t } = asked
  const id = routeParams?.id
  if (!isUuid(id) || !user) throw new NotFound(t)
  const given = body.safeParse(await asked.json?.().catch(() => null))
  if (!given.success) return Response.json({ because: 'badRequest' }, { status: 400 })
  const because = await answerChildrenInCare(payload, user, id, given.data.answer)
  if (!because) return Response.json({ answer: given.data.answer })
  const { message, status } = new Refused(because, languageOf(asked))
  return Response.json({ because, message }, { status })
}

/**
 * @returns why not, or null when it is written
 * @throws NotFound for whoever does not see the project
 */
export async function answerChildrenInCare(
  payload: Payload,
  user: TypedUser,
  id: string,
  childrenInCare: ChildrenInCare,
): Promise<Refusal | null> {
  const reference = { kind: 'projects', id } as const
  return throughTheDoor(payload, user, async (req) => {
    await lockSubject(req, `projects:${id}`)
    const loaded = await loadSubject(req, reference)
    const person = personOf(req)
    if (!loaded || !person || !maySee(person, loaded.subject)) throw new NotFound(req.t)
    const because = against(hasRole(person, 'safeguarding'), loaded.item.working)
    if (because) {
      await refuse(req, reference, 'save', because, { loaded })
      return because
    }
    const data = { childrenInCare }
    await payload.update({
      collection: 'projects',
      id,
      data,
      draft: true,
      depth: 0,
      overrideAccess: true,
      req,
    })
    await recordSave(req, reference, 'update')
    return null
  })
}

/** What was approved or has its time stays as it is: safeguarding sends it back first. */
function against(isSafeguarding: boolean, working: WorkingState): Refusal | null {
  if (!isSafeguarding) return 'wrongRole'
  if (working === workingState.scheduled) return 'isScheduled'
  return isApproved(working) ? 'wrongState' : null
}

/** Whoever else writes the project, by whatever way, leaves the answer as it was. */
export const onlySafeguardingAnswers: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (holdsKey(req) || hasRole(personOf(req), 'safeguarding')) return data
  return { ...data, childrenInCare: originalDoc?.childrenInCare ?? null }
}
