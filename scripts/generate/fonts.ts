/**
 * The site's own font files: cut down to the letters its languages write with and the weights its styles use,
 * named by their content so that they may be cached for ever. A page declares only the scripts its language needs:
 * otherwise the eight names in the language switcher would load every font there is.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import subsetFont from 'subset-font'
import { type LocaleFacts, localeFacts } from '@/domain/locales'

export type Script = LocaleFacts['script']

const folder = 'node_modules/@fontsource-variable'
const weights = { min: 400, max: 900 }

const rangeOf = (letters: string) =>
  [...new Set(letters)].map((letter) => `U+${letter.codePointAt(0)?.toString(16).toUpperCase()}`).join(',')

const faces = {
  latin: {
    file: `${folder}/onest/files/onest-latin-wght-normal.woff2`,
    range:
      'U+20-7E,U+A0-FF,U+131,U+152-153,U+2013-2014,U+2018-201E,U+2022,U+2026,U+2039-203A,U+20AC,U+2190-2193,U+2212',
  },
  latinExt: {
    file: `${folder}/onest/files/onest-latin-ext-wght-normal.woff2`,
    range: 'U+100-130,U+132-151,U+154-17F',
  },
  cyrillic: {
    file: `${folder}/onest/files/onest-cyrillic-wght-normal.woff2`,
    range: 'U+301,U+400-45F,U+490-491,U+2116',
  },
  arabic: {
    file: `${folder}/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2`,
    range: 'U+600-6FF,U+200C-200F',
  },
  ethiopic: {
    file: `${folder}/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2`,
    range: 'U+1200-137F',
  },
  /** Tigrinya's name for itself stands in every page's list of languages, and few devices have its letters. */
  ethiopicName: {
    file: `${folder}/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2`,
    range: rangeOf(localeFacts.ti.nativeName),
  },
} as const

type Face = keyof typeof faces

const facesOf = {
  latin: ['latin', 'latinExt', 'ethiopicName'],
  cyrillic: ['latin', 'cyrillic', 'ethiopicName'],
  arabic: ['latin', 'arabic', 'ethiopicName'],
  ethiopic: ['latin', 'ethiopic'],
} as const satisfies Record<Script, readonly Face[]>

/** Fetched at once, because the first screen cannot be read without them. */
const preloaded = {
  latin: ['latin'],
  cyrillic: ['latin', 'cyrillic'],
  arabic: ['arabic'],
  ethiopic: ['ethiopic'],
} as const satisfies Record<Script, readonly Face[]>

/** Letters that are European, which a brand may have in another face, and those of other writings. */
const familyOf = (face: Face) => (['latin', 'latinExt', 'cyrillic'].includes(face) ? 'Text' : 'Sign')

// The stand-in while the face loads, stretched to the same width and height so that nothing jumps.
const standIn =
  '@font-face{font-family:Stand-in;src:local("Arial"),local("Liberation Sans"),local("Roboto");size-adjust:104%;ascent-override:93%;descent-override:29%;line-gap-override:0%}'

const lettersOf = (range: string) =>
  range
    .split(',')
    .flatMap((part) => {
      const [from = 0, to = from] = part
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16))
      return Array.from({ length: to - from + 1 }, (_, step) => String.fromCodePoint(from + step))
    })
    .join('')

async function cut(face: Face) {
  const { file, range } = faces[face]
  const bytes = await subsetFont(readFileSync(file), lettersOf(range), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  })
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8)
  return { bytes, url: `/fonts/${face}-${hash}.woff2`, range }
}

/** Font files to write, and per script the @font-face rules and the files to preload. */
export async function fonts() {
  const names = Object.keys(faces) as Face[]
  const made = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await cut(name)] as const)),
  ) as Record<Face, Awaited<ReturnType<typeof cut>>>
  const rule = (face: Face) =>
    `@font-face{font-family:${familyOf(face)};font-weight:400 900;font-display:swap;src:url(${made[face].url})format("woff2");unicode-range:${made[face].range}}`
  const scripts = Object.keys(facesOf) as Script[]
  const perScript = <Value>(value: (script: Script) => Value) =>
    Object.fromEntries(scripts.map((script) => [script, value(script)])) as Record<Script, Value>
  return {
    files: new Map(names.map((name) => [`public${made[name].url}`, made[name].bytes as Uint8Array] as const)),
    cssByScript: perScript((script) => facesOf[script].map(rule).join('') + standIn),
    preloads: perScript((script) => preloaded[script].map((face) => made[face].url)),
  }
}
