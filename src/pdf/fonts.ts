/** The typefaces of the PDFs, as whole files of Google Fonts: the site's own, and what has the shapes that those lack. */

type Family = { readonly name: string; readonly cuts: readonly Cut[] }
type Cut = '400Regular' | '500Medium' | '700Bold' | '800ExtraBold'

const text: readonly Cut[] = ['400Regular', '500Medium', '700Bold', '800ExtraBold']

/** In the order in which they are asked for a shape. */
export const families: readonly Family[] = [
  { name: 'Onest', cuts: text },
  { name: 'Vazirmatn', cuts: text },
  { name: 'Noto Sans Ethiopic', cuts: text },
  { name: 'Noto Sans', cuts: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Symbols', cuts: ['400Regular', '700Bold'] },
  { name: 'Noto Sans Symbols 2', cuts: ['400Regular'] },
  { name: 'Noto Sans Math', cuts: ['400Regular'] },
  { name: 'Noto Emoji', cuts: ['400Regular', '700Bold'] },
]

/** @returns the family's files, from the project's root: a bundler would turn the package's own path into another */
export function filesOf({ name, cuts }: Family): string[] {
  const folder = `node_modules/@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}`
  return cuts.map((cut) => `${folder}/${cut}/${name.replaceAll(' ', '')}_${cut}.ttf`)
}
