/** Links to the preview of a release over the API, below `/api/review/releases/{id}`. */
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { releaseLinkDays } from '@/domain/releases/links'
import { reading, writing } from '../http/answering'
import { endReleaseLink, makeReleaseLink, readReleaseLinks } from '../releases/links'

const release = z.uuid()

export const releaseLinkEndpoints: Endpoint[] = [
  reading('/releases/:release/links', z.object({ release }), (given, { req, person }) =>
    readReleaseLinks(req, person, given.release),
  ),
  writing(
    '/releases/:release/links',
    z.object({ release, days: z.literal(releaseLinkDays) }),
    (given, { req, person }) => makeReleaseLink(req, person, given.release, given.days),
  ),
  writing(
    '/releases/:release/links/:link/end',
    z.object({ release, link: z.uuid() }),
    (given, { req, person }) => endReleaseLink(req, person, given.release, given.link),
  ),
]
