/**
 * Gives every request a language. With `fallback: false` Payload leaves the locale of a REST request without
 * `?locale` empty and then drops every localized field in silence, and hands an unknown one on to the database.
 */
import { APIError, type Config, type PayloadRequest } from 'payload'
import { defaultLocale, isLocale } from '@/domain/locales'

/** A Payload plugin: the first hook of every collection and global, and of globals' reads. */
export function settleLanguage(config: Config): Config {
  const settling = {
    beforeOperation: [
      ({ req, args }: { req?: PayloadRequest; args: { req: PayloadRequest } }) => settle(req ?? args.req),
    ],
  }
  const first = <Entity extends { hooks?: { beforeOperation?: unknown[] } }>(entity: Entity): Entity => ({
    ...entity,
    hooks: {
      ...entity.hooks,
      beforeOperation: [...settling.beforeOperation, ...(entity.hooks?.beforeOperation ?? [])],
    },
  })
  return {
    ...config,
    collections: (config.collections ?? []).map(first),
    globals: (config.globals ?? []).map(first),
  }
}

function settle(req: PayloadRequest): void {
  const { locale } = req
  if (!locale) req.locale = defaultLocale
  else if (locale !== 'all' && !isLocale(locale)) {
    throw new APIError(`"${locale}" is not a language of this site.`, 400, undefined, true)
  }
}
