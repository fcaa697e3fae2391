/** The mark above whatever somebody does to get in. */
import { Logo } from '@payloadcms/next/rsc'
import type { AdminViewServerProps } from 'payload'

export function SignInBrand({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { req, locale, permissions } = initPageResult
  return (
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
  )
}
