/**
 * What rich text may hold. The editor offers no more, but a request can bring anything and drafts are saved without
 * validation, so a hook looks at every node before it is stored.
 */
import { type FieldHook, type StaticLabel, ValidationError } from 'payload'
import { boldBit, italicBit, nodeKinds } from '@/domain/rich-text'
import { isSafeAddress } from '@/domain/safe-address'
import { inTheirLanguage, type Key } from '@/messages/admin/say'

const nodeTypes: ReadonlySet<string> = new Set(nodeKinds)
const headingTags = new Set(['h2', 'h3', 'h4'])
const listTypes = new Set(['bullet', 'number'])
const deepest = 40
/** The longest texts of the house have a tenth of it. */
const mostCharacters = 100_000
const mostNodes = 5000

type Node = Record<string, unknown>

class OutOfBounds extends Error {
  constructor(
    readonly mistake: Key,
    readonly most = 0,
  ) {
    super(mistake)
  }
}

/** Refuses what may not be stored, and drops the formats that have no button. */
export const withinBounds =
  (blocks: ReadonlySet<string>): FieldHook =>
  ({ value, path, field, collection, global, req }) => {
    try {
      if (value === null || value === undefined) return value
      // Read and written in all languages at once, a field is one text per language.
      const texts = req.locale === 'all' && !('root' in Object(value)) ? Object.values(value) : [value]
      if (!texts.every(isText)) throw new OutOfBounds('mistakes.richText')
      for (const text of texts) measure(text)
      return checked(value, blocks, 0)
    } catch (error) {
      if (!(error instanceof OutOfBounds)) throw error
      const message = inTheirLanguage(error.mistake, req.i18n?.language).replace('{n}', String(error.most))
      const slug = collection?.slug ?? global?.slug
      const label = 'label' in field ? (field.label as StaticLabel) : field.name
      throw new ValidationError(
        { collection: slug, errors: [{ path: path.join('.'), message, label }], req },
        req.t,
      )
    }
  }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const isText = (value: unknown): boolean => {
  const root = (value as { root?: unknown } | null)?.root
  return value === null || (isNode(root) && root.type === 'root' && Array.isArray(root.children))
}

/** Drafts are saved without validation, so it is here that a text has an end. */
function measure(text: unknown): void {
  let [characters, nodes] = [0, 0]
  const below = [text]
  for (let value = below.pop(); value !== undefined; value = below.pop()) {
    if (typeof value === 'string') characters += value.length
    if (typeof value !== 'object' || value === null) continue
    if ('type' in value) nodes += 1
    if (nodes > mostNodes) throw new OutOfBounds('bounds.richTextNodes', mostNodes)
    for (const part of Object.values(value)) if (part !== undefined) below.push(part)
  }
  if (characters > mostCharacters) throw new OutOfBounds('bounds.richTextCharacters', mostCharacters)
}

/** Every value, not only what stands where a node may stand: what comes in a request is trusted in nothing. */
function checked(value: unknown, blocks: ReadonlySet<string>, depth: number): unknown {
  if (depth > deepest) throw new OutOfBounds('mistakes.richText')
  if (Array.isArray(value)) return value.map((item) => checked(item, blocks, depth))
  if (value === null || typeof value !== 'object') return value
  const node = value as Node
  if ('type' in node) judge(node, blocks)
  const inner = Object.entries(node).map(([key, part]) => [key, checked(part, blocks, depth + 1)])
  const copy: Node = Object.fromEntries(inner)
  return node.type === 'text' ? plainer(copy) : copy
}

function judge(node: Node, blocks: ReadonlySet<string>): void {
  if (!nodeTypes.has(String(node.type))) throw new OutOfBounds('mistakes.richText')
  const { children = [] } = node
  if (!Array.isArray(children) || !children.every(isNode)) throw new OutOfBounds('mistakes.richText')
  if (node.type === 'heading' && !headingTags.has(String(node.tag)))
    throw new OutOfBounds('mistakes.richText')
  if (node.type === 'list' && !listTypes.has(String(node.listType)))
    throw new OutOfBounds('mistakes.richText')
  if (node.type !== 'link' && node.type !== 'block') return
  const fields = (node.fields ?? {}) as Node
  if (node.type === 'block' && !blocks.has(String(fields.blockType)))
    throw new OutOfBounds('mistakes.richText')
  const isInternal = node.type === 'link' && fields.linkType === 'internal'
  const hasAddress = node.type === 'link' || Boolean(fields.url)
  if (hasAddress && !isInternal && !isSafeAddress(fields.url)) throw new OutOfBounds('mistakes.link')
}

const plainer = (node: Node): Node => ({
  ...node,
  format: Number(node.format ?? 0) & (boldBit | italicBit),
  style: '',
})
