/** Takes a draft to its readers through the same service as everybody's: one submits, another reviews. */
import { createLocalReq, type Payload } from 'payload'
import { type Item, readItem } from '@/cms/document/item'
import type { Reference } from '@/cms/document/reference'
import type { TransitionRequest } from '@/cms/review/act'
import { performTransition } from '@/cms/review/transition'
import { liveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { Actors } from './actors'
import type { SeedEntry } from './seed-entry'
import type { SiteUnderSeed } from './site-under-seed'

/** Marks the seed's own events, whose mails nobody wants. */
const seedOrigin = 'seed'

type Step = {
  readonly name: TransitionName
  readonly by: 'author' | 'reviewer'
  readonly with?: Pick<TransitionRequest, 'reasons' | 'at'>
}

/** What comes next where something stands; a seed that was killed goes on from where it was. */
export type Way = Partial<Record<WorkingState, Step>>

const toReaders: Way = {
  draft: { name: 'submit', by: 'author' },
  submitted: { name: 'claim', by: 'reviewer' },
  in_review: { name: 'approve', by: 'reviewer' },
  approved: { name: 'publish', by: 'reviewer' },
}

/** Whether the document still is the seed's to finish: what once was live belongs to the staff. */
export async function isUnfinished(site: SiteUnderSeed, entry: SeedEntry): Promise<boolean> {
  const { live, working } = await look(site, entry)
  return live === liveState.never && (working === workingState.none || working === workingState.draft)
}

/** Submits, claims, approves and publishes, as far as that is not done. */
export async function bringLive(site: SiteUnderSeed, entry: SeedEntry): Promise<void> {
  const { live, working } = await look(site, entry)
  // Who finds everything done makes no accounts.
  if (live !== liveState.never || !toReaders[working]) return
  await bring(site.payload, referenceOf(site, entry), await site.actors(), toReaders)
}

/** Goes a way to its end, or to where readers have it. */
export async function bring(
  payload: Payload,
  reference: Reference,
  people: Pick<Actors, Step['by']>,
  way: Way,
): Promise<void> {
  for (;;) {
    const { live, working, latestVersion } = await readItem(await createLocalReq({}, payload), reference)
    const step = live === liveState.never ? way[working] : undefined
    if (!step) return
    await performTransition({
      payload,
      reference,
      name: step.name,
      user: people[step.by],
      expected: latestVersion ?? undefined,
      origin: seedOrigin,
      ...step.with,
    })
  }
}

async function look(site: SiteUnderSeed, entry: SeedEntry): Promise<Item> {
  return readItem(await createLocalReq({}, site.payload), referenceOf(site, entry))
}

const referenceOf = (site: SiteUnderSeed, { kind, key }: SeedEntry) => ({ kind, id: site.idOf(kind, key) })
