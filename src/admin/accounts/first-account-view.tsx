/** Where an installation without accounts begins: whoever comes first makes hers. */
import type { AdminViewServerProps } from 'payload'
import { FirstAccount } from './first-account'
import { SignInBrand } from './sign-in-brand'
import './accounts.css'

export function FirstAccountView(view: AdminViewServerProps) {
  return (
    <>
      <SignInBrand {...view} />
      <FirstAccount />
    </>
  )
}
