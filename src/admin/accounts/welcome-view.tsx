/** Where the links in mail lead. Opening the page uses nothing up; only its button does. */
import { MinimalTemplate } from '@payloadcms/next/templates'
import type { AdminViewServerProps } from 'payload'
import { MailLink } from './mail-link'
import './accounts.css'

export function WelcomeView({ searchParams }: AdminViewServerProps) {
  const token = searchParams?.token
  return (
    <MinimalTemplate className="login">
      <MailLink token={typeof token === 'string' ? token : ''} />
    </MinimalTemplate>
  )
}
