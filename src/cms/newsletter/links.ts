/** The addresses that stand in mails to readers of the newsletter. */
import type { Locale } from '@/domain/locales'
import { pathTo, type Route } from '@/domain/routes'
import { env } from '@/env'
import { leaveToken } from './list-keys'

export const linkTo = (route: Route, language: Locale): string => env.SERVER_URL + pathTo(route, language)

export const confirmLink = (token: string, language: Locale): string =>
  `${linkTo({ kind: 'newsletterConfirm' }, language)}?token=${token}`

export const leaveLink = (id: string, language: Locale): string =>
  `${linkTo({ kind: 'newsletterLeave' }, language)}?token=${leaveToken(id)}`
