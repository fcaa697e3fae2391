/**
 * Every operation of the API, asked what its description allows and a good deal that it does not: nothing is answered that
 * the description does not tell of, and nothing breaks. SEED asks otherwise, and RUNS more.
 */
import fc from 'fast-check'
import { generateSync } from 'json-schema-faker'
import { expect, test } from 'vitest'
import { answerV1 } from '@/api/v1/answer'
import { answerExport } from '@/api/v1/answer-export'
import { type Description, describedBy, type Parameter } from '../support/described'
import { seeded } from '../support/seeded'

await seeded()

const seed = Number(process.env.SEED ?? 20261130)
const runs = Number(process.env.RUNS ?? 60)

async function ask(method: string, path: string) {
  const request = new Request(`http://localhost:3000${path}`, { method: method.toUpperCase() })
  const rest = new URL(request.url).pathname.replace('/api/v1/', '')
  // An address of its own, since it has to know people; who asks here is nobody.
  const answer = await (rest === 'export.zip'
    ? answerExport(request, async () => 'nobody')
    : answerV1(request, rest.split('/')))
  const text = await answer.text()
  return {
    answer,
    body: (/json/.test(answer.headers.get('content-type') ?? '') ? JSON.parse(text) : text) as Record<
      string,
      unknown
    >,
  }
}

const description = (await ask('get', '/api/v1/openapi.json')).body as unknown as Description
const minds = describedBy(description)
const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
)

type Doc = { readonly id: string; readonly slug: string | null }
const listed = (await ask('get', '/api/v1/stories?limit=3')).body.data as Doc[]
const { next } = (await ask('get', '/api/v1/changes?limit=1')).body
/** What is there: most of what is asked of an API is. */
const real = [...listed.flatMap(({ id, slug }) => [id, slug ?? '']), 'boden', 'impact', String(next)]

const nasty = ['', '\0', '%', '%00', "'; drop table x; --", '__proto__', '../../etc/passwd', '9'.repeat(400)]
const text = fc.oneof(fc.constantFrom(...real), fc.constantFrom(...nasty), fc.string({ unit: 'grapheme' }))

/** A value that its schema allows, mostly. */
const aValueOf = ({ schema }: Parameter) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: 0 }).map((seed) => String(generateSync(schema, { seed }))) },
    { weight: 2, arbitrary: text },
  )

/** An address of the operation, and a question. */
function questionOf(path: string, parameters: readonly Parameter[]) {
  const inPath = parameters.filter((one) => one.in === 'path')
  const inQuery = parameters.filter((one) => one.in === 'query')
  const strange = fc.tuple(text, text)
  return fc
    .record({
      parts: fc.tuple(...inPath.map(aValueOf)),
      query: fc
        .subarray([...inQuery])
        .chain((some) =>
          fc.tuple(...some.map((one) => aValueOf(one).map((value) => [one.name, value] as const))),
        ),
      more: fc.oneof(
        { weight: 6, arbitrary: fc.constant([]) },
        { weight: 1, arbitrary: fc.array(strange, { maxLength: 2 }) },
      ),
    })
    .map(({ parts, query, more }) => {
      const address = inPath.reduce(
        (filled, { name }, at) => filled.replace(`{${name}}`, () => encodeURIComponent(parts[at] || 'x')),
        path,
      )
      return `${address}?${new URLSearchParams([...query, ...more].map(([name, value]) => [name, value]))}`
    })
}

test.each(operations)('$method $path', async ({ path, method, operation }) => {
  const statuses = new Set<number>()
  await fc.assert(
    fc.asyncProperty(questionOf(path, operation.parameters ?? []), async (question) => {
      const { answer, body } = await ask(method, question)
      statuses.add(answer.status)
      expect(answer.status).toBeLessThan(500)
      expect(minds(path, method, answer, body), question).toBeUndefined()
    }),
    { seed, numRuns: runs },
  )
  expect([...statuses.keys()], 'both what may be asked and what may not').toHaveProperty(
    'length',
    expect.any(Number),
  )
})
