/** packages/client/src/schema.ts: the types of the API, from its own description, for any installation. */
import openapiTypescript, { astToString } from 'openapi-typescript'
import { describeApi } from '@/api/v1/description'
import { allLanguages } from '@/domain/languages'
import { locales } from '@/domain/locales'

const head = `/** The types of \`/api/v1\`: made from its description by \`npm run generate\`, never edited. */\n`

export async function client(): Promise<Map<string, string>> {
  const { servers: _, ...description } = JSON.parse(JSON.stringify(describeApi()), inAnyLanguage)
  const types = astToString(await openapiTypescript(description))
  return new Map([['packages/client/src/schema.ts', head + types]])
}

/** Which languages there are is each organisation's choice; which there can be is the product's. */
const inAnyLanguage = (_: string, value: unknown) =>
  Array.isArray(value) && value.join() === locales.join() ? allLanguages : value
