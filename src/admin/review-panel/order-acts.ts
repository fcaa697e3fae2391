/**
 * Which buttons the panel shows, and in which order: the next act first, then the others, the drastic ones apart, and
 * what this person may not do folded away with its reason. Nothing is ever left out.
 */
import type { Permissions } from '@/domain/review/standing'
import type { Refusal } from '@/domain/workflow/refusals'
import type { LiveState, WorkingState } from '@/domain/workflow/states'
import { type NamedTransition, namedTransitions, type Rule, transitions } from '@/domain/workflow/transitions'

/** What a press means: a transition, or two acts in one press. */
export type Choice = NamedTransition | 'saveAndSubmit' | 'approveAndPublish'

export type Act = { readonly name: NamedTransition; readonly because: Refusal | null }

export type Acts = {
  readonly primary: Act | null
  readonly others: readonly Act[]
  readonly drastic: readonly Act[]
  readonly refused: readonly { readonly because: Refusal; readonly names: readonly NamedTransition[] }[]
}

/** What carries a text forward, the most wanted first. */
const forward: readonly NamedTransition[] = [
  'submit',
  'claim',
  'approve',
  'publish',
  'approveRetrospectively',
  'reinstate',
  'approveNotice',
]

const order: readonly NamedTransition[] = [
  ...forward,
  'requestChanges',
  'schedule',
  'unschedule',
  'markReviewed',
  'withdrawSubmission',
  'release',
  'proposeNotice',
]

const drastic: readonly NamedTransition[] = ['discard', 'forcePublish', 'withdraw', 'takeDown']

/** Refusals about who somebody is, which no waiting or mending changes. */
const aboutThePerson: readonly Refusal[] = ['wrongRole', 'notYours', 'missingForceRight', 'notSubmitter']

export function orderActs(
  permissions: Permissions,
  where: { readonly working: WorkingState; readonly live: LiveState },
): Acts {
  const shown = namedTransitions
    .filter((name) => isPossibleIn(name, where))
    .map((name): Act => ({ name, because: refusalOf(permissions, name) }))
    .filter(({ because }) => because === null || !aboutThePerson.includes(because))
  const inOrder = order.flatMap((name) => shown.filter((act) => act.name === name))
  const primary = inOrder.find(({ name, because }) => because === null && forward.includes(name)) ?? null
  return {
    primary,
    others: inOrder.filter((act) => act !== primary),
    drastic: drastic.flatMap((name) => shown.filter((act) => act.name === name)),
    refused: groupByReason(permissions, shown),
  }
}

/** Whether the table knows this transition from where the document stands, whoever asks. */
function isPossibleIn(
  name: NamedTransition,
  { working, live }: { working: WorkingState; live: LiveState },
): boolean {
  const rules: readonly Rule[] = transitions[name]
  return rules.some(
    (rule) => (rule.working?.includes(working) ?? true) && (rule.live?.includes(live) ?? true),
  )
}

function refusalOf(permissions: Permissions, name: NamedTransition): Refusal | null {
  const permission = permissions[name]
  return permission.allowed ? null : permission.because
}

function groupByReason(permissions: Permissions, shown: readonly Act[]): Acts['refused'] {
  const groups = new Map<Refusal, NamedTransition[]>()
  for (const name of namedTransitions) {
    const because = refusalOf(permissions, name)
    if (because === null || shown.some((act) => act.name === name)) continue
    groups.set(because, [...(groups.get(because) ?? []), name])
  }
  return [...groups].map(([because, names]) => ({ because, names }))
}
