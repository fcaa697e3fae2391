/** The language to answer a person in: her own setting in the admin, else the request's. */
import type { PayloadRequest } from 'payload'
import type { WorkflowLanguage } from '@/messages/workflow/texts'

export function languageOf(req: Pick<PayloadRequest, 'user' | 'i18n'>): WorkflowLanguage {
  const chosen = (req.user as { locale?: string | null } | null | undefined)?.locale ?? req.i18n?.language
  return chosen === 'en' ? 'en' : 'sv'
}
