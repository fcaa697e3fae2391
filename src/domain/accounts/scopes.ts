/** What a machine's key may do beside reading what everybody reads. Publishing, approving and forcing are not here. */
export const scopes = ['readDrafts', 'handInDrafts'] as const

export type Scope = (typeof scopes)[number]
