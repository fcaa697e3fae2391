/**
 * What a document lacks before anybody need look at it: required fields that are empty, and fields that Payload would
 * refuse at the moment of publishing. Found from submit on, so that what was approved can be published (ADR 97).
 */
import {
  beforeChangeTraverseFields,
  beforeValidateTraverseFields,
  isolateObjectProperty,
  type PayloadRequest,
  type ValidationFieldError,
} from 'payload'
import { defaultLocale, type Locale, locales } from '@/domain/locales'
import { inLanguage, speaks } from '@/domain/review/field-changes'
import type { Finding } from '@/domain/workflow/finding'
import { missingFields } from '@/domain/workflow/requirements'
import type { Content } from '../document/copies'
import { isGlobal, type Reference } from '../document/reference'

/** @param content the document in all languages at depth 0 */
export async function requirementFindings(
  req: PayloadRequest,
  reference: Reference,
  content: Content,
): Promise<Finding[]> {
  const missing = missingFields(reference.kind, content)
  const isSaid = ({ field }: Finding) => missing.includes(field.split('.')[0] ?? '')
  const invalid = (await invalidFields(req, reference, content)).filter((finding) => !isSaid(finding))
  return [...missing.map((field) => requirement('missing', field)), ...invalid]
}

/** The original as a whole, which is what publishing asks for; of other languages what is written in them. */
async function invalidFields(
  req: PayloadRequest,
  reference: Reference,
  content: Content,
): Promise<Finding[]> {
  const found = new Map<string, Finding>()
  for (const locale of locales.filter((one) => one === defaultLocale || speaks(content, one))) {
    const inOne = inLanguage(content, locale) as Content
    for (const { path, message } of await errorsIn(req, reference, content, inOne, locale)) {
      if (found.has(path) || (locale !== defaultLocale && isEmpty(valueAt(inOne, path)))) continue
      found.set(path, { ...requirement('invalid', path), locale, excerpt: message })
    }
  }
  return [...found.values()]
}

/** Payload's own way from a request to a row, as far as its verdict, and without the row. */
async function errorsIn(
  asked: PayloadRequest,
  { kind, id }: Reference,
  docWithLocales: Content,
  doc: Content,
  locale: Locale,
): Promise<ValidationFieldError[]> {
  const req = isolateObjectProperty(asked, ['locale', 'user'])
  req.locale = locale
  // Whether a text can be published does not hang on who asks: Payload refuses what points to a kind that is hidden from
  // her in the admin, such as a contact in a leader's story.
  req.user = null
  const { globals, collections } = req.payload
  const global = (isGlobal(kind) && globals.config.find(({ slug }) => slug === kind)) || null
  const collection = isGlobal(kind) ? null : collections[kind as keyof typeof collections].config
  const errors: ValidationFieldError[] = []
  const data = structuredClone(doc)
  const common = {
    id,
    collection,
    global,
    context: {},
    data,
    doc,
    fields: (collection ?? global)?.fields ?? [],
    operation: 'update' as const,
    overrideAccess: true,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    req,
    siblingData: data,
    siblingDoc: doc,
  }
  await beforeValidateTraverseFields(common)
  await beforeChangeTraverseFields({
    ...common,
    docWithLocales,
    siblingDocWithLocales: docWithLocales,
    errors,
    fieldLabelPath: '',
    mergeLocaleActions: [],
  })
  return errors
}

function valueAt(content: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], content)
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

const requirement = (rule: 'missing' | 'invalid', field: string): Finding => ({
  kind: 'requirement',
  severity: 'block',
  rule,
  field,
  fingerprint: `${rule}:${field}`,
})
