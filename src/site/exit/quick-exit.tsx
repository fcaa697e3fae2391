/**
 * Out in one step, to a page that nobody wonders about: the weather. Works as a plain link; the site's script for it
 * replaces the history entry as well. `no-referrer` leaves no trace of where one came from.
 */
import { quickExitScript } from '@/generated/scripts'
import type { Frame } from '@/site/frame/frame'

export const weather = 'https://www.smhi.se/vader'

export function QuickExit({ frame }: { frame: Frame }) {
  return (
    <p className="exit">
      <a href={weather} rel="noreferrer nofollow" referrerPolicy="no-referrer" data-quick-exit="">
        {frame.say.module.quickExit}
      </a>
      <script src={quickExitScript} defer />
    </p>
  )
}
