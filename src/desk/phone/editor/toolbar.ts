/** Buttons for what the field may hold, each with its name, none without the keyboard's own way. */
import { $insertList, $isListItemNode, $isListNode, $removeList, type ListType } from '@lexical/list'
import { $createHeadingNode, $isHeadingNode, type HeadingTagType } from '@lexical/rich-text'
import { $setBlocksType } from '@lexical/selection'
import {
  $createParagraphNode,
  $createTextNode,
  $getSelection,
  $isRangeSelection,
  CAN_REDO_COMMAND,
  CAN_UNDO_COMMAND,
  COMMAND_PRIORITY_LOW,
  FORMAT_TEXT_COMMAND,
  type LexicalEditor,
  type LexicalNode,
  REDO_COMMAND,
  UNDO_COMMAND,
} from 'lexical'
import { safeAddress, wholeAddress } from '@/domain/safe-address'
import { html, Markup } from '../../html'
import { page } from '../page'
import { $createLink, LinkNode } from './nodes'

const { tools: say } = page.words ?? {}

type Tool = { readonly name: string; readonly icon: string; readonly press: (editor: LexicalEditor) => void }

const list = (type: ListType) => (editor: LexicalEditor) =>
  editor.update(() => (listAround() === type ? $removeList() : $insertList(type)))

const heading = (tag: HeadingTagType) => (editor: LexicalEditor) =>
  editor.update(() => {
    const isOne = headingAround() === tag
    $setBlocksType($getSelection(), () => (isOne ? $createParagraphNode() : $createHeadingNode(tag)))
  })

/** Drawn on a square of 24. */
const tools = {
  bold: {
    icon: 'M7 5h6a3.5 3.5 0 0 1 0 7H7zM7 12h7a3.5 3.5 0 0 1 0 7H7z',
    press: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold'),
  },
  italic: {
    icon: 'M10 5h8M6 19h8M14 5l-4 14',
    press: (editor) => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic'),
  },
  heading: { icon: 'M6 5v14M18 5v14M6 12h12', press: heading('h2') },
  subheading: { icon: 'M8 8v11M16 8v11M8 13h8', press: heading('h3') },
  bullets: { icon: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01', press: list('bullet') },
  numbers: { icon: 'M10 6h10M10 12h10M10 18h10M4 5l1-1v5M4 14h3l-3 4h3', press: list('number') },
  link: { icon: 'M10 14l4-4M9 11l-3 3a3 3 0 0 0 4 4l3-3M15 13l3-3a3 3 0 0 0-4-4l-3 3', press: () => {} },
  undo: {
    icon: 'M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3',
    press: (editor) => editor.dispatchCommand(UNDO_COMMAND, undefined),
  },
  redo: {
    icon: 'M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3',
    press: (editor) => editor.dispatchCommand(REDO_COMMAND, undefined),
  },
} satisfies Readonly<Record<string, Omit<Tool, 'name'>>>

type ToolName = keyof typeof tools
const names = Object.keys(tools) as ToolName[]
const turning: readonly ToolName[] = ['undo', 'redo']

export function toolbar(editor: LexicalEditor): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'tools'
  bar.setAttribute('role', 'toolbar')
  bar.setAttribute('aria-label', say.label)
  bar.innerHTML = names
    .map((name) => {
      const { icon } = tools[name]
      const isTurning = turning.includes(name)
      const state = isTurning ? html` disabled` : html` aria-pressed="false"`
      return html`<button type="button" data-tool="${name}" aria-label="${say[name]}" title="${say[name]}"${state}><svg viewBox="0 0 24 24" aria-hidden="true"${isTurning && html` class="turns"`}><path d="${new Markup(icon)}"/></svg></button>`
        .text
    })
    .join('')
  const button = (name: ToolName) => bar.querySelector<HTMLButtonElement>(`[data-tool=${name}]`)
  // The text keeps its selection, and a telephone its keyboard.
  bar.addEventListener('pointerdown', (event) => event.preventDefault())
  for (const name of names)
    button(name)?.addEventListener('click', () =>
      name === 'link' ? askForLink(bar, editor) : tools[name].press(editor),
    )
  const press = (name: ToolName, isOn: boolean) => button(name)?.setAttribute('aria-pressed', String(isOn))
  editor.registerUpdateListener(({ editorState }) =>
    editorState.read(() => {
      const selection = $getSelection()
      const isRange = $isRangeSelection(selection)
      press('bold', isRange && selection.hasFormat('bold'))
      press('italic', isRange && selection.hasFormat('italic'))
      const tag = headingAround()
      press('heading', tag === 'h2')
      press('subheading', tag === 'h3')
      const type = listAround()
      press('bullets', type === 'bullet')
      press('numbers', type === 'number')
      press('link', linkAround() !== null)
    }),
  )
  const enable = (name: ToolName) => (isPossible: boolean) => {
    const one = button(name)
    if (one) one.disabled = !isPossible
    return false
  }
  editor.registerCommand(CAN_UNDO_COMMAND, enable('undo'), COMMAND_PRIORITY_LOW)
  editor.registerCommand(CAN_REDO_COMMAND, enable('redo'), COMMAND_PRIORITY_LOW)
  return bar
}

/** From where she is outwards. */
function around<Found>(find: (node: LexicalNode) => Found | null): Found | null {
  const selection = $getSelection()
  let node: LexicalNode | null = $isRangeSelection(selection) ? selection.anchor.getNode() : null
  for (; node; node = node.getParent()) {
    const found = find(node)
    if (found !== null) return found
  }
  return null
}

const headingAround = () => around((node) => ($isHeadingNode(node) ? node.getTag() : null))
const listAround = () =>
  around((node) => {
    const parent = $isListItemNode(node) ? node.getParent() : null
    return $isListNode(parent) ? parent.getListType() : null
  })
const linkAround = () => around((node) => (node instanceof LinkNode ? node : null))

/** A field below the buttons, and no window over the text. */
function askForLink(bar: HTMLElement, editor: LexicalEditor): void {
  const open = bar.parentElement?.querySelector('.link-form')
  if (open) {
    open.remove()
    return
  }
  const known = editor.getEditorState().read(() => linkAround()?.getAddress() ?? '')
  const form = document.createElement('div')
  form.className = 'link-form'
  form.innerHTML =
    html`<label class="field">${say.linkAddress}<input type="url" inputmode="url" autocapitalize="none" autocomplete="off" value="${known}"></label>
<p class="problem" role="alert" hidden>${say.linkWrong}</p>
<div class="acts"><button type="button" class="button" data-done>${say.done}</button>${known && html`<button type="button" class="button second" data-remove>${say.remove}</button>`}</div>`.text
  bar.after(form)
  const field = form.querySelector('input')
  const close = () => {
    form.remove()
    editor.focus()
  }
  const take = () => {
    const written = field?.value.trim() ?? ''
    const address =
      wholeAddress(written) ??
      (written ? wholeAddress(`https://${written}`) : undefined) ??
      safeAddress(written)
    const problem = form.querySelector<HTMLElement>('.problem')
    if (problem) problem.hidden = address !== undefined
    if (!address) return field?.focus()
    editor.update(() => linkTo(address))
    close()
  }
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      take()
    } else if (event.key === 'Escape') close()
  })
  form.querySelector('[data-done]')?.addEventListener('click', take)
  form.querySelector('[data-remove]')?.addEventListener('click', () => {
    editor.update(() => linkAround()?.unwrap())
    close()
  })
  // What is typed into it is no word of the text.
  form.addEventListener('input', (event) => event.stopPropagation())
  field?.focus()
}

function linkTo(address: string): void {
  const known = linkAround()
  if (known) return void known.setAddress(address)
  const selection = $getSelection()
  if (!$isRangeSelection(selection)) return
  const link = $createLink(address)
  if (selection.isCollapsed()) {
    link.append($createTextNode(address))
    selection.insertNodes([link])
    return
  }
  const [first, ...others] = selection.extract().filter((node) => !(node instanceof LinkNode))
  if (!first) return
  const parent = first.getParent()
  first.insertBefore(link)
  // One link within one paragraph: what is chosen beyond it stays as it is.
  for (const node of [first, ...others]) if (node === first || node.getParent() === parent) link.append(node)
}
