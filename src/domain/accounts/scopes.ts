/**
 * What a machine's key may do. `read`: what everybody reads, in larger portions. `readDrafts`: the working copies of the
 * kinds it names, where it asks for them. `handInDrafts`: write drafts of those kinds and bring pictures for them, for
 * whoever answers for it. Publishing, approving and forcing are not here.
 */
export const scopes = ['read', 'readDrafts', 'handInDrafts'] as const

export type Scope = (typeof scopes)[number]
