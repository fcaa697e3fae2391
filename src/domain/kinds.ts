/** What follows from THE table of kinds: their names, and the lists of those of which something is true. */
import { type Kind, tableOfKinds } from './table-of-kinds'

type Kinds = typeof tableOfKinds
export type ReviewedKind = keyof Kinds

/** Those of which something is said in the table: `Those<{ stored: 'collection' }>`. */
type Those<Said extends Partial<Kind>> = {
  [Name in ReviewedKind]: Kinds[Name] extends Said ? Name : never
}[ReviewedKind]

/** Of many. */
export type ReviewedCollection = Those<{ stored: 'collection' }>

export const factsOf = (kind: ReviewedKind): Kind => tableOfKinds[kind]

const named = Object.keys(tableOfKinds) as ReviewedKind[]
const those = <Name extends ReviewedKind>(isOne: (facts: Kind) => boolean) =>
  named.filter((name) => isOne(factsOf(name))) as unknown as [Name, ...Name[]]

/** The kinds of which there are many, named by their collection's slug. */
export const reviewedKinds = those<ReviewedCollection>(({ stored }) => stored === 'collection')

/** Globals go through the same review. */
export const reviewedGlobals = those<Those<{ stored: 'global' }>>(({ stored }) => stored === 'global')

export const leaderKinds = those<Those<{ isLeaders: true }>>(({ isLeaders = false }) => isLeaders)

export const linkedKinds = those<Those<{ isLinked: true }>>(({ isLinked = false }) => isLinked)

export const searchedKinds = those<ReviewedCollection & Those<{ searched: NonNullable<Kind['searched']> }>>(
  ({ stored, searched }) => stored === 'collection' && searched !== undefined,
)

export const sharedKinds = those<Those<{ isShared: true }>>(({ isShared = false }) => isShared)

export type NewsKind = Those<{ isNews: true }>
export const newsKinds = those<NewsKind>(({ isNews = false }) => isNews)

export type EmbeddedKind = Those<{ embed: NonNullable<Kind['embed']> }>
export const embeddedKinds = those<EmbeddedKind>(({ embed }) => embed !== undefined)

export type OpenDataKind = Those<{ isOpenData: true }>
export const openDataKinds = those<OpenDataKind>(({ isOpenData = false }) => isOpenData)

/** The page of one. */
export type PageOf<Name extends ReviewedKind> = Kinds[Name]['page']

/** Those that readers meet on a page. */
export type ShownKind = Exclude<ReviewedCollection, Those<{ page: null }>>

/** The pages that lists are found on, as the menu has them. */
export type ListRoute = Extract<Kinds[ReviewedKind], { list: string }>['list']
export const listOf = (kind: ReviewedKind) => factsOf(kind).list as ListRoute | undefined
export const listRoutes = named.flatMap((name) => listOf(name) ?? [])

export function isReviewedKind(slug: string): slug is ReviewedKind {
  return Object.hasOwn(tableOfKinds, slug)
}

export function isReviewedGlobal(slug: string): slug is (typeof reviewedGlobals)[number] {
  return isReviewedKind(slug) && tableOfKinds[slug].stored === 'global'
}
