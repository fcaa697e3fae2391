/**
 * What a field says, as text: for counting words, and for whoever writes or reads without a look. What stands bold,
 * is a heading or leads somewhere is told in signs, as one writes them in a message: `**so**`, `## so`, `so [→ where]`.
 */
import { type NameOf, type Run, textRuns } from './runs'

/**
 * @param value a field's value in one language: text, number, rich text, a list of rows, a reference
 * @param nameOf what a reference points to, by its id
 */
export function plainText(value: unknown, nameOf?: NameOf): string {
  return inSigns(textRuns(value, nameOf))
}

/** Runs as one text, their looks as signs. */
export function inSigns(runs: readonly Run[]): string {
  return runs
    .map((run, at) => {
      const [before, after] = [runs[at - 1], runs[at + 1]]
      const begins = run.heading !== undefined && before?.heading !== run.heading
      const ends = run.to !== undefined && after?.to !== run.to
      return `${begins ? `${'#'.repeat(run.heading ?? 1)} ` : ''}${emphasised(run)}${ends ? ` [→ ${run.to}]` : ''}`
    })
    .join('')
}

function emphasised({ text, strong, emphasis }: Run): string {
  const signs = `${strong ? '**' : ''}${emphasis ? '_' : ''}`
  return signs && text.trim() ? `${signs}${text}${[...signs].reverse().join('')}` : text
}
