'use client'
import type { News } from '@/domain/review/news'
import { editPathOf } from '../api/reference'
import { sinceText } from '../words/moment'
import { useWords } from '../words/use-words'

/** One line of news, leading to what it is about. */
export function NewsItem({ news, isNew }: { readonly news: News; readonly isNew: boolean }) {
  const { language, review, workflow } = useWords()
  const { what, who, title, at, kind, subjectId } = news
  const said = () => {
    if (what === 'case') return review.news.case(title ?? '')
    if (what === 'message') return review.news.message
    const did =
      what === 'comment' || what === 'mention' || what === 'answer'
        ? review.news[what]
        : workflow.events[what]
    return (
      <>
        <strong>{who ?? review.shared.robot}</strong> {did}: {title ?? review.shared.untitled}
      </>
    )
  }
  return (
    <li className={isNew ? 'news-item news-item--new' : 'news-item'}>
      <a href={editPathOf({ kind, id: subjectId })}>{said()}</a>
      <time dateTime={at}>{sinceText(at, language)}</time>
    </li>
  )
}
