/** All releases: the newest first, each with where it stands and how many of its texts stop it. */
import type { AdminViewServerProps } from 'payload'
import { mayMakeReleases } from '@/domain/releases/acts'
import type { ReleaseLine } from '@/domain/releases/release'
import type { Role } from '@/domain/roles'
import { askHere } from '../api/ask-here'
import { signedIn, ViewFrame } from '../ui/view-frame'
import { dayText, momentText } from '../words/moment'
import { type Words, wordsIn } from '../words/words'
import { NameRelease } from './name-dialog'
import { ReleasePill } from './release-pill'
import './releases.css'

export async function ReleasesView(view: AdminViewServerProps) {
  const req = signedIn(view, '/admin/releases')
  const words = wordsIn(req.i18n.language)
  const { releases: texts } = words
  const { releases } = await askHere<{ releases: ReleaseLine[] }>(req, '/releases')
  const roles = (req.user?.roles ?? []) as Role[]
  const mayMake = mayMakeReleases({
    type: 'person',
    ...{ id: '', roles, municipality: null, mayForcePublish: false },
  })
  return (
    <ViewFrame view={view} heading={texts.heading} help={texts.help}>
      <div className="release__acts">
        <NameRelease because={mayMake ? undefined : 'wrongRole'} />
      </div>
      {releases.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <table className="release-table">
          <thead>
            <tr>
              <th scope="col">{texts.columns.name}</th>
              <th scope="col">{texts.columns.state}</th>
              <th scope="col">{texts.columns.places}</th>
              <th scope="col">{texts.columns.owner}</th>
              <th scope="col">{texts.columns.when}</th>
            </tr>
          </thead>
          <tbody>
            {releases.map((release) => (
              <Row key={release.id} release={release} words={words} />
            ))}
          </tbody>
        </table>
      )}
    </ViewFrame>
  )
}

function Row({ release, words }: { readonly release: ReleaseLine; readonly words: Words }) {
  const { id, name, state, places, voided, owner, scheduledFor, liveAt, madeAt } = release
  const { releases: texts, language } = words
  return (
    <tr>
      <th scope="row">
        <a href={`/admin/releases/${id}`}>{name}</a>
      </th>
      <td>
        <ReleasePill state={state} words={words} />
      </td>
      <td>
        {texts.places(places)}
        {voided > 0 && <strong className="release__stops">, {texts.stopped(voided)}</strong>}
      </td>
      <td>{owner}</td>
      <td>{scheduledFor ? momentText(scheduledFor, language) : dayText(liveAt ?? madeAt, language)}</td>
    </tr>
  )
}
