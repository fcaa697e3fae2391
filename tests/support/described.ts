/** Whether an answer is what an OpenAPI description says of it. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

type Schema = Record<string, unknown>
export type Parameter = { readonly name: string; readonly in: string; readonly schema: Schema }
export type Operation = {
  readonly parameters?: readonly Parameter[]
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, object>> }>>
}
export type Description = { readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>> }

/**
 * What may come of every question is the front's: an answer from within has to be described by its own status.
 *
 * @returns what the description minds of an answer of this operation; undefined where it is as described
 */
export function describedBy(description: Description) {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats.default(ajv)
  ajv.addSchema({ $id: 'api', ...description })
  return (
    path: string,
    method: string,
    { status, headers }: Pick<Response, 'status' | 'headers'>,
    body: unknown,
  ): string | undefined => {
    const key = String(status)
    const response = description.paths[path]?.[method]?.responses[key]
    if (!response) return `${status} is not described.`
    if (!response.content) return undefined
    const [type = ''] = (headers.get('content-type') ?? '').split(';')
    if (!(type in response.content))
      return `${status} is not described as ${type || 'what says not what it is'}.`
    const pointer = ['paths', path, method, 'responses', key, 'content', type, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .map(encodeURIComponent)
      .join('/')
    return ajv.validate(`api#/${pointer}`, body) ? undefined : JSON.stringify(ajv.errors?.slice(0, 3))
  }
}
