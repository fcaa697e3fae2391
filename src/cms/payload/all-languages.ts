/**
 * The database and the types know every language that the product speaks, the admin and the API those that the
 * organisation chose (ADR 140): another choice is a new build and no migration. Payload makes all of them from its
 * one list of locales, so the schema and the types are filled up here.
 */
import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'
import type { Config } from 'payload'
import { allLanguages } from '@/domain/languages'
import { defaultLocale } from '@/domain/locales'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

/** The one list of locales that is a field of its own: in which language alone a version was published. */
const publishedLocale: SchemaHook = ({ adapter, schema }) => {
  for (const { columns } of Object.values(adapter.rawTables))
    for (const column of Object.values(columns))
      if (column.type === 'enum' && 'options' in column && column.name === 'published_locale')
        column.options = [...allLanguages]
  return schema
}

/** The columns made of this list hold the very list, so it is filled up and not replaced. */
const localesOfTexts: SchemaHook = ({ schema }) => {
  const list = schema.enums.enum__locales as unknown as { readonly enumValues: string[] } | undefined
  list?.enumValues.splice(0, Number.POSITIVE_INFINITY, ...allLanguages)
  return schema
}

export const schemaOfAllLanguages = {
  beforeSchemaInit: [publishedLocale],
  afterSchemaInit: [localesOfTexts],
} satisfies Partial<PostgresAdapterArgs>

type SchemaOfTypes = NonNullable<NonNullable<Config['typescript']>['schema']>[number]

/** Wherever a locale may stand, in the form of JSON Schema. */
const filledUp = (schema: unknown) =>
  JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'enum' && value.includes(defaultLocale) ? allLanguages : value,
  )

export const typesOfAllLanguages: SchemaOfTypes = ({ jsonSchema: { properties, ...rest } }) => ({
  ...rest,
  properties: {
    ...properties,
    locale: filledUp(properties?.locale),
    fallbackLocale: filledUp(properties?.fallbackLocale),
  },
})
