/**
 * The style sheet of the public pages, inlined into each of them after the colours of the brand: the small files beside
 * the components, minified.
 */
import { globSync, readFileSync } from 'node:fs'
import { transform } from 'esbuild'
import type { Script } from './fonts'

/** Foundations first, so that a component may override them; the rest in alphabetical order; print and media last. */
const first = ['src/site/ui/tokens.css', 'src/site/ui/base.css']
const last = ['src/site/ui/media.css']

export async function siteCss(fontCss: Record<Script, string>, preloads: Record<Script, string[]>) {
  const found = globSync('src/site/**/*.css').map((path) => path.replaceAll('\\', '/'))
  const middle = found.filter((path) => !first.includes(path) && !last.includes(path)).sort()
  const files = [...first, ...middle, ...last].map((path) => readFileSync(path, 'utf8'))
  const source = files.join('\n')
  const { code } = await transform(source, { loader: 'css', minify: true })
  const small = tightProperties(code.trim())
  const sheets = Object.entries(fontCss).map(([script, faces]) => [
    script,
    { preloads: preloads[script as Script], css: faces + small },
  ])
  return new Map([
    [
      'src/generated/site-css.ts',
      `// Made by scripts/generate.ts from src/site/**/*.css. Do not edit.\nexport const siteCss = ${JSON.stringify(Object.fromEntries(sheets), null, 2)} as const\n`,
    ],
  ])
}

/**
 * Values of custom properties, and what stands in for one, are left alone by the minifier, since they may be anything;
 * ours are lengths and colours.
 */
const tightProperties = (css: string) =>
  css
    .replaceAll(/--[\w-]+:[^;}]+/g, (declaration) => declaration.replace(/:\s+/, ':').replaceAll(', ', ','))
    .replaceAll(', var(', ',var(')
