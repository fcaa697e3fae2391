/** All answers there are: an address of a new kind is missed here by the type check. */
import type { Route } from '@/domain/routes'
import type { Answers } from '../visit'
import { apiDescription } from './api-description'
import { embeds } from './embeds'
import { forms } from './forms'
import { links } from './letter-links'
import { machines } from './machines'
import { pages } from './pages'

export const answers: Answers<Route['kind']> = {
  ...pages,
  ...forms,
  ...links,
  ...machines,
  ...embeds,
  api: apiDescription,
}
