/** OpenAPI 3.1, made from the schemas that check questions and make answers: it cannot say anything else than they do. */
import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import { siteOrigin } from '@/content/published'
import { reviewedGlobals } from '@/domain/kinds'
import { organisation } from '@/domain/organisation'
import { changesQuery, changesSchema } from './changes'
import { addExamples } from './described-examples'
import { problems, trouble } from './described-problems'
import { exportQuery, listQuery, oneQuery, relationsOf, siteQuery } from './question'
import { receiptSchema } from './receipt'
import { nameOf, type Resource } from './resource'
import { resources } from './resources'
import { query as searchQuery, searchSchema } from './search'
import { siteSchema } from './site'
import { whereItStandsSchema, workflowQuery } from './workflow'

const answerOf = (description: string, schema: z.ZodType) => ({
  description,
  content: { 'application/json': { schema } },
})

const json = (description: string, schema: z.ZodType) => ({ '200': answerOf(description, schema) })

const operation = (
  id: string,
  summary: string,
  tag: string,
  more: Omit<ZodOpenApiOperationObject, 'operationId'>,
): ZodOpenApiOperationObject => ({
  operationId: id,
  summary,
  description: summary,
  tags: [tag],
  ...more,
  responses: { ...more.responses, default: trouble },
})

const anyDocument = z
  .discriminatedUnion('kind', resources.map(({ schema }) => schema) as never)
  .meta({ id: 'AnyDocument', description: 'A document of any kind.' })

const sourceSchema = z
  .object({
    data: z.object({
      kind: z.string(),
      id: z.string(),
      content: z.record(z.string(), z.unknown()).describe('Its fields; their languages side by side.'),
      texts: z.record(z.string(), z.unknown()).describe('Its long texts, by language and field.'),
    }),
    approval: z.string().nullable().describe('The JWS; `hash` in it is of `data` in canonical form.'),
  })
  .meta({ id: 'Source', description: 'A document as it was signed. Its fields are not part of what stays.' })

const beside = (resource: Resource) =>
  relationsOf(resource).length > 0 ? { included: z.array(anyDocument).optional() } : {}

function pathsOf(resource: Resource): ZodOpenApiPathsObject {
  const { kind, schema, about } = resource
  const name = nameOf(kind)
  return {
    [`/api/v1/${kind}`]: {
      get: operation(`list${name}`, `List ${kind}: ${about}`, kind, {
        requestParams: { query: listQuery(resource) },
        responses: {
          '200': {
            description: 'The first of them, or those behind the cursor.',
            content: {
              'application/json': {
                schema: z.object({
                  data: z.array(schema),
                  next: z.string().nullable().describe('Where to ask for more.'),
                  ...beside(resource),
                }),
              },
              'text/csv': { schema: z.string() },
            },
          },
          ...problems(400),
        },
      }),
    },
    [`/api/v1/${kind}/{name}`]: {
      get: operation(`get${name}`, `Get one of ${kind}`, kind, {
        requestParams: {
          path: z.object({ name: z.string().max(200).describe('Its id, or the last part of its address.') }),
          query: oneQuery(resource),
        },
        responses: {
          ...json('The document as it was approved.', z.object({ data: schema, ...beside(resource) })),
          '301': { description: 'It has another slug now.' },
          ...problems(400, 404, 410),
        },
      }),
    },
    [`/api/v1/${kind}/{id}/source`]: {
      get: operation(`get${name}Source`, `Get what was signed of one of ${kind}`, kind, {
        requestParams: { path: z.object({ id: z.uuid() }) },
        responses: {
          ...json('All its languages side by side, what it names as bare ids.', sourceSchema),
          ...problems(400, 404, 410),
        },
      }),
    },
  }
}

export const describeApi = () =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: organisation.product,
      version: '1.0.0',
      description:
        'What readers may see: exactly what was approved, and nothing else. Fields are added; none is taken away or given another meaning within version 1.',
      license: { name: 'MIT', identifier: 'MIT' },
      contact: { name: organisation.product, url: siteOrigin() },
    },
    servers: [{ url: siteOrigin() }],
    security: [],
    components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
    tags: [
      ...resources.map(({ kind, about }) => ({ name: kind, description: about })),
      searching,
      following,
      standing,
      framing,
      exporting,
    ],
    paths: {
      ...Object.assign({}, ...resources.map(pathsOf)),
      '/api/v1/search': {
        get: operation('search', 'Search in everything that readers may see', searching.name, {
          requestParams: { query: searchQuery },
          responses: { ...json('What was found, the best first.', searchSchema), ...problems(400) },
        }),
      },
      '/api/v1/changes': {
        get: operation('listChanges', 'List what has become of documents', following.name, {
          requestParams: { query: changesQuery },
          responses: {
            ...json('The oldest of them, or those behind the cursor.', changesSchema),
            ...problems(400),
          },
        }),
      },
      '/api/v1/changes/{cursor}/receipt': {
        post: operation('confirmGone', 'Confirm that a copy is gone', following.name, {
          security: [{ key: [] }],
          requestParams: { path: z.object({ cursor: z.string().max(44) }) },
          responses: {
            '200': answerOf('It was confirmed before.', receiptSchema),
            '201': answerOf('It is confirmed now.', receiptSchema),
            ...problems(400, 401, 409),
          },
        }),
      },
      '/api/v1/workflow': {
        get: operation('listWhereTheyStand', 'List where documents stand', standing.name, {
          security: [{ key: [] }],
          requestParams: { query: workflowQuery },
          responses: {
            ...json(
              'Those that the key may read, without what was withdrawn or taken down; those that the person sees.',
              z.object({
                data: z.array(whereItStandsSchema),
                next: z.string().nullable().describe('Where to ask for more.'),
              }),
            ),
            ...problems(400, 401, 403),
          },
        }),
      },
      '/api/v1/site': {
        get: operation('getSite', 'Get what stands on every page', framing.name, {
          requestParams: { query: siteQuery },
          responses: {
            ...json('Names, languages, menus, words.', z.object({ data: siteSchema })),
            ...problems(400),
          },
        }),
      },
      '/api/v1/site/{name}/source': {
        get: operation('getSiteSource', 'Get what was signed of settings, menus and the like', framing.name, {
          requestParams: { path: z.object({ name: z.enum(reviewedGlobals) }) },
          responses: {
            ...json('All its languages side by side, what it names as bare ids.', sourceSchema),
            ...problems(400, 404),
          },
        }),
      },
      '/api/v1/export.zip': {
        get: operation('export', 'Get everything as files', exporting.name, {
          requestParams: { query: exportQuery },
          security: [{ key: [] }],
          responses: {
            '200': {
              description: 'A zip of JSON, Markdown, pictures and files, with an index and checksums.',
              content: { 'application/zip': { schema: { type: 'string', format: 'binary' } } },
            },
            ...problems(400, 401, 413, 429),
          },
        }),
      },
    },
  })

const searching = { name: 'search', description: 'Readers’ search.' }
const following = {
  name: 'changes',
  description:
    'For whoever keeps a copy. With `Accept: text/event-stream` the same comes as it happens: `id` is the cursor, `event` is what, `data` the change.',
}
const standing = { name: 'workflow', description: 'Where documents stand in the newsroom.' }
const exporting = {
  name: 'export',
  description: 'For whoever moves house, or keeps everything: as of one moment, with a key.',
}
const framing = { name: 'site', description: 'What stands on every page.' }

export async function answerDescription(): Promise<Response> {
  const api = describeApi()
  await addExamples(api)
  return Response.json(api)
}
