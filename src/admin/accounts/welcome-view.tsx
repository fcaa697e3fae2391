/** Where the links in mail lead: a password is chosen. Opening the page uses nothing up; only sending the form does. */
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { NewPassword } from './new-password'
import './accounts.css'

export function WelcomeView({ searchParams }: AdminViewServerProps) {
  const token = searchParams?.token
  return (
    <MinimalTemplate className="login">
      <NewPassword token={typeof token === 'string' ? token : ''} />
    </MinimalTemplate>
  )
}
