'use client'
import {
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useLocale,
} from '@payloadcms/ui'
import { useCallback, useEffect, useEffectEvent, useRef } from 'react'

/** Saves the form as Payload's own button does. @returns whether it was saved */
export function useSave(): () => Promise<boolean> {
  const { submit } = useForm()
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code } = useLocale()
  const { api } = useConfig().config.routes
  return useCallback(async () => {
    const path = globalSlug ? `/globals/${globalSlug}` : `/${collectionSlug}${id ? `/${id}` : ''}`
    const answer = await submit({
      action: `${api}${path}?locale=${code}&depth=0&fallback-locale=null&draft=true`,
      method: id && !globalSlug ? 'PATCH' : 'POST',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return answer ? answer.res.ok : false
  }, [submit, id, collectionSlug, globalSlug, code, api])
}

/** Tells when a save has ended, whichever button began it. A form that is still modified was not saved. */
export function useSaveEnd(onEnd: (wasSaved: boolean) => void): void {
  const isProcessing = useFormProcessing()
  const isModified = useFormModified()
  const wasProcessing = useRef(false)
  const tell = useEffectEvent(onEnd)
  useEffect(() => {
    if (wasProcessing.current && !isProcessing) tell(!isModified)
    wasProcessing.current = isProcessing
  }, [isProcessing, isModified])
}
