/** What somebody reads first who has taken the whole training home: what is where, whose it is, and who paid. */
import type { TrainingArchive } from '@/content/downloads/training-archive'
import { type Frame, href } from '@/site/frame/frame'

/** Windows' own editor wants a mark in front and both ends of a line to show other letters than English ones. */
const forEveryEditor = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`

export function archiveReadme(
  { modules, files, funding }: TrainingArchive,
  frame: Frame,
): { name: string; text: string } {
  const { training, module, projects } = frame.say
  const heading = (text: string) => `${text}\n${'='.repeat(text.length)}`
  const contents = modules.map(({ title, summary, licence, files: own, to }) =>
    [
      heading(title),
      summary,
      ...(own.length > 0 ? own.map(({ path }) => `- ${path}`) : [training.everythingEmpty]),
      `${frame.origin}${href(to, frame)}`,
      licence && `${module.licence}: ${licence}`,
    ]
      .filter(Boolean)
      .join('\n'),
  )
  const parts = [
    `${heading(frame.site.name)}\n${frame.origin}${href({ kind: 'training' }, frame)}`,
    training.everythingLead,
    ...(funding.length > 0
      ? [[heading(projects.funders), ...funding.map(({ text }) => text)].join('\n')]
      : []),
    ...contents,
    ...(files.length > 0 ? [files.map(({ path }) => `- ${path}`).join('\n')] : []),
  ]
  return { name: 'README.txt', text: forEveryEditor(`${parts.join('\n\n')}\n`) }
}
