/**
 * Word's fields: instructions from which Word writes a text anew, among them the author's name, another file or a
 * program's answer. Those that only number, refer and link are kept; of all others stays the text that stood there.
 */

import { attributeIn, type Element, elementsIn, textIn } from '../../xml/xml'
import { isOpenAddress } from './addresses'

const kept =
  /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|TOC|REF|PAGEREF|NOTEREF|SEQ|STYLEREF|DATE|TIME|SYMBOL|EQ|FORMTEXT|FORMCHECKBOX|FORMDROPDOWN|=)(?![A-Z])/i

export function isKeptField(instruction: string): boolean {
  const link = /^\s*HYPERLINK\s+(?:"([^"]*)"|(\\l\s))/i.exec(instruction)
  if (link) return link[2] !== undefined || isOpenAddress(link[1] ?? '')
  return kept.test(instruction)
}

type Field = { instruction: string; isInstruction: boolean; readonly elements: Element[] }

/** @returns the elements that make up fields which are not kept, wherever in the part they stand */
export function fieldsToUndo(root: Element): Set<Element> {
  const undone = new Set<Element>()
  const open: Field[] = []
  const end = (field: Field) => {
    if (!isKeptField(field.instruction)) for (const element of field.elements) undone.add(element)
  }
  const visit = (element: Element) => {
    const field = open.at(-1)
    if (element.local === 'fldChar') {
      const type = attributeIn(element, 'fldCharType')
      if (type === 'begin') open.push({ instruction: '', isInstruction: true, elements: [element] })
      else field?.elements.push(element)
      if (type === 'separate' && field) field.isInstruction = false
      if (type === 'end' && field) end(open.pop() as Field)
    } else if (element.local === 'instrText') {
      if (!field) undone.add(element)
      else {
        if (field.isInstruction) field.instruction += textIn(element)
        field.elements.push(element)
      }
    }
    elementsIn(element).forEach(visit)
  }
  visit(root)
  // What never ends is no field: its words would be shown as an instruction by one reader and as text by another.
  for (const { elements } of open) for (const element of elements) undone.add(element)
  return undone
}
