/** The gates of one document at one moment: what stands between it and its readers. */
import type { PayloadRequest } from 'payload'
import { runGates } from '@/cms/safeguarding/gates'
import { checkText } from '@/domain/privacy/check-text'
import type { Finding } from '@/domain/workflow/finding'
import { workingState } from '@/domain/workflow/states'
import { notRun } from '@/domain/workflow/subject'
import { asksGates, type TransitionName } from '@/domain/workflow/transitions'
import { now } from '../clock'
import type { Content } from '../document/copies'
import type { Loaded } from '../document/subject'
import type { GateResult, TransitionRequest } from './act'
import { requirementFindings } from './requirement-findings'

/** Runs the gates for every transition whose rules ask for them; of all others nothing is known, which is red. */
export async function gatesFor(
  req: PayloadRequest,
  { name: transition, note }: Pick<TransitionRequest, 'name' | 'note'>,
  loaded: Loaded,
): Promise<GateResult> {
  if (!asksGates(transition)) return { findings: [], ...notRun }
  if (transition === 'withdraw') return judgeNote(note, ({ severity }) => severity === 'block')
  if (transition === 'proposeNotice' || transition === 'approveNotice') return judgeNote(note)
  return judgeContent(req, transition, loaded, contentInQuestion(transition, loaded))
}

/**
 * What is said of a withdrawal beside its reason. Where it is meant for readers, a mere warning stops it too: nobody
 * answers for one here.
 */
function judgeNote(
  note = '',
  stops: (finding: Pick<Finding, 'severity'>) => boolean = () => true,
): GateResult {
  const findings = checkText({ text: note, field: 'note' }, { today: now() })
    .filter(stops)
    .map((finding): Finding => ({ ...finding, kind: 'privacy', fingerprint: `note:${finding.rule}` }))
  return { findings, isRed: findings.length > 0, isSafeguardingRed: findings.length > 0 }
}

/** A second look is at what readers see; a reinstatement brings up the mended working copy or what was taken down. */
function contentInQuestion(transition: TransitionName, { item, latest, publicRow }: Loaded): Content {
  if (transition === 'approveRetrospectively') return publicRow
  if (transition === 'reinstate' && item.working !== workingState.approved) return publicRow
  return latest?.content ?? publicRow
}

async function judgeContent(
  req: PayloadRequest,
  transition: TransitionName,
  { reference }: Loaded,
  content: Content,
): Promise<GateResult> {
  const requirements = await requirementFindings(req, reference, content)
  const safeguarding = await runGates({
    req,
    collection: reference.kind,
    id: reference.id,
    doc: content,
    transition,
  })
  const findings = [...requirements, ...safeguarding]
  const isSafeguardingRed = safeguarding.some(({ kind }) => kind !== 'requirement')
  return { findings, isRed: findings.length > 0, isSafeguardingRed }
}
