/** Hers and what somebody else saved meanwhile, put together: nothing of either is lost unless she says so. */
import { type Verdict, verdictOn } from '@/domain/review/verdict'
import { type Content, contentFields, type RichText, said } from '../content'

export type Field = (typeof contentFields)[number]
export type Choice = 'yours' | 'theirs' | 'both'
export type Part = { readonly field: Field; readonly verdict: Verdict }

/** @param base what it was when both began; without it every difference was made by both */
export function differences(base: Content | null, yours: Content, theirs: Content): Part[] {
  return contentFields.flatMap((field) => {
    if (field === 'project' && yours.project === null) return []
    const of = (content: Content | null) =>
      field === 'body' ? said(content?.body ?? null) : content?.[field]
    const verdict = verdictOn(of(base), of(yours), of(theirs))
    return verdict ? [{ field, verdict }] : []
  })
}

/** Theirs, with what she alone changed, and her choices where both did; until she has chosen, both texts. */
export function together(
  yours: Content,
  theirs: Content,
  parts: readonly Part[],
  choices: Partial<Record<Field, Choice>> = {},
): Content {
  const chosen = parts.map(({ field, verdict }) => {
    const choice = verdict === 'both' ? (choices[field] ?? 'both') : verdict
    return [
      field,
      choice === 'both' ? bothOf(field, yours, theirs) : (choice === 'yours' ? yours : theirs)[field],
    ]
  })
  return { ...theirs, project: theirs.project ?? yours.project, ...Object.fromEntries(chosen) }
}

function bothOf(field: Field, yours: Content, theirs: Content): Content[Field] {
  if (field === 'body') return bothBodies(yours.body, theirs.body)
  if (field === 'project') return yours.project
  return [yours[field], theirs[field]].filter(Boolean).join(field === 'title' ? ' – ' : '\n\n')
}

function bothBodies(yours: RichText | null, theirs: RichText | null): RichText | null {
  if (!yours || !theirs) return yours ?? theirs
  return { root: { ...theirs.root, children: [...yours.root.children, ...theirs.root.children] } }
}
