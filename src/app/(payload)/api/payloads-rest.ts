/** Payload's REST API for what the house's own doors ask of it, with the key or session of the request. */
import config from '@payload-config'
import { REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import type { Rest } from '@/api/rest'

const methods = { GET: REST_GET(config), POST: REST_POST(config), PATCH: REST_PATCH(config) }

export const payloadsRest: Rest = (asked, slug) =>
  methods[asked.method as keyof typeof methods](asked, { params: Promise.resolve({ slug }) })
