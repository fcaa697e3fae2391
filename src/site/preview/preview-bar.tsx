/** The first thing on a page that is only a preview: what it is, which version, and that it goes no further. */
import { localeFacts } from '@/domain/locales'
import { type Frame, type Preview, write } from '@/site/frame/frame'

export function PreviewBar({ preview, frame }: { preview: Preview; frame: Frame }) {
  const { preview: say } = frame.say
  const { savedAt, isLatest, guest, release } = preview
  const { moment, day } = write(frame)
  if (release) {
    const lacking = release.places - release.pinned
    return (
      <aside className="preview-bar" aria-label={say.title}>
        <p>
          <strong>{say.title}.</strong> {say.release(release.pinned)}{' '}
          {lacking > 0 ? <b>{say.releaseLacks(lacking)}</b> : null} {say.until(day(release.until))}
        </p>
      </aside>
    )
  }
  return (
    <aside className="preview-bar" aria-label={say.title}>
      <p>
        <strong>{say.title}.</strong> {say.draft}{' '}
        {savedAt ? say.version(localeFacts[frame.locale].nativeName, moment(savedAt)) : null}{' '}
        {isLatest ? null : <b>{say.newer}</b>} {guest ? say.until(day(guest.until)) : null}
      </p>
    </aside>
  )
}
