'use client'
/** The site as the release will make it, by a link that is shown once; and the links that open it now (ADR 173). */
import { Button } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { releasePreviewPath } from '@/domain/preview/preview-path'
import {
  type MadeReleaseLink,
  type ReleaseLinkDays,
  type ReleaseLinks,
  releaseLinkDays,
} from '@/domain/releases/links'
import { ask, type No } from '../api/ask'
import { WhyNot } from '../into-release/why-not'
import { MadeLink } from '../previews/made-link'
import { Dialog } from '../ui/dialog'
import { momentText, sinceText } from '../words/moment'
import { useWords } from '../words/use-words'
import '../previews/share.css'
import '../ui/ask-field.css'

type Props = { readonly release: string; readonly links: ReleaseLinks }

export function ReleasePreview({ release, links: { links, because, mayEnd } }: Props) {
  const { releases, review, workflow, language } = useWords()
  const router = useRouter()
  const id = useId()
  const [isMaking, setMaking] = useState(false)
  const [problem, setProblem] = useState('')
  const end = async (link: string) => {
    const answer = await ask('POST', `/review/releases/${release}/links/${link}/end`, { body: {} })
    setProblem(answer.ok ? '' : (answer.message ?? review.shared.noAnswer))
    router.refresh()
  }
  return (
    <section className="share" aria-labelledby="release-preview">
      <h2 id="release-preview">{releases.preview.heading}</h2>
      <p className="share__help">{releases.preview.help}</p>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.id} className="share__link">
              <p>{releases.preview.row(link.madeBy, momentText(link.expiresAt, language))}</p>
              <p>
                {link.openedAt
                  ? review.previews.opened(link.opened, sinceText(link.openedAt, language))
                  : review.previews.neverOpened}
              </p>
              {mayEnd && (
                <Button
                  buttonStyle="secondary"
                  size="small"
                  onClick={() => void end(link.id)}
                  aria-label={releases.preview.endOf(link.madeBy)}
                >
                  {review.previews.end}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <p role="alert" className="share__problem">
        {problem}
      </p>
      <Button
        className="share__make"
        buttonStyle="secondary"
        disabled={because !== null}
        onClick={() => setMaking(true)}
        extraButtonProps={because ? { 'aria-describedby': `${id}-why` } : {}}
      >
        {releases.preview.make}
      </Button>
      {because && (
        <p id={`${id}-why`} className="release__why">
          {workflow.refusals[because]}
        </p>
      )}
      {isMaking && <NewLink release={release} onClose={() => setMaking(false)} />}
    </section>
  )
}

/** Asks for how long, and shows the link this once: it is stored nowhere. */
function NewLink({ release, onClose }: { readonly release: string; readonly onClose: () => void }) {
  const { releases, review } = useWords()
  const router = useRouter()
  const id = useId()
  const [days, setDays] = useState<ReleaseLinkDays>(releaseLinkDays[0])
  const [token, setToken] = useState<string | null>(null)
  const [no, setNo] = useState<No | null>(null)
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const answer = await ask<MadeReleaseLink>('POST', `/review/releases/${release}/links`, { body: { days } })
    setBusy(false)
    setNo(answer.ok ? null : answer)
    if (!answer.ok) return
    setToken(answer.value.token)
    router.refresh()
  }
  if (token)
    return (
      <MadeLink
        heading={releases.preview.made}
        help={releases.preview.madeHelp}
        path={releasePreviewPath(token)}
        note={releases.preview.api}
        more={(link) => (
          <a className="plain-button" href={link} target="_blank" rel="noopener noreferrer">
            {releases.preview.open}
          </a>
        )}
        onClose={onClose}
      />
    )
  return (
    <Dialog heading={releases.preview.make} onClose={onClose}>
      <div className="ask-field">
        <label htmlFor={id}>{review.previews.days}</label>
        <select
          id={id}
          value={days}
          onChange={({ target }) => setDays(Number(target.value) as ReleaseLinkDays)}
        >
          {releaseLinkDays.map((one) => (
            <option key={one} value={one}>
              {review.previews.lasts(one)}
            </option>
          ))}
        </select>
      </div>
      <WhyNot no={no} />
      <div className="review-dialog__buttons">
        <Button buttonStyle="secondary" onClick={onClose}>
          {review.shared.cancel}
        </Button>
        <Button disabled={isBusy} onClick={() => void make()}>
          {releases.preview.make}
        </Button>
      </div>
    </Dialog>
  )
}
