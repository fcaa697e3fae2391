/**
 * Fills a site with the demo's content: accounts, pictures, files and every text, in all languages, through the same
 * door and the same service as people use. Can be run again at any time: what is there stays as it is.
 */
import type { Payload, TypedUser } from 'payload'
import { now } from '@/cms/clock'
import type { Progress } from '@/cms/progress'
import { answerChildrenInCare } from '@/cms/review/answer-children-in-care'
import { ensureAccount } from './accounts'
import { type Actors, findActors } from './actors'
import { bringLive, isUnfinished } from './bring-live'
import { unfinishedStories } from './content/in-progress'
import { pictures } from './content/pictures'
import { demoAccounts } from './demo-accounts'
import { vocabularyEntry } from './entries/globals'
import { childrenInCareAnswers } from './entries/projects'
import { entriesInOrder } from './entries-in-order'
import { hangPicture } from './hang-pictures'
import { leaveConsent, leaveRequest, leaveStory } from './leave-work'
import { SiteUnderSeed } from './site-under-seed'
import { refuseBesideTexts } from './standing'
import { completeDraft, ensureDraft } from './write-draft'

export type SeedOptions = {
  readonly payload: Payload
  readonly dataDir: string
  /** Whether demo accounts are wanted; never on somebody's own database unless asked for. */
  readonly isDemo: boolean
  readonly progress: Progress
}

/**
 * Seeds, or finishes a seed that was interrupted.
 * @throws ExampleRefused where others have written
 */
export async function seed({ payload, dataDir, isDemo, progress }: SeedOptions): Promise<void> {
  await refuseBesideTexts({ payload })
  let actors: Promise<Actors> | undefined
  const site = new SiteUnderSeed(payload, () => {
    actors ??= findActors(payload, dataDir, isDemo)
    return actors
  })
  const entries = entriesInOrder(now().toISOString().slice(0, 10))
  // Texts choose among words that readers know.
  await progress.each('Words to choose from', [vocabularyEntry], async (entry) => {
    await ensureDraft(site, entry)
    if (await isUnfinished(site, entry)) await completeDraft(site, entry)
    await bringLive(site, entry)
  })
  await progress.each('Pictures', pictures, (picture) => hangPicture(site, picture))
  await progress.each('Drafts in Swedish', entries, (entry) => ensureDraft(site, entry))
  await progress.each('Other languages', entries, async (entry) => {
    if (await isUnfinished(site, entry)) await completeDraft(site, entry)
  })
  await progress.each('Children in care', childrenInCareAnswers, async ([key, answer]) => {
    const entry = entries.find((one) => one.kind === 'projects' && one.key === key)
    if (!entry || !(await isUnfinished(site, entry))) return
    const { safeguarding } = await site.actors()
    await answerChildrenInCare(payload, safeguarding, site.idOf('projects', key), answer)
  })
  await progress.each('Reviewed and published', entries, (entry) => bringLive(site, entry))
  if (isDemo) {
    const leaders = new Map<string, TypedUser>()
    await progress.each('Demo accounts', demoAccounts(dataDir), async (account) => {
      const { municipality, email } = account
      const place = municipality && site.idOf('municipalities', municipality)
      leaders.set(email.slice(0, email.indexOf('@')), await ensureAccount(payload, account, place))
    })
    await progress.each('Work for everybody', unfinishedStories, async (story) => {
      const leader = leaders.get(story.by)
      if (leader) await leaveStory(site, story, leader)
    })
    await leaveRequest(site)
    await leaveConsent(site)
  }
  await (await actors)?.leave()
}
