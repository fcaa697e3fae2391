import type { SiteMessages } from '@/messages/site/sv'

export type MistakeName = keyof SiteMessages['form']['mistakes']

/** What was written and what was wrong with it; `stamp` says when the form was handed out. */
export type FormState<Field extends string> = {
  values: Partial<Record<Field, string>>
  mistakes: readonly { field: Field | undefined; name: MistakeName }[]
  stamp: string
}
