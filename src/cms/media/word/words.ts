/** Everything in a part of a Word file that somebody may read: its text, and what its attributes say. */
import { type Element, type Node, textIn } from '../../xml/xml'

const breaks = new Set(['p', 'br', 'cr', 'tab', 'tr', 'tc', 'pt', 'ser', 'cat', 'val', 'v', 'instrText'])
/** Numbers that Word gives things, as long as a person's and telling nothing. */
const technical =
  /^(?:id|paraId|textId|nsid|tmpl|durableId|anchorId|editId|spid|uri|count|cx|cy|x|y|instance|modelId|parTransId|sibTransId|hash|salt)$/

export function wordsOf(root: Element): string {
  const pieces: string[] = []
  const visit = (node: Node) => {
    if (typeof node === 'string') return void pieces.push(node)
    // A number can be written with Word's own hyphen, which is no sign in the text.
    if (node.local === 'noBreakHyphen') return void pieces.push('-')
    if (breaks.has(node.local)) pieces.push('\n')
    node.children.forEach(visit)
    if (node.local === 'instrText') pieces.push('\n')
  }
  visit(root)
  return pieces.join('')
}

/** What stands in attributes: descriptions of pictures, names of bookmarks and content controls, watermarks. */
export function labelsOf(root: Element): string {
  const said = new Set<string>()
  const visit = (element: Element) => {
    for (const { local, uri, value } of element.attributes)
      if (
        !technical.test(local) &&
        !technical.test(element.local) &&
        !uri.endsWith('/xmlns/') &&
        isSaid(value)
      )
        said.add(value)
    for (const child of element.children) if (typeof child !== 'string') visit(child)
  }
  visit(root)
  return [...said].join('\n')
}

const isSaid = (value: string) => /\p{L}\s+\S|@|[^\x20-\x7E]|\d{8}|\d{6}\D\d{4}/u.test(value)

export const plainWords = (element: Element | undefined): string | undefined =>
  (element && textIn(element).trim()) || undefined
