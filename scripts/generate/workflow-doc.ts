/** docs/workflow.md: the table of transitions as a diagram and as a matrix of who may, so that the page cannot lie. */
import { type LiveState, liveStates, type WorkingState, workingStates } from '@/domain/workflow/states'
import {
  type Rule,
  type TransitionName,
  transitionNames,
  transitions,
  type Who,
} from '@/domain/workflow/transitions'
import { en } from '@/messages/workflow/en'
import { withMadePart } from './made-part'

const columns = {
  ownLeader: 'Leader, own municipality',
  editor: 'Editor',
  reviewer: 'Reviewer',
  safeguarding: 'Safeguarding',
  admin: 'Admin',
  forcePublisher: 'Force right',
  robot: 'Worker',
} as const satisfies Record<Who, string>

const rulesOf = (name: TransitionName): readonly Rule[] => transitions[name]

export function workflowDoc(): Map<string, string> {
  return withMadePart('docs/workflow.md', [
    '## The working copy',
    '',
    ...diagram('working', workingStates, en.working),
    '',
    '## The live copy',
    '',
    ...diagram('live', liveStates, en.live),
    '',
    '## Who may, and under which guards',
    '',
    ...matrix(),
  ])
}

/** One axis as a state diagram; several transitions between two states share an arrow. */
function diagram<State extends WorkingState | LiveState>(
  axis: 'working' | 'live',
  states: readonly State[],
  words: Readonly<Record<State, string>>,
): string[] {
  const arrows = new Map<string, string[]>()
  for (const name of transitionNames)
    for (const rule of rulesOf(name)) {
      const target = rule.to[axis]
      if (target === undefined) continue
      for (const source of (rule[axis] ?? states) as readonly State[]) {
        if (source === target) continue
        const arrow = `  ${source} --> ${target}`
        arrows.set(arrow, [...new Set([...(arrows.get(arrow) ?? []), name])])
      }
    }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `  ${state}: ${words[state]}`),
    `  [*] --> ${states[0]}`,
    ...[...arrows].map(([arrow, names]) => `${arrow}: ${names.join(', ')}`),
    '```',
  ]
}

function matrix(): string[] {
  const who = Object.keys(columns) as Who[]
  return [
    `| transition | working copy | live copy | ${who.map((one) => columns[one]).join(' | ')} | guards | becomes |`,
    `|${' --- |'.repeat(who.length + 5)}`,
    ...transitionNames.flatMap((name) =>
      rulesOf(name).map((rule) => {
        const may = who.map((one) => (rule.who.includes(one) ? 'yes' : ''))
        const becomes = [rule.to.working, rule.to.live].filter(Boolean).join(', ')
        const cells = [
          `\`${name}\``,
          rule.working?.join(', ') ?? 'any',
          rule.live?.join(', ') ?? 'any',
          ...may,
          rule.guards?.join(', ') ?? '',
          becomes || 'unchanged',
        ]
        return `| ${cells.join(' | ')} |`
      }),
    ),
  ]
}
