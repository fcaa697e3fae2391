/** A list as a table: what of each document fits into a cell. Long texts, pictures and lists of more than words do not. */
import { z } from 'zod'
import { csv } from '@/domain/csv'
import type { Resource } from './resource'
import { referenceSchema, textSchema } from './wire'

type Cell = (value: unknown) => unknown

const asIs: Cell = (value) => value
const words: Cell = (value) => (value as { text: string }).text
/** What one would ask for it by. */
const name: Cell = (value) => {
  const { slug, id } = value as { slug: string | null; id: string }
  return slug ?? id
}
const joined: Cell = (value) => (value as string[]).join(' ')

/** @returns how a field is written; undefined where it is more than a cell holds */
function cellOf(field: z.ZodType): Cell | undefined {
  if (field instanceof z.ZodNullable || field instanceof z.ZodOptional)
    return cellOf(field.unwrap() as z.ZodType)
  if (field === textSchema) return words
  if (field === referenceSchema) return name
  if (field instanceof z.ZodArray) return isPlain(field.element as z.ZodType) ? joined : undefined
  return isPlain(field) ? asIs : undefined
}

const plain = [z.ZodString, z.ZodStringFormat, z.ZodNumber, z.ZodBoolean, z.ZodEnum, z.ZodLiteral]
const isPlain = (field: z.ZodType) => plain.some((one) => field instanceof one)

/** @param hasMark a byte order mark, for Excel */
export function asCsv({ schema }: Resource, documents: readonly object[], hasMark: boolean): string {
  const columns = Object.entries(schema.shape).flatMap(([column, field]) => {
    const cell = cellOf(field as z.ZodType)
    return cell ? [{ column, cell }] : []
  })
  const rows = documents.map((document) =>
    columns.map(({ column, cell }) => {
      const value = (document as Readonly<Record<string, unknown>>)[column]
      return value === null || value === undefined ? null : cell(value)
    }),
  )
  return csv(
    columns.map(({ column }) => column),
    rows,
    { separator: ',', hasMark },
  )
}
