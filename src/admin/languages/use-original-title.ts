'use client'
import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'
import type { Reference } from '../api/reference'
import { useNames } from '../titles/names-asked'

/** Heads the form of a text that has no title in the language at hand with its original one, where Payload writes its id. */
export function useOriginalTitle({ kind, id }: Reference): void {
  const { title, setDocumentTitle } = useDocumentTitle()
  const isUnnamed = title === id
  const [original] = useNames(isUnnamed ? [`${kind}:${id}`] : []) ?? []
  useEffect(() => {
    if (isUnnamed && original) setDocumentTitle(original)
  }, [isUnnamed, original, setDocumentTitle])
}
