/** The same in English. */
import type { ApiMessages } from './sv'

export const en: ApiMessages = {
  notFound: 'Nothing that readers may see is here.',
  gone: 'What was here is not shown any more.',
  filesAway: 'Pictures and files cannot be reached at the moment. Try again in a while.',
  condition: (parameter) =>
    `"${parameter}" cannot be asked for. Conditions are where[id|slug|municipality|project|themes][equals], and where[id][in].`,
  order: (parameter) => `"${parameter}" is one of -createdAt, createdAt, slug, name, order.`,
  language: (parameter) => `"${parameter}" is not a language of this site.`,
  page: (parameter) => `"${parameter}" is a number of at most 100,000.`,
}
