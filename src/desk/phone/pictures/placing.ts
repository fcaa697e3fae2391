/** Which pictures a story shows, and where those that come from a telephone stand: the first at its top, the others below. */
import { visit } from '@/domain/rich-text'
import { type Content, ofElement, type RichText } from '../../content'

/** Everything that it points to by an id. */
const pointedTo = (body: RichText | null): string[] => visit(body, { reference: ({ id }) => [id] })

export const showsPicture = ({ cover, body }: Content, id: string): boolean =>
  cover === id || pointedTo(body).includes(id)

/** What is not its own is not looked into: what else somebody made in the admin stays as it is. */
type Block = { readonly type?: unknown; readonly fields?: { readonly media?: unknown } }

/** In their order, as far as they stand where pictures from a telephone do. */
export const picturesIn = ({ cover, body }: Content): string[] => {
  const below = (body?.root.children ?? []).map(
    ({ type, fields }: Block) => type === 'block' && fields?.media,
  )
  return [cover, ...below].filter((id) => typeof id === 'string')
}

/** @returns the same text where it shows the picture already */
export function withPicture(content: Content, id: string): Content {
  if (showsPicture(content, id)) return content
  if (!content.cover) return { ...content, cover: id }
  const root = content.body?.root ?? { ...ofElement, type: 'root', children: [] }
  return { ...content, body: { root: { ...root, children: [...root.children, blockOf(id)] } } }
}

export function withoutPicture(content: Content, id: string): Content {
  if (!showsPicture(content, id)) return content
  const { cover, body } = content
  const children = body?.root.children.filter(
    ({ type, fields }: Block) => type !== 'block' || fields?.media !== id,
  )
  return {
    ...content,
    cover: cover === id ? null : cover,
    body: body && children ? (children.length > 0 ? { root: { ...body.root, children } } : null) : body,
  }
}

/** As Payload's editor makes them, and the same each time: no difference is made by saying it again. */
const blockOf = (id: string) => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: id.replaceAll('-', '').slice(0, 24), blockName: '', blockType: 'picture', media: id },
})
