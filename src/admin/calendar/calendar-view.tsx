/** The coming weeks, one after the other: what goes live, what is due and what ends. */
import type { AdminViewServerProps } from 'payload'
import { dayAfter } from '@/domain/days'
import { dayOf } from '@/domain/page-views'
import {
  type Calendar,
  type CalendarEntry,
  calendarFrom,
  calendarWeeks,
  mondayOf,
  weekNumber,
} from '@/domain/review/calendar'
import { askHere } from '../api/ask-here'
import { editPathOf, reviewPathOf } from '../api/reference'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { shortDay, timeText, weekdayText } from '../words/moment'
import { type Words, wordsIn } from '../words/words'
import { CalendarLink } from './calendar-link'
import './calendar.css'

const path = '/admin/calendar'

export async function CalendarView(view: AdminViewServerProps) {
  const req = signedIn(view, path)
  const words = wordsIn(req.i18n.language)
  const { calendar: texts } = words.review
  const today = dayOf(new Date())
  const from = calendarFrom(view.searchParams?.from, today)
  const calendar = await askHere<Calendar>(req, '/calendar', new URLSearchParams({ from }).toString())
  const weeks = Array.from({ length: calendarWeeks }, (_, week) => dayAfter(from, week * 7))
  const at = (weeks: number) => `${path}?from=${dayAfter(from, weeks * 7)}`
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <nav className="calendar__turn" aria-label={texts.heading}>
        <a href={at(-calendarWeeks)}>{texts.earlier}</a>
        {from !== mondayOf(today) && <a href={path}>{texts.today}</a>}
        <a href={at(calendarWeeks)}>{texts.later}</a>
      </nav>
      {calendar.isMore && <p>{texts.more}</p>}
      {weeks.map((monday) => (
        <Week key={monday} monday={monday} today={today} calendar={calendar} words={words} />
      ))}
      <CalendarLink />
    </ViewFrame>
  )
}

type Props = {
  readonly monday: string
  readonly today: string
  readonly calendar: Calendar
  readonly words: Words
}

function Week({ monday, today, calendar, words }: Props) {
  const { calendar: texts } = words.review
  const sunday = dayAfter(monday, 6)
  const days = calendar.days.filter(({ day }) => day >= monday && day <= sunday)
  const { language } = words
  return (
    <section className="calendar__week" aria-labelledby={`week-${monday}`}>
      <h2 id={`week-${monday}`}>
        {texts.week(weekNumber(monday), shortDay(monday, language), shortDay(sunday, language))}
      </h2>
      {days.length === 0 && <p className="calendar__none">{texts.none}</p>}
      {days.map(({ day, entries }) => (
        <div key={day} className={day === today ? 'calendar__day calendar__day--today' : 'calendar__day'}>
          <h3>{weekdayText(day, language)}</h3>
          <ul>
            {entries.map((entry) => (
              <Entry key={`${entry.what}:${entry.id}`} entry={entry} words={words} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Entry({ entry, words }: { readonly entry: CalendarEntry; readonly words: Words }) {
  const { what, at, kind, name, municipality } = entry
  const { calendar: texts, kinds, shared } = words.review
  const isText = kind !== 'consents' && kind !== 'cases' && kind !== 'releases'
  const href = hrefOf(entry)
  return (
    <li className={`calendar__entry calendar__entry--${what}`}>
      <span className="calendar__what">
        {(what === 'goesLive' || what === 'releaseGoesLive') && (
          <time dateTime={at}>{timeText(at, words.language)} </time>
        )}
        {texts.what[what]}
      </span>
      <a href={href}>{name ?? shared.untitled}</a>
      <span className="calendar__where">
        {[isText && kinds[kind], municipality].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

function hrefOf({ what, kind, id }: CalendarEntry): string {
  if (kind === 'releases') return `/admin/releases/${id}`
  const isText = kind !== 'consents' && kind !== 'cases'
  return isText && what !== 'reviewAgain' ? reviewPathOf({ kind, id }) : editPathOf({ kind, id })
}
