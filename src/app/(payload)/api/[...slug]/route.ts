/** Payload's REST API, for whoever says who she is; readers are answered elsewhere. GraphQL is off. */
import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { answerReader } from '@/api/answer-reader'
import { inALanguage } from '@/cms/payload/settle-language'

const get = REST_GET(config)

export const GET: typeof get = async (request, context) =>
  (await answerReader(request)) ?? get(inALanguage(request), context)
export const POST = REST_POST(config)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)
