/** The slip of a consent as whoever holds it has it: the link, the code, and a page with two buttons. */
import type { TypedUser } from 'payload'
import type { MadeSlip } from '@/domain/safeguarding/slip'
import { answerRead } from '../../src/app/(site)/answer-read'
import { answerWrite } from '../../src/app/(site)/answer-write'
import { openCms } from './cms'
import { people } from './people'
import { rest } from './rest'

/** Made by safeguarding unless told otherwise. */
export async function aSlip(consent: string, as?: TypedUser): Promise<MadeSlip> {
  const answer = await rest('POST', `/consents/${consent}/slip`, { as: as ?? (await people.safeguarding()) })
  if (answer.status !== 200) throw new Error(`There is no slip: ${answer.text}`)
  return answer.body as unknown as MadeSlip
}

export const secretIn = (link: string): string => link.slice(link.lastIndexOf('/') + 1)

type Page = { readonly status: number; readonly html: string; readonly headers: Headers }

async function page(asked: Promise<Response>): Promise<Page> {
  await openCms()
  const answer = await asked
  return { status: answer.status, html: await answer.text(), headers: answer.headers }
}

/** As she does, or a messenger, or a browser that looks ahead. */
export const openSlip = (
  link: string,
  init: { readonly method?: 'GET' | 'HEAD'; readonly headers?: Record<string, string> } = {},
): Promise<Page> => page(answerRead(new Request(link, init)))

const send = (link: string, fields: Record<string, string>) =>
  page(answerWrite(new Request(link, { method: 'POST', body: new URLSearchParams(fields) })))

export const takeBack = (link: string): Promise<Page> => send(link, { takeBack: 'yes' })

export const showWith = (link: string, code: string): Promise<Page> => send(link, { code })
