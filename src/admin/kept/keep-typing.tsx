'use client'
/** Keeps what is typed in the browser while it is typed, and lets go of it when it is saved. */
import { useAllFormFields, useAuth, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { seal } from '@/domain/kept/sealing'
import { useSaveEnd } from '../session/use-save'
import { useWords } from '../words/use-words'
import { keyOf } from './kept-key'
import { putKept, removeKept } from './kept-store'

type Props = {
  readonly kind: string
  readonly document: string | null
  /** The version that the form began with. */
  readonly version: string | null
  /** A kept text that was fetched into this form: it goes when this form's own is kept. */
  readonly replaces: string | null
}

/** Between a letter and its being kept, in milliseconds. */
const pause = 400

/** One mounted form is one kept text: two windows with the same document never write over each other's. */
export function KeepTyping({ kind, document: saved, version, replaces }: Props) {
  const { review } = useWords()
  const { user } = useAuth()
  const { getData } = useForm()
  const { code: locale } = useLocale()
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const [how, setHow] = useState<'kept' | 'notKept' | null>(null)
  const id = useRef('')
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const last = useRef('')
  // One after the other: what was let go of does not come back by a slower write.
  const queue = useRef(Promise.resolve())
  // Whose text it is does not change when her session ends.
  const person = useRef<string | null>(null)
  if (user?.id) person.current ??= String(user.id)

  const keep = useEffectEvent(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    const whose = person.current
    const { expectedVersion: _, ...data } = getData() as Record<string, unknown>
    const text = JSON.stringify(data)
    if (!whose || text === last.current) return
    last.current = text
    const about = { id: id.current, person: whose, kind, document: saved, locale, version, at: Date.now() }
    queue.current = queue.current.then(async () => {
      try {
        const key = await keyOf(whose)
        if (key) await putKept({ ...about, ...(await seal(key, text)) })
        if (key && replaces) await removeKept(replaces)
        setHow(key ? 'kept' : 'notKept')
      } catch {
        setHow('notKept')
      }
    })
  })
  const forget = useEffectEvent(() => {
    clearTimeout(timer.current)
    timer.current = undefined
    last.current = ''
    setHow(null)
    queue.current = queue.current.then(() => removeKept(id.current)).catch(() => undefined)
  })

  // The lock says that this text is in an open window; it goes with the window, however that ends.
  useEffect(() => {
    id.current = crypto.randomUUID?.() ?? String(Math.random())
    const leaving = new AbortController()
    void navigator.locks?.request(
      id.current,
      () => new Promise((end) => leaving.signal.addEventListener('abort', end)),
    )
    return () => leaving.abort()
  }, [])

  // At once: later her session may be over.
  useEffect(() => {
    if (person.current) void keyOf(person.current)
  }, [])

  useEffect(() => {
    if (isModified && fields && timer.current === undefined) timer.current = setTimeout(() => keep(), pause)
  }, [fields, isModified])

  // Whoever turns away may not come back.
  useEffect(() => {
    const turnAway = () => {
      if (timer.current !== undefined) keep()
    }
    document.addEventListener('visibilitychange', turnAway)
    window.addEventListener('pagehide', turnAway)
    return () => {
      turnAway()
      document.removeEventListener('visibilitychange', turnAway)
      window.removeEventListener('pagehide', turnAway)
    }
  }, [])

  useSaveEnd((wasSaved) => {
    if (wasSaved) forget()
  })

  if (!isModified || !how) return null
  return how === 'kept' ? (
    <p className="kept">{review.kept.kept}</p>
  ) : (
    <p className="kept kept--not" role="alert">
      {review.kept.notKept}
    </p>
  )
}
