/** The editor of a text: Lexical itself, so that what is stored is what the admin, the gates and the site know. */
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerList } from '@lexical/list'
import { registerRichText } from '@lexical/rich-text'
import type { RichText } from '../../content'
import { html } from '../../html'
import { page } from '../page'
import { cleanOnArrival } from './arrival'
import { emptyEditor, readFrom, writeInto } from './kinds'
import { toolbar } from './toolbar'

export type Editor = {
  read(): RichText | null
  write(body: RichText | null): void
  focus(): void
  lock(isLocked: boolean): void
}

/**
 * @param place holds a plain field meanwhile, whose place it takes
 * @param changed at every letter
 */
export function openEditor(place: Element, body: RichText | null, changed: () => void): Editor {
  const { text, pictures } = page.words
  const editor = emptyEditor({ keptBlock: text.keptBlock, picture: pictures.inText })
  const surface = document.createElement('div')
  surface.className = 'editor'
  surface.id = 'body'
  surface.contentEditable = 'true'
  surface.spellcheck = true
  surface.lang = page.original
  surface.dir = 'auto'
  surface.setAttribute('role', 'textbox')
  surface.setAttribute('aria-multiline', 'true')
  surface.setAttribute('aria-labelledby', 'body-label')
  if (document.getElementById('mend-body')) surface.setAttribute('aria-describedby', 'mend-body')
  const label = document.createElement('span')
  label.id = 'body-label'
  label.innerHTML = html`${text.body} <small>${text.needed}</small>`.text
  label.addEventListener('click', () => editor.focus())
  registerRichText(editor)
  registerList(editor)
  registerHistory(editor, createEmptyHistoryState(), 300)
  cleanOnArrival(editor)
  const tools = toolbar(editor)
  // What she wrote until this moment is in the plain field.
  writeInto(editor, body)
  editor.setRootElement(surface)
  place.replaceChildren(label, tools, surface)
  editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
    if (tags.has('from-store') || dirtyElements.size + dirtyLeaves.size === 0) return
    changed()
  })
  return {
    read: () => readFrom(editor),
    write: (next) => {
      if (JSON.stringify(next) !== JSON.stringify(readFrom(editor))) writeInto(editor, next)
    },
    focus: () => editor.focus(),
    lock: (isLocked) => editor.setEditable(!isLocked),
  }
}
