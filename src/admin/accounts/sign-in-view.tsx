/** The sign-in page: Payload's own surroundings around a form that knows of a second step. */
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import type { Role } from '@/domain/roles'
import { SignIn } from './sign-in'
import { SignInBrand } from './sign-in-brand'
import { addressAsked, door, ownPlace } from './where-to'
import './accounts.css'

/** Where whoever comes back from the provider is in the middle of: a step to finish, or a reason why not. */
type Query = { redirect?: string; step?: string; because?: string; email?: string }

export function SignInView(view: AdminViewServerProps) {
  const { initPageResult, searchParams } = view
  const { req } = initPageResult
  const given = (searchParams ?? {}) as Query
  const next = addressAsked(given.redirect)
  if (req.user) redirect(next ?? ownPlace({ roles: (req.user.roles ?? []) as Role[] }, req.i18n.language))
  const provider = req.payload.config.custom?.signInWith as string | undefined
  return (
    <>
      <SignInBrand {...view} />
      <SignIn
        // Who she is, it learns when she comes through.
        next={next ?? door}
        {...(provider && { provider })}
        {...(given.because && { because: given.because })}
        {...(given.email && { email: given.email })}
      />
    </>
  )
}
