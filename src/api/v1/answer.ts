/**
 * `/api/v1`: what readers may see, for whoever shows it elsewhere. Everybody gets the same, with a key or without one,
 * from the schema `published` and nowhere else.
 */
import { sayingKeys } from '@/content/reading'
import { isUuid } from '@/domain/uuid'
import type { Rest } from '../rest'
import { answerChanges } from './changes'
import { answerDescription } from './description'
import { answerList } from './list'
import { answerOne, answerSource } from './one'
import { problem } from './problem'
import { isReceipt } from './receipt'
import { resourceOf } from './resources'
import { answerSearch } from './search'
import { answerSite, answerSiteSource } from './site'
import { answerWithKey, nobodyHasAKey } from './with-a-key'
import { answerWorkflow } from './workflow'

const alone: Readonly<Record<string, (request: Request) => Promise<Response>>> = {
  changes: answerChanges,
  'openapi.json': answerDescription,
  search: answerSearch,
  site: answerSite,
}

/**
 * @param path what stands behind `/api/v1/`
 * @param rest knows keys and people; without it, nobody has one
 */
export function answerV1(
  request: Request,
  path: readonly string[],
  rest: Rest = nobodyHasAKey,
): Promise<Response> {
  const isPost = request.method === 'POST'
  if (isPost && isReceipt(path)) return answerWithKey(request, path, rest)
  if (isPost) return Promise.resolve(problem(request, 'no-such-resource'))
  if (path.join('/') === 'workflow') return answerWorkflow(request, rest)
  return sayingKeys(() => answerTo(request, path)).catch((error) => {
    console.error(error)
    return problem(request, 'broken')
  })
}

async function answerTo(request: Request, [first = '', name, ...more]: readonly string[]): Promise<Response> {
  const own = name === undefined && Object.hasOwn(alone, first) ? alone[first] : undefined
  if (own) return own(request)
  const isSource = more.length === 1 && more[0] === 'source'
  if (first === 'site' && name && isSource) return answerSiteSource(request, name)
  const resource = resourceOf(first)
  if (resource && isUuid(name) && isSource) return answerSource(request, resource, name.toLowerCase())
  if (!resource || more.length > 0) return problem(request, 'no-such-resource')
  if (name === undefined) return answerList(request, resource)
  return answerOne(request, resource, isUuid(name) ? { id: name.toLowerCase() } : { slug: name })
}
