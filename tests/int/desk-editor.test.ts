/** What is written at the desk is the very document that the admin's editor would have stored. */

import { getEnabledNodes, type LexicalRichTextAdapter } from '@payloadcms/richtext-lexical'
import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { $createTextNode, $getRoot } from 'lexical'
import { expect, test } from 'vitest'
import { emptyEditor, readFrom, writeInto } from '@/desk/phone/editor/kinds'
import { openCms } from '../support/cms'
import { people } from '../support/people'
import { rest } from '../support/rest'
import { aStory } from '../support/story'

const text = (words: string, format = 0) => ({
  ...{ type: 'text', version: 1, text: words, format },
  ...{ detail: 0, mode: 'normal', style: '' },
})
const element = { direction: null, format: '', indent: 0, version: 1 }
const paragraph = (...children: unknown[]) => ({
  ...{ ...element, type: 'paragraph', children },
  ...{ textFormat: 0, textStyle: '' },
})
const link = (fields: object, id: string) => ({
  ...{ ...element, type: 'link', version: 3, id, fields },
  children: [text('dit')],
})
const item = (value: number, words: string) => ({
  ...element,
  type: 'listitem',
  value,
  children: [text(words)],
})

/** Everything that the field may hold. */
const everything = (story: string) => ({
  root: {
    ...element,
    type: 'root',
    children: [
      { ...element, type: 'heading', tag: 'h2', children: [text('Hösten')] },
      paragraph(text('Vi '), text('sjöng', 1), text(' och '), text('dansade', 3), {
        type: 'linebreak',
        version: 1,
      }),
      paragraph(
        link(
          { linkType: 'custom', newTab: false, url: 'https://exempel.se/a?b=c' },
          '65f000000000000000000001',
        ),
        link(
          { linkType: 'internal', newTab: false, doc: { relationTo: 'stories', value: story } },
          '65f000000000000000000002',
        ),
      ),
      {
        ...element,
        type: 'list',
        listType: 'bullet',
        start: 1,
        tag: 'ul',
        children: [item(1, 'Ett'), item(2, 'Två')],
      },
      { ...element, type: 'list', listType: 'number', start: 1, tag: 'ol', children: [item(1, 'Först')] },
      {
        type: 'block',
        version: 2,
        format: '',
        fields: {
          id: '65f000000000000000000003',
          blockName: '',
          blockType: 'quotation',
          text: 'Det var kul!',
        },
      },
      { ...element, type: 'heading', tag: 'h3', children: [text('Till sist')] },
    ],
  },
})

async function adminsEditor() {
  const payload = await openCms()
  const body = payload.collections.stories.config.flattenedFields.find(({ name }) => name === 'body')
  const { editorConfig } = (body as unknown as { editor: LexicalRichTextAdapter }).editor
  return createHeadlessEditor({ nodes: getEnabledNodes({ editorConfig }) })
}

test('a text that is opened and left at the desk is to the letter what the admin’s editor makes of it', async () => {
  const { id } = await aStory().draft()
  const given = JSON.stringify(everything(id))
  const admin = await adminsEditor()
  admin.setEditorState(admin.parseEditorState(given))
  const desk = emptyEditor()
  writeInto(desk, JSON.parse(given))
  expect(readFrom(desk)).toEqual(JSON.parse(JSON.stringify(admin.getEditorState().toJSON())))
})

test('the same words written at the desk and in the admin pass the same checks and have one hash', async () => {
  const { id } = await aStory().draft()
  const given = JSON.stringify(everything(id))
  const as = await people.leaderOfBoden()
  const hashAfter = async (body: unknown) => {
    const answer = await rest('PATCH', `/stories/${id}?draft=true`, { as, body: { body } })
    expect(answer.status).toBe(200)
    const payload = await openCms()
    const where = { subjectId: { equals: id } }
    return (await payload.find({ collection: 'workflow-items', where })).docs[0]?.latestHash
  }
  const hashes = []
  for (const editor of [await adminsEditor(), emptyEditor()]) {
    editor.setEditorState(editor.parseEditorState(given))
    editor.update(() => void $getRoot().getFirstDescendant()?.insertAfter($createTextNode(' är här')), {
      discrete: true,
    })
    hashes.push(await hashAfter(JSON.parse(JSON.stringify(editor.getEditorState().toJSON()))))
    expect(await hashAfter(null)).not.toBe(hashes.at(-1))
  }
  expect(hashes[0]).toBe(hashes[1])
})

test('what the desk makes of nothing is nothing', () => {
  const desk = emptyEditor()
  writeInto(desk, null)
  expect(readFrom(desk)).toBeNull()
})
