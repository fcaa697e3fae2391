/** What the description of the API says of answers that are none: each operation's own, and what may come of every question. */
import { z } from 'zod'
import { type ProblemCode, problemStatus } from '@/domain/api-problems'
import { goneStates, type LiveState } from '@/domain/workflow/states'
import { withdrawalReasons } from '@/domain/workflow/withdrawal'

const codes = Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]

const problemSchema = z
  .object({
    type: z.string(),
    code: z.enum(codes).describe('Stays; the title is for people and may be worded anew.'),
    status: z.int(),
    title: z.string(),
    parameter: z.string().optional(),
    known: z.string().optional().describe('What may stand there.'),
    what: z.enum(goneStates as [LiveState, ...LiveState[]]).optional(),
    because: z
      .enum(withdrawalReasons)
      .optional()
      .describe('Nothing is said of why something was taken down.'),
    notice: z.string().optional().describe('What the organisation wants readers to know of it.'),
    instead: z.string().optional(),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' })

export const problems = (...statuses: (keyof typeof said)[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      String(status),
      { description: said[status], content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  )

const said = {
  400: 'Something else was asked than can be.',
  401: 'It wants a key that is valid.',
  403: 'This key may not.',
  404: 'Nothing that readers may see is here, and never was.',
  409: 'The document did not leave readers then, or something has become of it since.',
  410: 'It was withdrawn or taken down: do not show it any more.',
  413: 'It is more than one file can hold.',
  429: 'Too often, or one is under way; `Retry-After` says when to come again.',
} as const

/** By the front, which answers before anybody here is asked, and by whatever broke. */
export const trouble = {
  description:
    'What may come of every question: 429 when there were too many (`Retry-After` says when to ask again), 503 when there is too much to do, 500 when something broke here.',
  content: {
    'application/problem+json': {
      schema: z
        .looseObject({
          code: z.string().meta({ example: 'too-many-requests' }),
          status: z.int().meta({ example: 429 }),
          title: z.string(),
          detail: z.string().optional(),
        })
        .meta({ id: 'Trouble', description: 'What was not answered, whatever was asked (RFC 9457).' }),
    },
  },
}
