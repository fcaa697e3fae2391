/** On every page that children may be on: the way to have something removed. */
import { pathTo } from '@/domain/routes'
import { type Frame, href } from '@/site/frame/frame'

export function AskToRemove({ frame }: { frame: Frame }) {
  const about = encodeURIComponent(pathTo(frame.route, frame.locale))
  return (
    <p className="ask">
      {frame.say.story.concern}{' '}
      <a href={`${href({ kind: 'concern' }, frame)}?about=${about}`}>{frame.say.story.concernLink}</a>
    </p>
  )
}
