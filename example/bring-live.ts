/** Takes a draft to its readers through the same service as everybody's: one submits, another reviews. */
import { createLocalReq } from 'payload'
import { type Item, readItem } from '@/cms/document/item'
import { performTransition } from '@/cms/review/transition'
import { liveState, type WorkingState, workingState } from '@/domain/workflow/states'
import type { TransitionName } from '@/domain/workflow/transitions'
import type { SeedEntry } from './seed-entry'
import type { SiteUnderSeed } from './site-under-seed'

/** Marks the seed's own events, whose mails nobody wants. */
const seedOrigin = 'seed'

type Step = { readonly name: TransitionName; readonly by: 'author' | 'reviewer' }

/** What comes next; a seed that was killed goes on from where it was. */
const next: Partial<Record<WorkingState, Step>> = {
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
  const reference = referenceOf(site, entry)
  for (;;) {
    const { live, working, latestVersion } = await look(site, entry)
    const step = live === liveState.never ? next[working] : undefined
    if (!step) return
    const { [step.by]: user } = await site.actors()
    await performTransition({
      payload: site.payload,
      reference,
      name: step.name,
      user,
      expected: latestVersion ?? undefined,
      origin: seedOrigin,
    })
  }
}

async function look(site: SiteUnderSeed, entry: SeedEntry): Promise<Item> {
  return readItem(await createLocalReq({}, site.payload), referenceOf(site, entry))
}

const referenceOf = (site: SiteUnderSeed, { kind, key }: SeedEntry) => ({ kind, id: site.idOf(kind, key) })
