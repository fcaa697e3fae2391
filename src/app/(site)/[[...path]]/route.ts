/** Every public address. What it means stands in domain/routes, what it answers in ../answers. */
import { openReadersDoor } from '@/domain/readers-door'
import { answerRead } from '../answer-read'
import { answerWrite } from '../answer-write'

openReadersDoor(answerRead)

export const dynamic = 'force-dynamic'

export const GET = (request: Request) => answerRead(request)
export const POST = (request: Request) => answerWrite(request)
