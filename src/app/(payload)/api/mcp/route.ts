/** Assistants, with the key that they bring: each of their tools asks an address of the API as anybody could. */
import { answerMcp } from '@/api/mcp/answer-mcp'
import { payloadsRest } from '../payloads-rest'

export const dynamic = 'force-dynamic'

export const POST = (request: Request): Promise<Response> => answerMcp(request, payloadsRest)
