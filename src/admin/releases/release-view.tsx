/** One release: where it stands, what is in it and what stops it, what may be done, and what has happened. */
import type { AdminViewServerProps } from 'payload'
import { isDoneFrom, isUnderWay } from '@/domain/releases/acts'
import type { ReleaseLinks } from '@/domain/releases/links'
import type { PlaceLine, ReleaseView as Release, ReleaseHappening } from '@/domain/releases/release'
import { askHere } from '../api/ask-here'
import { reviewPathOf } from '../api/reference'
import { Stops } from '../into-release/why-not'
import { StatePills } from '../ui/state-pill'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { momentText } from '../words/moment'
import { type Words, wordsIn } from '../words/words'
import { NameRelease } from './name-dialog'
import { PlaceActs } from './place-acts'
import { ReleaseActs } from './release-acts'
import { ReleasePill } from './release-pill'
import { ReleasePreview } from './release-preview'
import './releases.css'

export async function ReleaseView(view: AdminViewServerProps) {
  const id = String(view.params?.segments?.[1] ?? '')
  const req = signedIn(view, `/admin/releases/${id}`)
  const words = wordsIn(req.i18n.language)
  const named = new URLSearchParams({ release: id }).toString()
  const release = await askHere<Release>(req, '/releases/:release', named)
  const links = isUnderWay(release.state)
    ? await askHere<ReleaseLinks>(req, '/releases/:release/links', named)
    : null
  const { releases: texts, language } = words
  const { state, scheduledFor, liveAt, documents, failure } = release
  const { refusals } = release
  return (
    <ViewFrame view={view} heading={release.name}>
      <p className="release__standing">
        <ReleasePill state={state} words={words} /> {texts.next[state]}
        {scheduledFor && ` ${texts.publishesAt(momentText(scheduledFor, language))}`}
        {liveAt && ` ${texts.publishedAt(momentText(liveAt, language))}`}
      </p>
      <p>
        {texts.columns.owner}: {release.owner}
      </p>
      {isUnderWay(state) && failure.length > 0 && (
        <section className="release__failure" aria-labelledby="release-failure">
          <h2 id="release-failure">{texts.failure}</h2>
          <Stops stops={failure} />
        </section>
      )}
      <div className="release__acts">
        <ReleaseActs release={release} />
        {isDoneFrom('rename', state) && <NameRelease release={release} because={refusals.rename} />}
      </div>
      <section aria-labelledby="release-contents">
        <h2 id="release-contents">
          {texts.contents} ({documents.length})
        </h2>
        {isDoneFrom('remove', state) && refusals.remove && (
          <p id={whyNobody}>{words.workflow.refusals[refusals.remove]}</p>
        )}
        {documents.length === 0 ? (
          <p>{texts.empty}</p>
        ) : (
          <ul className="release__places">
            {documents.map((place) => (
              <Place key={`${place.kind}:${place.id}`} place={place} release={release} words={words} />
            ))}
          </ul>
        )}
      </section>
      {links && <ReleasePreview release={id} links={links} />}
      <section aria-labelledby="release-history">
        <h2 id="release-history">{texts.history}</h2>
        <ol className="release__history">
          {release.history.map((one) => (
            <Happened key={one.id} one={one} words={words} />
          ))}
        </ol>
      </section>
    </ViewFrame>
  )
}

const whyNobody = 'release-not-hers'

type PlaceProps = { readonly place: PlaceLine; readonly release: Release; readonly words: Words }

function Place({ place, release, words }: PlaceProps) {
  const { kind, id, title, working, live, turn, stops, voidedBecause } = place
  const { releases: texts, review, workflow } = words
  const name = title ?? review.kinds[kind]
  const why = voidedBecause && workflow.events[voidedBecause]
  return (
    <li className={stops ? 'release__place release__place--stops' : 'release__place'}>
      <div>
        <a href={reviewPathOf({ kind, id })}>{name}</a>
        <p className="release__about">
          {review.kinds[kind]}
          {turn && stops && ` · ${texts.columns.turn}: ${texts.turns[turn]}`}
        </p>
        {stops && <p className="release__stops">{why ? texts.lostBy(why) : workflow.refusals[stops]}</p>}
      </div>
      <p className="release__pills">
        <StatePills working={working} live={live} words={words} />
      </p>
      {isDoneFrom('remove', release.state) && (
        <PlaceActs
          release={release.id}
          place={place}
          name={name}
          whyNobody={release.refusals.remove ? whyNobody : null}
        />
      )}
    </li>
  )
}

function Happened({ one, words }: { readonly one: ReleaseHappening; readonly words: Words }) {
  const { name, at, who, because, lostBy, note, document } = one
  const { releases: texts, review, language, workflow } = words
  const said = () => {
    if (because) return `${texts.refused} ${workflow.refusals[because]}`
    if (lostBy) return texts.lost(workflow.events[lostBy])
    return texts.happened[name as keyof typeof texts.happened]
  }
  const named = name === 'create' || name === 'rename' ? note : null
  return (
    <li>
      <time dateTime={at}>{momentText(at, language)}</time> {who ?? review.shared.robot} {said()}
      {named && ` ”${named}”`}
      {document && ' '}
      {document && <a href={reviewPathOf(document)}>{document.title ?? review.kinds[document.kind]}</a>}
    </li>
  )
}
