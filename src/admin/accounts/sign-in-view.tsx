/** The sign-in page: Payload's own surroundings around a form that knows of a second step. */
import { Logo } from '@payloadcms/next/rsc'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { pathInside } from '@/domain/safe-address'
import { SignIn } from './sign-in'
import './accounts.css'

/** Where whoever comes back from the provider is in the middle of: a step to finish, or a reason why not. */
type Query = { redirect?: string; step?: string; because?: string; email?: string }

export function SignInView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions } = initPageResult
  const given = (searchParams ?? {}) as Query
  const next = pathInside(given.redirect) ?? '/admin'
  if (req.user) redirect(next)
  const provider = req.payload.config.custom?.signInWith as string | undefined
  return (
    <>
      <div className="login__brand">
        <Logo
          i18n={req.i18n}
          locale={locale}
          {...(params && { params })}
          payload={req.payload}
          permissions={permissions}
          {...(searchParams && { searchParams })}
        />
      </div>
      <SignIn
        next={next}
        {...(provider && { provider })}
        {...(given.because && { because: given.because })}
        {...(given.email && { email: given.email })}
      />
    </>
  )
}
