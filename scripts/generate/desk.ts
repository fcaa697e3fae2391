/**
 * The desk's script, style and worker, made small. The script is the same for every organisation: what differs between
 * them it reads from the page. What is not needed for the first letter comes later, as files of its own.
 */
import { readFileSync } from 'node:fs'
import { type BuildOptions, build, transform } from 'esbuild'
import type { Script } from './fonts'

const folder = 'public/scripts'

/** In the order in which one may override another. */
const styles = [
  'page',
  'buttons',
  'texts',
  'form',
  'editor',
  'pictures',
  'dialogs',
  'asking',
  'foot',
  'media',
].map((name) => `src/desk/styles/${name}.css`)

const shared = {
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  legalComments: 'none',
  charset: 'utf8',
  target: 'es2022',
  conditions: ['production'] as string[],
  define: { 'process.env.NODE_ENV': '"production"' },
  // The lists of a country's areas are for forms in the admin.
  external: ['./areas'] as string[],
  alias: { '@organisation': './src/desk/phone/organisation-of-page.ts' },
} as const satisfies BuildOptions & { write: false }

export async function desk(faces: Record<Script, string>): Promise<Map<string, string>> {
  const phone = await build({
    ...shared,
    entryPoints: { desk: 'src/desk/phone/main.ts' },
    format: 'esm',
    splitting: true,
    outdir: folder,
    entryNames: '[name].[hash]',
    chunkNames: 'desk-[name].[hash]',
  })
  const worker = await build({ ...shared, entryPoints: ['src/desk/phone/worker.ts'], format: 'iife' })
  const written = styles.map((path) => readFileSync(path, 'utf8')).join('')
  const { code: css } = await transform(written, { loader: 'css', minify: true })
  const files = new Map(
    phone.outputFiles.map(({ path, text }) => [`${folder}/${path.split(/[\\/]/).at(-1)}`, text]),
  )
  const addressOf = (path: string) => path.replace('public', '')
  const entry = [...files.keys()].find((path) => path.startsWith(`${folder}/desk.`)) ?? ''
  const needed =
    phone.metafile.outputs[entry]?.imports.filter(({ kind }) => kind === 'import-statement') ?? []
  // What is said last counts: the few letters of a language's name come in a small file of their own.
  const ours = [...new Set(Object.values(faces).flatMap(otherWritings))].reverse()
  const constants = {
    deskEntry: [entry, ...needed.map(({ path }) => path)].map(addressOf),
    deskScripts: [...files.keys()].map(addressOf).sort(),
    deskWorker: worker.outputFiles[0]?.text.trim(),
    deskCss: css.trim(),
    deskFaces: ours.join(''),
    // Without coverage too, where few telephones have the letters.
    deskFonts: ours.flatMap((face) => /url\((\/fonts\/ethiopic-[^)]*)\)/.exec(face)?.[1] ?? []),
  }
  const lines = Object.entries(constants).map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)} as const`,
  )
  const head = '// Made by scripts/generate.ts from src/desk. Do not edit.'
  return files.set('src/generated/desk.ts', `${[head, ...lines].join('\n')}\n`)
}

/** Faces of writings for which few telephones have letters. */
const otherWritings = (css: string): string[] => css.match(/@font-face\{font-family:Sign[^}]*\}/g) ?? []
