/** Where a link in a mail leads: one sentence and one button, or, when there is nothing to press, the way on. */

import { type Frame, href } from '@/site/frame/frame'
import { MessagePage } from '@/site/layout/message-page'

type LinkPage = {
  title: string
  text: string
  /** Sent to the page's own address, which holds the link's token. */
  button?: string | undefined
  frame: Frame
}

export function LinkPage({ title, text, button, frame }: LinkPage) {
  return (
    <MessagePage title={title} seed="letters" frame={frame}>
      <p className="lead">{text}</p>
      {button ? (
        <form method="post" action={href(frame.route, frame) + (frame.query ?? '')}>
          <button className="button" type="submit">
            {button}
          </button>
        </form>
      ) : frame.site.letterDay ? (
        <p>
          <a href={href({ kind: 'newsletter' }, frame)}>{frame.say.newsletter.again}</a>
        </p>
      ) : null}
    </MessagePage>
  )
}
