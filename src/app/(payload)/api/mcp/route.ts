/** Assistants, with the key that they bring: each of their tools asks an address of the API as anybody could. */
import config from '@payload-config'
import { REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { answerMcp } from '@/api/mcp/answer-mcp'

export const dynamic = 'force-dynamic'

const rest = { GET: REST_GET(config), POST: REST_POST(config), PATCH: REST_PATCH(config) }

export const POST = (request: Request): Promise<Response> =>
  answerMcp(request, (asked, slug) =>
    rest[asked.method as keyof typeof rest](asked, { params: Promise.resolve({ slug }) }),
  )
