/**
 * What everybody may ask and send, whoever she is and whichever way it comes: the address, the body of a picker's
 * question, a form, or a page of the admin that asks on her behalf (ADR 107). Our own code, which overrides access or
 * reads for a page of the site, is left alone.
 */
import { type Access, APIError, type Config, type PayloadRequest } from 'payload'
import { boundPassed, type Question, questionBounds } from '@/domain/bounds/question'
import { shapeBounds, shapeFault } from '@/domain/bounds/shape'
import { inTheirLanguage, type Key } from '@/messages/admin/say'
import { type FirstHookArguments, firstHook } from './first-hook'

/** A 400 that says the bound. */
export class BoundPassed extends APIError {
  constructor(req: Partial<Pick<PayloadRequest, 'i18n'>>, key: Key, most = 0) {
    super(inTheirLanguage(key, req.i18n?.language).replace('{n}', String(most)), 400, undefined, true)
  }
}

const shapeWords = {
  names: 'bounds.bodyNames',
  levels: 'bounds.bodyLevels',
  parts: 'bounds.bodyParts',
  entries: 'bounds.bodyEntries',
  characters: 'bounds.bodyCharacters',
} as const satisfies Record<NonNullable<ReturnType<typeof shapeFault>>, Key>

/** A Payload plugin. */
export function boundRequests(config: Config): Config {
  const first = firstHook(({ req, args }) => bound(req ?? args.req, args))(config)
  return { ...first, globals: (first.globals ?? []).map(withBoundVersions) }
}

function bound(req: PayloadRequest, args: FirstHookArguments): void {
  if (args.overrideAccess || (req.payloadAPI === 'local' && !req.user)) return
  boundQuestion(req, args)
  const fault = shapeFault(args.data)
  if (fault) throw new BoundPassed(req, shapeWords[fault], fault === 'names' ? 0 : shapeBounds[fault])
}

function boundQuestion(req: PayloadRequest, question: Question): void {
  const passed = boundPassed(question)
  if (passed) throw new BoundPassed(req, `bounds.${passed}`, questionBounds[passed])
  // No number at all is all there is: only our own code, and Payload's, may ask so on her behalf.
  const { limit, pagination } = (req.query ?? {}) as {
    readonly limit?: unknown
    readonly pagination?: unknown
  }
  const isWithoutEnd = String(pagination) === 'false' && !Number(limit)
  if (req.payloadAPI === 'REST' && req.user && (isWithoutEnd || Number(limit) < 1))
    throw new BoundPassed(req, 'bounds.limit', questionBounds.limit)
}

/** Before it reads a global's versions Payload asks no hook, but it asks whether one may. */
function withBoundVersions<Entity extends { access?: { readVersions?: Access } }>(entity: Entity): Entity {
  const mayRead = entity.access?.readVersions
  if (!mayRead) return entity
  const readVersions: Access = (asked) => {
    const isRest = asked.req.payloadAPI === 'REST'
    if (isRest && !asksWhatOneMay(asked.req)) boundQuestion(asked.req, asked.req.query as Question)
    return mayRead(asked)
  }
  return { ...entity, access: { ...entity.access, readVersions } }
}

/** Payload's list of everything one may do reads nothing, and answers whatever a rule throws with a 500. */
const asksWhatOneMay = ({ pathname }: PayloadRequest): boolean => /\/access(\/|$)/i.test(pathname ?? '')
