/** The description of the API for people: a page of the site, at the address that it describes. */
import { answerRead } from '../../../(site)/answer-read'

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => answerRead(request)
