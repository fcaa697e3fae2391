/**
 * Block: the triangle of risk (docs/rules.md, Children 12). A full name, a precise place and an identifying picture are never all
 * three together; for a child, one of name, place and picture at most. No single field shows it, so it looks at all.
 */
import type { TextToCheck } from './check-text'
import type { Finding } from './finding'
import { mask } from './mask'
import { isFullName, nameAt } from './names'
import { placeMentions } from './place-mentions'
import type { Reading } from './reading'

/** Whom the pictures of a document let a reader recognise. */
export type ShownPictures = 'nobody' | 'adults' | 'children'

type Checked = {
  readonly input: TextToCheck
  readonly reading: Reading
  readonly findings: readonly Finding[]
}

/** @returns one blocking finding at the first corner that the text shows, or none */
export function triangleOfRisk(checked: readonly Checked[], pictures: ShownPictures): Finding[] {
  const findings = checked.flatMap((field) => field.findings)
  const first = (rule: Finding['rule']) => findings.find((finding) => finding.rule === rule)
  const name = first('name-with-age')
  const place = first('place-near-child') ?? first('home-address')
  const corners = [name, place].filter((corner) => corner !== undefined)
  const isChildFound = corners.length + (pictures === 'children' ? 1 : 0) > 1
  const [anchor] = corners
  if (anchor && isChildFound) return [asTriangle(anchor, corners)]
  return pictures === 'nobody' ? [] : adultTriangle(checked)
}

function asTriangle(anchor: Finding, corners: readonly Finding[]): Finding {
  return {
    ...anchor,
    rule: 'triangle-of-risk',
    severity: 'block',
    excerpt: corners.map(({ excerpt }) => excerpt).join(' + '),
  }
}

/** Somebody's full name and a named place, beside a picture that shows a face. */
function adultTriangle(checked: readonly Checked[]): Finding[] {
  const hasPlace = checked.some(({ reading }) => placeMentions(reading).named.length > 0)
  if (!hasPlace) return []
  for (const { input, reading } of checked) {
    const { tokens, text } = reading
    const at = tokens.findIndex(
      (_, index) => nameAt(reading, index) === 'known' && isFullName(reading, index),
    )
    const token = tokens[at]
    if (!token) continue
    return [
      {
        rule: 'triangle-of-risk',
        severity: 'block',
        field: input.field,
        ...(input.locale && { locale: input.locale }),
        ...reading.original(token.start, token.end),
        excerpt: mask(text, token.start, token.end),
      },
    ]
  }
  return []
}
