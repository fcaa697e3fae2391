/** The editorial side of the CMS, as one Payload plugin: its API, its views and its places in the admin. */
import type { CollectionConfig, Config } from 'payload'
import { calendarFeed } from '../queue/calendar-links'
import { isListedAsCsv } from '../queue/list-csv'
import { editorialEndpoints } from './queue-endpoints'
import { releaseEndpoints } from './release-endpoints'
import { releaseLinkEndpoints } from './release-link-endpoints'
import { v1Endpoints } from './v1-endpoints'

const view = (path: `/${string}`, Component: string) => ({ path, Component })

/** Component paths, resolved by Payload's import map from the root of the project. */
const components: NonNullable<NonNullable<Config['admin']>['components']> = {
  actions: ['/src/admin/search/search#Search', '/src/admin/news/news-bell#NewsBell'],
  graphics: { Icon: '/src/admin/brand/graphics#Icon', Logo: '/src/admin/brand/graphics#Logo' },
  providers: [
    '/src/admin/payload/named-inputs#NamedInputs',
    '/src/admin/kept/forget-at-sign-out#ForgetAtSignOut',
  ],
  beforeNavLinks: ['/src/admin/start/nav-links#NavLinks'],
  views: {
    dashboard: { Component: '/src/admin/start/start#Start' },
    review: view('/review/:kind/:id', '/src/admin/review/review-view#ReviewView'),
    beginning: view('/beginning', '/src/admin/beginning/beginning-view#BeginningView'),
    overview: view('/overview', '/src/admin/overview/overview-view#OverviewView'),
    pageViews: view('/page-views', '/src/admin/page-views/page-views-view#PageViewsView'),
    calendar: view('/calendar', '/src/admin/calendar/calendar-view#CalendarView'),
    release: view('/releases/:id', '/src/admin/releases/release-view#ReleaseView'),
    releases: view('/releases', '/src/admin/releases/releases-view#ReleasesView'),
    languages: view('/languages', '/src/admin/languages/languages-view#LanguagesView'),
    timeline: view('/history', '/src/admin/timeline/timeline-view#TimelineView'),
    processing: view('/processing', '/src/admin/safeguarding/record/record-view#RecordView'),
    accessibility: view('/accessibility', '/src/admin/accessibility/statement-view#StatementView'),
    compare: view('/compare/:kind/:id', '/src/admin/timeline/compare-view#CompareView'),
  },
}

const listAsCsv = '/src/admin/overview/list-as-csv#ListAsCsv'

/** The lists that may be kept as a file say so. */
const withCsv = (collection: CollectionConfig): CollectionConfig => {
  if (!isListedAsCsv(collection.slug)) return collection
  const { admin } = collection
  const beforeListTable = [...(admin?.components?.beforeListTable ?? []), listAsCsv]
  return { ...collection, admin: { ...admin, components: { ...admin?.components, beforeListTable } } }
}

export function editorial(config: Config): Config {
  return {
    ...config,
    collections: (config.collections ?? []).map(withCsv),
    endpoints: [
      ...(config.endpoints ?? []),
      ...editorialEndpoints,
      ...releaseEndpoints,
      ...releaseLinkEndpoints,
      ...v1Endpoints,
      calendarFeed,
    ],
    admin: { ...config.admin, components: { ...config.admin?.components, ...components } },
  }
}
