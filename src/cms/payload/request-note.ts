/**
 * What one hook leaves on a request for another. It lies in the request's context, which nothing that comes over the
 * network reaches, and which Payload copies where a call brings one of its own. What must not be forged has a value that
 * nobody else can make.
 */
import type { PayloadRequest, RequestContext } from 'payload'

type Noted = { readonly context?: RequestContext }

export type RequestNote<Value> = {
  on(req: Noted): Value | undefined
  write(req: Pick<PayloadRequest, 'context'>, value: Value): void
  /** A context for a request of one's own that has it from the beginning. */
  context(value: Value): RequestContext
}

export const requestNote = <Value>(name: string): RequestNote<Value> => ({
  on: ({ context }) => context?.[name] as Value | undefined,
  write({ context }, value) {
    context[name] = value
  },
  context: (value) => ({ [name]: value }),
})
