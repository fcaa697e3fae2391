/** A translator's file as plain data. What it says of documents and units is not believed here, only read. */
import type { Locale } from '@/domain/locales'
import { defaultLocale } from '@/domain/locales'
import {
  exchangeBounds,
  type FileMistake,
  fileLanguageOf,
  localeOfFile,
} from '@/domain/translations/exchange'
import { otherLocales } from '@/domain/translations/state'
import { attributeIn, childOf, decodeXml, type Element, elementsIn, parseXml, XmlTooLong } from '../xml/xml'
import { saysSomethingIn } from './inline'
import { xliffNamespace } from './write-xliff'

export type GivenFile = {
  /** As the file has them. */
  readonly kind: string
  readonly id: string
  /** Fingerprint of the original that the file was made from; null where a tool has not kept it. */
  readonly madeFrom: string | null
  readonly units: readonly { readonly id: string; readonly target: Element | null }[]
}

export type Given = { readonly locale: Locale; readonly files: readonly GivenFile[] }

/** @returns why the file is not taken, if it is not */
export function readXliff(bytes: Uint8Array): Given | FileMistake {
  if (bytes.length > exchangeBounds.bytes) return 'tooLarge'
  let root: Element
  try {
    root = parseXml(decodeXml(bytes))
  } catch (error) {
    return error instanceof XmlTooLong ? 'tooMany' : 'notXml'
  }
  if (root.local !== 'xliff') return 'notXliff'
  if (root.uri !== xliffNamespace || !/^2\.[01]$/.test(attributeIn(root, 'version') ?? ''))
    return 'otherVersion'
  const source = attributeIn(root, 'srcLang') ?? ''
  if (source.toLowerCase() !== fileLanguageOf(defaultLocale).toLowerCase()) return 'otherSource'
  const locale = localeOfFile(attributeIn(root, 'trgLang') ?? '')
  if (!locale || !otherLocales.includes(locale)) return 'otherTarget'
  const files = elementsIn(root).filter(isNamed('file')).map(fileOf)
  const units = files.reduce((count, file) => count + file.units.length, 0)
  if (units > exchangeBounds.units || files.length > exchangeBounds.documents) return 'tooMany'
  return { locale, files }
}

const isNamed =
  (local: string) =>
  (element: Element): boolean =>
    element.local === local && element.uri === xliffNamespace

function fileOf(file: Element): GivenFile {
  const [kind = '', id = ''] = (attributeIn(file, 'original') ?? '').split('/')
  const [, madeFrom = null] = /^f\d+-([0-9a-f]{16})$/.exec(attributeIn(file, 'id') ?? '') ?? []
  return { kind, id, madeFrom, units: unitsIn(file) }
}

/** Tools may put units into groups. */
function unitsIn(parent: Element): GivenFile['units'][number][] {
  return elementsIn(parent).flatMap((element) => {
    if (isNamed('group')(element)) return unitsIn(element)
    if (!isNamed('unit')(element)) return []
    return [{ id: attributeIn(element, 'id') ?? '', target: targetOf(element) }]
  })
}

/**
 * A tool may cut a unit into several segments, with what it does not translate between them.
 * @returns the whole target; null where a part of it is not translated
 */
function targetOf(unit: Element): Element | null {
  const parts = elementsIn(unit).filter((part) => isNamed('segment')(part) || isNamed('ignorable')(part))
  const children: Element['children'] = []
  let first: Element | undefined
  for (const part of parts) {
    const target = childOf(part, 'target')
    const isIgnored = part.local === 'ignorable'
    if (!isIgnored && !(target && saysSomethingIn(target))) return null
    const said = target ?? childOf(part, 'source')
    first ??= target
    for (const child of said?.children ?? []) children.push(child) // a call takes only so many at once
  }
  return first ? { ...first, children } : null
}
