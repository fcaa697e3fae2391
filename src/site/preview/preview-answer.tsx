/** What somebody outside says of a preview: yes, or in her own words. It works without script, account or name. */

import type { Frame, Preview } from '@/site/frame/frame'
import { Field, Form } from '@/site/ui/form'
import { Room } from '@/site/ui/room'

type Answer = { guest: NonNullable<Preview['guest']>; frame: Frame }

export function PreviewAnswer({ guest, frame }: Answer) {
  const { preview: say } = frame.say
  const shown = { state: guest.answer, frame }
  return (
    <Room id="answer" title={guest.hasAnswered ? say.thanks : say.heading} tone="panel" narrow>
      <p>{guest.hasAnswered ? say.thanksText : say.help}</p>
      <Form
        id="answer-form"
        to={guest.path}
        state={guest.answer}
        frame={frame}
        send={
          <span className="choices">
            {/* The first one is what Enter presses: nobody approves by accident. */}
            <button className="button plain" type="submit" name="verdict" value="comment">
              {say.send}
            </button>
            <button className="button" type="submit" name="verdict" value="approved">
              {say.approve}
            </button>
          </span>
        }
      >
        <Field name="comment" label={say.comment} help={say.commentHelp} isLong isOptional {...shown} />
        <Field name="guest" label={frame.say.contact.name} isOptional autoComplete="name" {...shown} />
      </Form>
    </Room>
  )
}
