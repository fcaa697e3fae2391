/** Accounts as one Payload plugin: the guard of sessions, the pages for signing in, and what the sign-in page shows. */
import type { Config } from 'payload'
import { env } from '@/env'
import { guardSessions } from './guard-sessions'

export function accounts(config: Config): Config {
  const { components } = config.admin ?? {}
  return {
    ...config,
    // Empty while nothing of the environment is known, as in a build.
    custom: { ...config.custom, signInWith: env.OIDC_ISSUER ? env.OIDC_NAME : undefined },
    onInit: async (payload) => {
      await config.onInit?.(payload)
      guardSessions(payload)
    },
    admin: {
      ...config.admin,
      components: {
        ...components,
        views: {
          ...components?.views,
          createFirstUser: { Component: '/src/admin/accounts/first-account-view#FirstAccountView' },
          login: { Component: '/src/admin/accounts/sign-in-view#SignInView' },
          welcome: { path: '/welcome', Component: '/src/admin/accounts/welcome-view#WelcomeView' },
        },
      },
    },
  }
}
