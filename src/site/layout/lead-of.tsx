/** What the organisation says at the top of a list; undefined where it says nothing. */
import type { ListRoute } from '@/domain/kinds'
import type { Frame } from '@/site/frame/frame'
import { Words } from '@/site/ui/words'

export function leadOf(list: ListRoute, frame: Frame) {
  const said = frame.site.leads[list]
  return said && <Words as="p" of={said} frame={frame} />
}
