/** After a form: what happens next. */
import { type Frame, href } from '@/site/frame/frame'
import { MessagePage } from './message-page'

type Thanks = {
  title: string
  text: string
  number?: { label: string; value: string } | undefined
  frame: Frame
}

export function ThanksPage({ title, text, number, frame }: Thanks) {
  return (
    <MessagePage title={title} seed="thanks" frame={frame}>
      {number ? (
        <p className="lead">
          {number.label} <strong dir="ltr">{number.value}</strong>
        </p>
      ) : null}
      <p className="lead">{text}</p>
      <p>
        <a className="button" href={href({ kind: 'home' }, frame)}>
          {frame.say.nav.home}
        </a>
      </p>
    </MessagePage>
  )
}
