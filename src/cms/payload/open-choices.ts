/**
 * A select whose choices are data has none in the schema. Payload would make an enum without values of it, that holds
 * nothing; its column holds any text instead, and the field says what may stand there.
 */
import type { PostgresAdapterArgs } from '@payloadcms/db-postgres'

type SchemaHook = NonNullable<PostgresAdapterArgs['beforeSchemaInit']>[number]

export const openChoices: SchemaHook = ({ adapter, schema }) => {
  for (const { columns } of Object.values(adapter.rawTables))
    for (const [name, column] of Object.entries(columns))
      if (column.type === 'enum' && 'options' in column && column.options.length === 0)
        columns[name] = { name: column.name, type: 'varchar' }
  return schema
}
