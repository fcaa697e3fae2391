/** Payload's REST API. GraphQL is off. */
import config from '@payload-config'
import { REST_DELETE, REST_GET, REST_OPTIONS, REST_PATCH, REST_POST, REST_PUT } from '@payloadcms/next/routes'
import { inALanguage } from '@/cms/payload/settle-language'

const get = REST_GET(config)

export const GET: typeof get = (request, context) => get(inALanguage(request), context)
export const POST = REST_POST(config)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)
