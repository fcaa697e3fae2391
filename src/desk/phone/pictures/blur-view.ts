/**
 * Blurring by finger, before anything is sent: a circle is drawn over a face and what is below it is gone at once from what
 * one sees. Each circle is a button: arrow keys and a drag move it, and below stand buttons for whoever uses neither.
 */
import {
  drawn,
  faceAt,
  moved,
  type Point,
  type Region,
  resized,
  stepOf,
} from '@/domain/safeguarding/blur-region'
import { filled, html } from '../../html'
import { page } from '../page'
import { blur, drawInto } from './clean'

/** Of the longest side, as it is looked at. */
const shown = 1200

const { pictures: say } = page.words ?? {}

const acts = ['left', 'right', 'up', 'down', 'larger', 'smaller', 'removeCircle'] as const
type Act = (typeof acts)[number]

const step = 0.02
const steps: Readonly<Record<Exclude<Act, 'removeCircle'>, Point>> = {
  ...{ left: { x: -step, y: 0 }, right: { x: step, y: 0 } },
  ...{ up: { x: 0, y: -step }, down: { x: 0, y: step } },
  ...{ larger: { x: step, y: step }, smaller: { x: -step, y: -step } },
}

const isSize = (act: Act) => act === 'larger' || act === 'smaller'

/** @returns the circles that she has drawn; null where she leaves the picture as it is */
export function blurView(bytes: ArrayBuffer): Promise<readonly Region[] | null> {
  const dialog = document.createElement('dialog')
  dialog.className = 'blur'
  dialog.setAttribute('aria-labelledby', 'blur')
  dialog.innerHTML = html`<h2 id="blur">${say.blur}</h2><p>${say.blurHelp}</p>
<div class="stage"><canvas role="img" aria-label="${say.title}"></canvas><svg aria-hidden="true"><ellipse></ellipse></svg></div>
<div class="tools" role="group" aria-label="${say.circles}"><button type="button" value="add">${say.addCircle}</button>${acts.map(
    (act) => html`<button type="button" value="${act}">${say[act]}</button>`,
  )}</div>
<form method="dialog" class="acts"><button class="button" value="keep">${say.keepBlur}</button><button class="button second" value="">${say.cancel}</button></form>`.text
  document.body.append(dialog)
  const stage = new Stage(dialog)
  void stage.open(bytes)
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const isKept = dialog.returnValue === 'keep' && stage.regions.length > 0
      resolve(isKept ? stage.regions : null)
      dialog.remove()
    })
  })
}

class Stage {
  regions: readonly Region[] = []
  readonly #place: HTMLElement
  readonly #canvas: HTMLCanvasElement
  readonly #outline: SVGElement
  readonly #tools: HTMLElement
  /** The picture as it is, to begin from at each circle that goes or moves. */
  #clear: ImageData | null = null
  #chosen = -1

  constructor(dialog: HTMLElement) {
    this.#place = dialog.querySelector('.stage') as HTMLElement
    this.#canvas = dialog.querySelector('canvas') as HTMLCanvasElement
    this.#outline = dialog.querySelector('ellipse') as SVGElement
    this.#tools = dialog.querySelector('.tools') as HTMLElement
    this.#tools.addEventListener('click', ({ target }) => {
      const { value } = (target as HTMLElement).closest('button') ?? {}
      if (value === 'add') this.#ring(faceAt({ x: 0.5, y: 0.5 }, this.#canvas))
      else if (value) this.#act(value as Act)
    })
    this.#listen()
  }

  async open(bytes: ArrayBuffer): Promise<void> {
    await drawInto(this.#canvas, bytes, shown)
    const { width, height } = this.#canvas
    this.#clear = this.#canvas.getContext('2d')?.getImageData(0, 0, width, height) ?? null
    this.#draw()
  }

  #listen(): void {
    let from: Point | null = null
    const region = (event: PointerEvent) => from && drawn(from, this.#pointOf(event))
    this.#place.addEventListener('pointerdown', (event) => {
      if (event.target instanceof HTMLButtonElement) return
      event.preventDefault()
      this.#place.setPointerCapture(event.pointerId)
      from = this.#pointOf(event)
    })
    this.#place.addEventListener('pointermove', (event) => this.#trace(region(event)))
    this.#place.addEventListener('pointerup', (event) => {
      const [found, at] = [region(event), from]
      from = null
      this.#trace(null)
      // A tap is a face of the usual size.
      if (at) this.#ring(found ?? faceAt(at, this.#canvas))
    })
    this.#place.addEventListener('pointercancel', () => {
      from = null
      this.#trace(null)
    })
  }

  #pointOf({ clientX, clientY }: PointerEvent): Point {
    const { left, top, width, height } = this.#canvas.getBoundingClientRect()
    return { x: (clientX - left) / width, y: (clientY - top) / height }
  }

  /** What is being drawn. */
  #trace(region: Region | null): void {
    const { x, y, width, height } = region ?? { x: 0, y: 0, width: 0, height: 0 }
    const shares = { cx: x + width / 2, cy: y + height / 2, rx: width / 2, ry: height / 2 }
    for (const [name, share] of Object.entries(shares)) this.#outline.setAttribute(name, `${share * 100}%`)
  }

  #ring(region: Region): void {
    this.#chosen = this.regions.length
    this.regions = [...this.regions, { ...region, isRound: true }]
    this.#draw(true)
  }

  #act(act: Act): void {
    const region = this.regions[this.#chosen]
    if (!region) return
    if (act === 'removeCircle') {
      this.regions = this.regions.filter((one) => one !== region)
      this.#chosen = this.regions.length - 1
      this.#draw()
    } else this.#change((isSize(act) ? resized : moved)(region, steps[act]))
  }

  #change(region: Region): void {
    this.regions = this.regions.map((one, at) => (at === this.#chosen ? region : one))
    this.#draw()
  }

  #draw(isFocused = false): void {
    if (!this.#clear) return
    this.#canvas.getContext('2d')?.putImageData(this.#clear, 0, 0)
    blur(this.#canvas, this.regions)
    const buttons = [...this.#place.querySelectorAll('button')]
    for (const button of buttons.slice(this.regions.length)) button.remove()
    for (const [at, region] of this.regions.entries()) this.#lay(buttons[at] ?? this.#circle(at), at, region)
    for (const button of this.#tools.querySelectorAll('button'))
      button.disabled = button.value !== 'add' && this.regions.length === 0
    if (isFocused) this.#place.querySelectorAll('button')[this.#chosen]?.focus()
  }

  #lay(button: HTMLButtonElement, at: number, { x, y, width, height }: Region): void {
    Object.assign(button.style, {
      ...{ left: `${x * 100}%`, top: `${y * 100}%` },
      ...{ width: `${width * 100}%`, height: `${height * 100}%` },
    })
    button.ariaPressed = String(at === this.#chosen)
  }

  #circle(at: number): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.setAttribute('aria-label', filled(say.circle, { number: at + 1 }))
    const choose = () => {
      if (this.#chosen === at) return
      this.#chosen = at
      this.#draw()
    }
    button.addEventListener('focus', choose)
    button.addEventListener('keydown', (event) => this.#press(event))
    let held: Point | null = null
    button.addEventListener('pointerdown', (event) => {
      choose()
      button.setPointerCapture(event.pointerId)
      held = this.#pointOf(event)
    })
    button.addEventListener('pointermove', (event) => {
      const region = this.regions[at]
      if (!held || !region) return
      const point = this.#pointOf(event)
      this.#change(moved(region, { x: point.x - held.x, y: point.y - held.y }))
      held = point
    })
    for (const name of ['pointerup', 'pointercancel'])
      button.addEventListener(name, () => {
        held = null
      })
    this.#place.append(button)
    return button
  }

  #press(event: KeyboardEvent): void {
    const region = this.regions[this.#chosen]
    const way = stepOf(event.key)
    if (region && way) this.#change(event.shiftKey ? resized(region, way) : moved(region, way))
    else if (event.key === '+') this.#act('larger')
    else if (event.key === '-') this.#act('smaller')
    else if (event.key === 'Delete' || event.key === 'Backspace') this.#act('removeCircle')
    else return
    event.preventDefault()
  }
}
