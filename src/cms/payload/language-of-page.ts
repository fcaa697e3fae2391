/**
 * The language in which a document is written stands in its page's address, and nowhere else (ADR 119). Payload
 * remembers the last one for the person, so that every list and form that she opened afterwards came in it.
 */
import type { CollectionAfterReadHook, CollectionBeforeChangeHook, Config } from 'payload'
import { defaultLocale, type Locale, localeFrom } from '@/domain/locales'

/** By which Next tells what a form asks of the server while somebody writes in it. */
export const ofForms = 'next-action'

/** What Payload calls the memory of a person's language. */
const key = 'locale'

/** A Payload plugin. The collection of what Payload remembers of people is added only after the plugins. */
export const languageOfPage = (config: Config): Config => ({
  ...config,
  onInit: async (payload) => {
    await config.onInit?.(payload)
    const { hooks } = payload.collections['payload-preferences'].config
    hooks.beforeChange.push(rememberNone)
    hooks.afterRead.push(takeFromAddress)
  },
})

const rememberNone: CollectionBeforeChangeHook = ({ data }) =>
  data.key === key ? { ...data, value: defaultLocale } : data

const takeFromAddress: CollectionAfterReadHook = async ({ doc }) =>
  doc.key === key ? { ...doc, value: localeOfPage(await requestUnderWay()) } : doc

/**
 * A page is asked for with its language in the address. What a form asks of the server while somebody writes in it
 * carries only the address of its page.
 */
export function localeOfPage(headers: Pick<Headers, 'get'> | null): Locale {
  const page = headers?.get(ofForms) ? headers.get('referer') : null
  const asked = page && URL.canParse(page) ? new URL(page).searchParams.get('locale') : null
  return localeFrom(asked)
}

/** @returns null outside Next, as in the worker */
async function requestUnderWay(): Promise<Pick<Headers, 'get'> | null> {
  try {
    const { headers } = await import('next/headers.js')
    return await headers()
  } catch {
    return null
  }
}
