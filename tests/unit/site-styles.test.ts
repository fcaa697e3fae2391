import { globSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeFacts } from '@/domain/locales'
import { siteCss } from '@/generated/site-css'

const sheets = globSync('src/site/**/*.css').map((path) => [path, readFileSync(path, 'utf8')] as const)

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
