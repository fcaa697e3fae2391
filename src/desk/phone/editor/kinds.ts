/** The nodes of a text, and reading and writing it: with a page around it or, in tests, without. */
import { ListItemNode, ListNode } from '@lexical/list'
import { HeadingNode } from '@lexical/rich-text'
import { $createParagraphNode, $getRoot, createEditor, type LexicalEditor } from 'lexical'
import { saysSomething } from '@/domain/rich-text'
import type { RichText } from '../../content'
import { BlockNode, LinkNode } from './nodes'

/** @param words what stands for a block that was made in the admin, and for a picture */
export function emptyEditor(words = { keptBlock: '', picture: '' }): LexicalEditor {
  return createEditor({
    namespace: 'desk',
    nodes: [HeadingNode, ListNode, ListItemNode, LinkNode, BlockNode],
    theme: words,
    onError: (error) => console.error(error),
  })
}

export function writeInto(editor: LexicalEditor, body: RichText | null): void {
  if (body) editor.setEditorState(editor.parseEditorState(JSON.stringify(body)))
  else editor.update(() => void $getRoot().clear().append($createParagraphNode()), { discrete: true })
}

/** @returns null for a text in which nothing stands */
export function readFrom(editor: LexicalEditor): RichText | null {
  const state = editor.getEditorState().toJSON() as unknown as RichText
  return saysSomething(state) ? state : null
}
