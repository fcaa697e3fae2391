/**
 * What a reader can do with a text beside reading it: hear it, hand it on, print it. The platform does all three; where
 * it cannot (or without script) the button is not there.
 */
import { readersScript } from '@/generated/scripts'
import type { Frame } from '@/site/frame/frame'

export function Acts({ frame }: { frame: Frame }) {
  const { acts } = frame.say
  return (
    <fieldset className="acts" aria-label={acts.label} hidden data-acts="">
      <button type="button" hidden data-listen={acts.stop}>
        {acts.listen}
      </button>
      <button type="button" data-share={acts.copied}>
        {acts.share}
      </button>
      <button type="button" data-print="">
        {acts.print}
      </button>
      <output className="quiet" />
      <script src={readersScript} defer />
    </fieldset>
  )
}
