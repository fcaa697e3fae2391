/** All answers to readers: an address of a new kind is missed here by the type check. The desk answers its own. */
import type { DeskKind, RouteKind } from '@/domain/routes'
import type { Answers } from '../visit'
import { apiDescription } from './api-description'
import { embeds } from './embeds'
import { forms } from './forms'
import { links } from './letter-links'
import { machines } from './machines'
import { pages } from './pages'
import { slipAnswers } from './slips'

export const answers: Answers<Exclude<RouteKind, DeskKind>> = {
  ...pages,
  ...forms,
  ...links,
  ...slipAnswers,
  ...machines,
  ...embeds,
  api: apiDescription,
}
