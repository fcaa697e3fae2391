/** What each kind of address answers; undefined means that there is nothing live behind it. */
import type { Route } from '@/domain/routes'
import type { Visit } from '../visit'
import { forms } from './forms'
import { links } from './letter-links'
import { machines } from './machines'
import { pages } from './pages'

export type Answers<Kind extends Route['kind']> = {
  [Each in Kind]: (visit: Visit<Each>) => Promise<Response | undefined>
}

export const answers: Answers<Route['kind']> = { ...pages, ...forms, ...links, ...machines }
