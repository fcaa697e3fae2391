'use client'
import { usePreferences } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { News } from '@/domain/review/news'
import { ask } from '../api/ask'
import { useWords } from '../words/use-words'
import { NewsItem } from './news-item'
import '../ui/focus.css'
import './news-bell.css'

const seenKey = 'news-seen'
const every = 120_000

/** What has happened to one's texts since one last looked. */
export function NewsBell() {
  const { review } = useWords()
  const { getPreference, setPreference } = usePreferences()
  const [news, setNews] = useState<readonly News[]>([])
  const [seenAt, setSeenAt] = useState<string | null>(null)
  const box = useRef<HTMLDetailsElement>(null)

  const read = useEffectEvent(async () => {
    if (document.hidden) return
    const answer = await ask<News[]>('GET', '/review/news')
    if (answer.ok) setNews(answer.value)
  })
  // What happened before somebody's first visit is no news to her.
  const readSeen = useEffectEvent(async () => {
    const known = await getPreference<string>(seenKey)
    const since = known ?? new Date().toISOString()
    setSeenAt(since)
    if (!known) await setPreference(seenKey, since)
  })
  useEffect(() => {
    void readSeen()
    void read()
    const timer = setInterval(() => void read(), every)
    return () => clearInterval(timer)
  }, [])

  const unseen = seenAt === null ? [] : news.filter(({ at }) => at > seenAt)
  const look = () => {
    const latest = news[0]?.at
    if (!box.current?.open || !latest || latest === seenAt) return
    void setPreference(seenKey, latest)
  }
  const close = () => {
    if (box.current) box.current.open = false
    if (news[0]) setSeenAt(news[0].at)
  }
  return (
    <details
      ref={box}
      className="news-bell"
      onToggle={look}
      onKeyDown={({ key }) => key === 'Escape' && close()}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close()
      }}
    >
      <summary>
        <Bell />
        <span className="for-listeners">{review.news.button(unseen.length)}</span>
        {unseen.length > 0 && (
          <span className="news-bell__count" aria-hidden="true">
            {unseen.length}
          </span>
        )}
      </summary>
      <div className="news-bell__list">
        <h2>{review.news.heading}</h2>
        {news.length === 0 && <p>{review.news.none}</p>}
        <ul>
          {news.map((one) => (
            <NewsItem key={one.id} news={one} isNew={unseen.includes(one)} />
          ))}
        </ul>
      </div>
    </details>
  )
}

function Bell() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor">
      <path d="M4.5 14.5h11l-1.4-2.2V8.6a4.1 4.1 0 0 0-8.2 0v3.7zM8.4 16.6a1.7 1.7 0 0 0 3.2 0" />
    </svg>
  )
}
