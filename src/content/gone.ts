/** Why there is nothing here: taken away (410), moved (301), or never there (404). */
import type { Locale } from '@/domain/locales'
import { embeddedAt, embedOf, kindBehind, publicRoute } from '@/domain/public-route'
import { pathTo, privacySlug, type Route } from '@/domain/routes'
import { liveState } from '@/domain/workflow/states'
import type { WithdrawalReason } from '@/domain/workflow/withdrawal'
import { formerAddress } from './former-address'
import { picturedRoute } from './share'

/** What readers are told of a page that is no more. */
export type Farewell = { because?: WithdrawalReason; notice?: string }

export type Absence = { status: 404 } | ({ status: 410 } & Farewell) | { status: 301; to: string }

/** For a route that nothing live stands behind. The slug is the same in all languages, and so is where it moved. */
export async function absenceOf(route: Route, locale: Locale): Promise<Absence> {
  if (route.kind === 'shareImage') return pictureAbsence(route.slug, locale)
  const collection = kindBehind(route.kind)
  if (!collection) return { status: 404 }
  const slug = 'slug' in route ? route.slug : privacySlug
  const former = await formerAddress(collection, slug)
  if (!former) return { status: 404 }
  if (former.isLive)
    return former.slug === slug
      ? { status: 404 }
      : { status: 301, to: pathTo({ ...route, slug: former.slug } as Route, locale) }
  if (!former.what) return { status: 404 }
  if (former.what !== liveState.withdrawn) return { status: 410 }
  const { withdrawnBecause, notice, redirectTo } = former
  const page = redirectTo && publicRoute(redirectTo.kind, redirectTo.slug)
  // In the place of a card a whole page has no room.
  const instead = page && (embeddedAt(route) ? embedOf(page) : page)
  if (instead) return { status: 301, to: pathTo(instead, locale) }
  return {
    status: 410,
    ...(withdrawnBecause && { because: withdrawnBecause }),
    ...(notice && { notice }),
  }
}

/** The picture of a page goes with it; it does not move, since whoever shares the page anew gets a new one. */
async function pictureAbsence(name: string, locale: Locale): Promise<Absence> {
  const pictured = picturedRoute(name)
  const absence = pictured && (await absenceOf(pictured, locale))
  return { status: absence?.status === 410 ? 410 : 404 }
}
