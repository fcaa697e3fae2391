/** What a kind of document must fulfil beyond its texts and pictures: waiting time and funding notice. */
import type { PayloadRequest } from 'payload'
import { now } from '@/cms/clock'
import { activityGate } from '@/domain/safeguarding/activity-gate'
import { type Funder, fundingNoticeGate } from '@/domain/safeguarding/funding-notice-gate'
import type { Finding } from '@/domain/workflow/finding'
import type { TransitionName } from '@/domain/workflow/transitions'
import { richTextToText } from '../document/rich-text-to-text'

type Content = Readonly<Record<string, unknown>>

/** Acts after which readers see the text. */
const goingPublic: readonly TransitionName[] = ['publish', 'goLive', 'forcePublish', 'reinstate']

export async function activityFindings(
  req: PayloadRequest,
  { activityDate }: Content,
  transition: TransitionName,
): Promise<Finding[]> {
  if (!activityDate || !goingPublic.includes(transition)) return []
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const tooSoon = activityGate(new Date(String(activityDate)), now(), settings.deadlines?.storyDelayDays)
  if (!tooSoon) return []
  return [
    {
      kind: 'picture',
      severity: 'block',
      rule: 'tooSoonAfterActivity',
      field: 'activityDate',
      excerpt: tooSoon.until.toISOString().slice(0, 10),
      fingerprint: 'tooSoonAfterActivity:activityDate',
    },
  ]
}

export function fundingFindings({ funders, title, summary, body }: Content): Finding[] {
  if (!Array.isArray(funders)) return []
  const texts = [title, summary, wordsIn(body)] as Parameters<typeof fundingNoticeGate>[1]
  return fundingNoticeGate(funders as Funder[], texts).map(({ because, funder, locale }) => ({
    kind: 'requirement',
    severity: 'block',
    rule: because,
    field: `funders.${funder}.notice`,
    locale,
    fingerprint: `${because}:funders.${funder}:${locale}`,
  }))
}

/** The words of a rich text in each of its languages. */
const wordsIn = (text: unknown) =>
  Object.fromEntries(Object.entries(text ?? {}).map(([locale, one]) => [locale, richTextToText(one)]))
