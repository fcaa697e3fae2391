/** The personal-data check over a whole document: every text in every language, and what they give away together. */
import type { Locale } from '../locales'
import { checkReading } from './check-reading'
import { type CheckOptions, readingOf, toFinding } from './check-text'
import type { Finding } from './finding'
import type { TextContext } from './reading'
import { type ShownPictures, triangleOfRisk } from './triangle-of-risk'

export type DocumentField = {
  readonly path: string
  readonly locale?: Locale
  readonly text: string
  /** A contact card or a contact's own fields: work addresses and numbers may stand there. */
  readonly isContactBlock?: boolean
  readonly context?: TextContext
}

export type DocumentOptions = CheckOptions & {
  /** Whom the document's pictures let a reader recognise. */
  readonly pictures?: ShownPictures
}

/** @returns the findings of every field, each once, and the triangle of risk where the document closes it */
export function checkDocument(fields: readonly DocumentField[], options: DocumentOptions): Finding[] {
  const checked = fields
    .filter(({ text }) => text.trim() !== '')
    .map(({ path, locale, text, isContactBlock, context }) => {
      const input = {
        field: path,
        text,
        ...(locale && { locale }),
        context: isContactBlock ? ('contact-block' as const) : (context ?? 'running-text'),
      }
      const reading = readingOf(input, options)
      return {
        input,
        reading,
        findings: checkReading(reading).map((found) => toFinding(found, reading, input)),
      }
    })
  const findings = checked.flatMap((field) => field.findings)
  return unique([...findings, ...triangleOfRisk(checked, options.pictures ?? 'nobody')])
}

function unique(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, field, locale, start, end }: Finding) => [rule, field, locale, start, end].join('\n')
  return [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
}
