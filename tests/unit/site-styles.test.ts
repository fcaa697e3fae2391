import { globSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeFacts } from '@/domain/locales'
import { siteCss } from '@/generated/site-css'

const sheets = globSync('src/site/**/*.css').map((path) => [path, readFileSync(path, 'utf8')] as const)

/** One per pair that text is set in, from tokens.css: [text, ground]. */
const pairs = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['link', 'paper'],
  ['link', 'sheet'],
  ['ink', 'sheet'],
  ['soft', 'sheet'],
  ['ink', 'birch'],
  ['soft', 'birch'],
  ['ink', 'sky'],
  ['on-lingon', 'lingon'],
  ['on-spruce', 'spruce'],
] as const

const tokens = readFileSync('src/site/ui/tokens.css', 'utf8')
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark')
const colour = (source: string, name: string) =>
  new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(source)?.[1] ?? ''

function luminance(hex: string) {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string) {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

describe('the styles', () => {
  it.each(sheets)('%s knows start and end, not left and right', (_path, css) => {
    expect(css).not.toMatch(
      /(^|[\s;{])(left|right|margin-left|margin-right|padding-left|padding-right|border-left|border-right):/,
    )
    expect(css).not.toMatch(/(text-align|float): (left|right)/)
  })

  it.each(sheets)('%s has neither shadows nor gradients', (_path, css) => {
    expect(css).not.toMatch(/box-shadow|text-shadow|gradient\(/)
  })

  it.each(sheets)(
    '%s draws letters closer by the script alone: where they join it would tear the word',
    (_path, css) => {
      const withoutFigures = css.replaceAll(/\.(big|number) \{[^}]*\}/g, '')
      expect(withoutFigures).not.toMatch(/letter-spacing: -/)
    },
  )

  it.each(pairs)('set %s on %s with a contrast of at least 7 in both schemes', (text, ground) => {
    for (const scheme of [light, dark])
      expect(contrast(colour(scheme, text), colour(scheme, ground))).toBeGreaterThanOrEqual(7)
  })

  it.each(Object.keys(siteCss) as (keyof typeof siteCss)[])(
    'bring the letters in which Tigrinya writes its name on every page in %s script, from a file that is there',
    (script) => {
      const rules = siteCss[script].css.match(/@font-face\{[^}]*\}/g) ?? []
      for (const letter of localeFacts.ti.nativeName) {
        const code = letter.codePointAt(0) ?? 0
        const isCovered = ([from = 0, to = from]: number[]) => from <= code && code <= to
        const face = rules.find((rule) =>
          (/unicode-range:([^}]*)/.exec(rule)?.[1] ?? '').split(',').some((range) =>
            isCovered(
              range
                .slice(2)
                .split('-')
                .map((part) => Number.parseInt(part, 16)),
            ),
          ),
        )
        const file = /url\(([^)]+)\)/.exec(face ?? '')?.[1]
        expect(file && statSync(`public${file}`).size, letter).toBeGreaterThan(1000)
      }
    },
  )
})
