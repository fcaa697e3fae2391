'use client'
import { useAuth } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useState } from 'react'
import { unseal } from '@/domain/kept/sealing'
import { keyOf } from './kept-key'
import { allKept, forgetOld, removeKept } from './kept-store'
import type { KeptText } from './kept-text'

export type Offer = Pick<KeptText, 'id' | 'locale' | 'version' | 'at'> & {
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * What this person typed into this document, or into a new one of its kind, and never saved; newest first.
 * @param isReady whether the form shows what is saved, to compare with
 */
export function useOffers(kind: string, document: string | null, isReady: boolean) {
  const { user } = useAuth()
  const person = user?.id ? String(user.id) : null
  const [offers, setOffers] = useState<readonly Offer[]>([])
  const look = useEffectEvent(async (whose: string) => {
    const found = await keptFor(whose, kind, document).catch(() => [])
    setOffers(found)
  })
  useEffect(() => {
    if (isReady && person) void look(person)
  }, [isReady, person])
  const leave = (id: string) => setOffers((before) => before.filter((offer) => offer.id !== id))
  const drop = (id: string) => {
    leave(id)
    void removeKept(id).catch(() => undefined)
  }
  return { offers, leave, drop }
}

async function keptFor(person: string, kind: string, document: string | null): Promise<Offer[]> {
  await forgetOld(Date.now())
  // A text whose window is open is no lost one.
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const open = new Set(held.map(({ name }) => name))
  const lost = (await allKept()).filter(
    (text) =>
      text.person === person && text.kind === kind && text.document === document && !open.has(text.id),
  )
  const key = lost.length > 0 ? await keyOf(person) : null
  if (!key) return []
  const offers: Offer[] = []
  for (const text of lost.sort((a, b) => b.at - a.at)) {
    const opened = await unseal(key, text)
    const { id, locale, version, at } = text
    if (opened) offers.push({ id, locale, version, at, data: JSON.parse(opened) as Offer['data'] })
  }
  return offers
}
