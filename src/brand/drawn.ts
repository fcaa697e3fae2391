/**
 * A logo or a mark as it is stored and drawn: paths and their colours, and nothing else. One form, written and read
 * here: what is not written like this is not drawn, however it came to be stored.
 */

export type DrawnPath = {
  readonly d: string
  /** By its numbers, or the colour of the words beside it. */
  readonly fill: string
  readonly at?: string | undefined
  readonly isEvenOdd?: true | undefined
}

export type Drawn = { readonly viewBox: string; readonly paths: readonly DrawnPath[] }

/** The colour of the words around a drawing. */
export const wordsColour = 'currentColor'

const number = String.raw`[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?`
const moves = String.raw`(?:matrix|translate|scale|rotate|skewX|skewY)\([-+\d.e, ]+\)`
const forms = {
  viewBox: new RegExp(`^${number}(?:[ ,]+${number}){3}$`),
  d: /^[Mm][MmZzLlHhVvCcSsQqTtAa\d\s.,e+-]*$/,
  at: new RegExp(`^${moves}(?: ?${moves})*$`),
  fill: /^(?:#[0-9a-f]{6}|currentColor)$/,
}

/** Whether a value can stand there. */
export const isDrawable = (part: keyof typeof forms, value: string): boolean => forms[part].test(value)

/** As a file, and as it is stored. @param ink what the colour of words is where there are none */
export function drawnFile({ viewBox, paths }: Drawn, ink: string = wordsColour): string {
  const written = paths.map(({ d, fill, at, isEvenOdd }) => {
    const rest = `${isEvenOdd ? ' fill-rule="evenodd"' : ''}${at ? ` transform="${at}"` : ''}`
    return `<path fill="${fill === wordsColour ? ink : fill}" d="${d}"${rest}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${written.join('')}</svg>`
}

const whole =
  /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="([^"<>]+)">((?:<path [^<>]*\/>)+)<\/svg>$/
const onePath = /<path fill="([^"]+)" d="([^"]+)"( fill-rule="evenodd")?(?: transform="([^"]+)")?\/>/g

/** @returns undefined for whatever `drawnFile` has not written */
export function drawnIn(stored: string): Drawn | undefined {
  const [, viewBox = '', inside = ''] = whole.exec(stored) ?? []
  const paths = [...inside.matchAll(onePath)].map(
    ([, fill = '', d = '', isEvenOdd, at]): DrawnPath => ({
      d,
      fill,
      ...(isEvenOdd && { isEvenOdd: true }),
      ...(at && { at }),
    }),
  )
  const isDrawn =
    isDrawable('viewBox', viewBox) &&
    paths.every(
      ({ d, fill, at }) =>
        isDrawable('d', d) && isDrawable('fill', fill) && (at === undefined || isDrawable('at', at)),
    )
  const drawn = { viewBox, paths }
  return isDrawn && drawnFile(drawn) === stored ? drawn : undefined
}
