/** The workflow's API: perform a transition, and look at where a document stands. */
import { createLocalReq, type Endpoint, NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { ReviewedKind } from '@/domain/kinds'
import { pagedKinds } from '@/domain/public-route'
import { isUuid } from '@/domain/uuid'
import { isNamedTransition } from '@/domain/workflow/transitions'
import { withdrawalReasons } from '@/domain/workflow/withdrawal'
import { workflowTexts } from '@/messages/workflow/texts'
import { isGlobal, type Reference } from '../document/reference'
import { Refused } from '../http/refused'
import { personOf } from '../people/actor'
import { languageOf } from '../people/language'
import { boundActs } from '../review/act-bounds'
import { performTransition } from '../review/transition'
import { readWorkflow } from '../review/workflow-view'

const longestText = 5000

const commandSchema = z.object({
  expected: z.string().max(100).optional(),
  note: z.string().max(longestText).optional(),
  at: z.iso.datetime({ offset: true }).pipe(z.coerce.date()).optional(),
  reason: z.enum(withdrawalReasons).optional(),
  redirectTo: z.strictObject({ kind: z.enum(pagedKinds), id: z.uuid() }).optional(),
  reasons: z
    .array(
      z.union([
        z
          .string()
          .max(longestText)
          .transform((text) => ({ text })),
        z.object({ field: z.string().max(200).optional(), text: z.string().max(longestText) }),
      ]),
    )
    .max(50)
    .optional(),
})

/** The two endpoints of one reviewed kind; a global has no id in its path. */
export function workflowEndpoints(kind: ReviewedKind): Endpoint[] {
  const base = isGlobal(kind) ? '' : '/:id'
  return [
    {
      path: `${base}/transitions/:name`,
      method: 'post',
      handler: (req) => answering(() => transition(req, kind)),
    },
    { path: `${base}/workflow`, method: 'get', handler: (req) => answering(() => look(req, kind)) },
  ]
}

async function transition(req: PayloadRequest, kind: ReviewedKind): Promise<Response> {
  const name = String(req.routeParams?.name)
  const reference = referenceOf(req, kind)
  if (!reference || !isNamedTransition(name)) throw new NotFound(req.t)
  const body = commandSchema.safeParse(await bodyOf(req))
  if (!body.success) {
    const issues = z.flattenError(body.error).fieldErrors
    const { badRequest } = workflowTexts(languageOf(req))
    const message = badRequest[issues.redirectTo ? 'redirectTo' : 'other']
    return Response.json({ because: 'badRequest', message, issues }, { status: 400 })
  }
  await boundActs(req, personOf(req), name)
  const answer = await performTransition({
    payload: req.payload,
    reference,
    name,
    user: req.user,
    origin: 'rest',
    ...body.data,
  })
  return Response.json(answer)
}

async function look(req: PayloadRequest, kind: ReviewedKind): Promise<Response> {
  const reference = referenceOf(req, kind)
  if (!reference) throw new NotFound(req.t)
  // A request of its own: Payload leaves the name of an ended transaction on the one that signed the user in.
  const own = await createLocalReq({ ...(req.user && { user: req.user }) }, req.payload)
  return Response.json(await readWorkflow(own, reference), { headers: { 'Cache-Control': 'no-store' } })
}

function referenceOf(req: PayloadRequest, kind: ReviewedKind): Reference | null {
  if (isGlobal(kind)) return { kind, id: kind }
  const id = req.routeParams?.id
  return isUuid(id) ? { kind, id } : null
}

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  const text = (await req.text?.()) ?? ''
  if (text.trim() === '') return {}
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

async function answering(act: () => Promise<Response>): Promise<Response> {
  try {
    return await act()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { because, findings, message, status, headers } = error
    return Response.json(
      { because, message, ...(because === 'gateIsRed' && { findings }) },
      { status, headers },
    )
  }
}
