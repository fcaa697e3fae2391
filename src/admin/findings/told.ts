'use client'
/** What the gates said last of each open document: the panel asks them, the fields show it. */
import { useSyncExternalStore } from 'react'
import type { ShownFinding } from '@/domain/review/standing'
import type { Reference } from '../api/reference'

const none: readonly ShownFinding[] = []
const told = new Map<string, readonly ShownFinding[]>()
const listeners = new Set<() => void>()

const keyOf = ({ kind, id }: Reference) => `${kind}/${id}`

/** Lets the document's fields know. */
export function tellFields(reference: Reference, findings: readonly ShownFinding[]): void {
  if (told.get(keyOf(reference)) === findings) return
  told.set(keyOf(reference), findings)
  for (const listener of listeners) listener()
}

/** @returns what was found in the document's saved text */
export function useTold(reference: Reference | null): readonly ShownFinding[] {
  const read = () => (reference && told.get(keyOf(reference))) ?? none
  return useSyncExternalStore(listen, read, () => none)
}

function listen(listener: () => void) {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
