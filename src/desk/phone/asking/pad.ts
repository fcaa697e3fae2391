/** The box that is written in with a finger, a pen or a mouse. Who writes with none of them says it aloud. */

import { sealedBounds } from '@/domain/safeguarding/sealed-consent'
import { begun, moved, pointAt, type Strokes } from './strokes'

const namespace = 'http://www.w3.org/2000/svg'

/** @param kept is told of each stroke when it ends */
export function padOn(pad: SVGSVGElement, before: Strokes, kept: (strokes: Strokes) => void): void {
  let strokes = before
  let isDown = false
  const width = pad.viewBox.baseVal.width
  const draw = () => {
    const lines = strokes.map((stroke) => {
      const line = document.createElementNS(namespace, 'polyline')
      const drawn = stroke.length > 1 ? stroke : [...stroke, ...stroke]
      line.setAttribute('points', drawn.map((at) => at.map(onPad).join()).join(' '))
      return line
    })
    pad.replaceChildren(...lines)
  }
  const onPad = (coordinate: number) => Math.round((coordinate * width) / sealedBounds.widest)
  const pointOf = (event: PointerEvent) => {
    const box = pad.getBoundingClientRect()
    return pointAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.width)
  }
  const put = (next: Strokes) => {
    strokes = next
    draw()
  }
  pad.addEventListener('pointerdown', (event) => {
    event.preventDefault()
    pad.setPointerCapture(event.pointerId)
    isDown = true
    put(begun(strokes, pointOf(event)))
  })
  pad.addEventListener('pointermove', (event) => {
    if (!isDown) return
    // Between two frames a finger has been in more places than one.
    const way = event.getCoalescedEvents?.() ?? []
    put((way.length > 0 ? way : [event]).map(pointOf).reduce(moved, strokes))
  })
  const end = () => {
    if (isDown) kept(strokes)
    isDown = false
  }
  pad.addEventListener('pointerup', end)
  pad.addEventListener('pointercancel', end)
  const again = (name: string, next: () => Strokes) =>
    pad.parentElement?.querySelector(name)?.addEventListener('click', () => {
      put(next())
      kept(strokes)
    })
  again('[data-undo]', () => strokes.slice(0, -1))
  again('[data-clear]', () => [])
  draw()
}
