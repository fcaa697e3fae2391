/** What review adds to every form and list: the panel, the state, and the version that the form was opened with. */
import type { Field } from 'payload'
import { label } from '@/messages/admin/say'

/** Component paths, resolved by Payload's import map from the root of the project. */
export const nothing = '/src/admin/review-panel/nothing#Nothing'
const panel = '/src/admin/review-panel/review-panel#ReviewPanel'
const stateCell = '/src/admin/cells/state-cell#StateCell'

const beside = (name: string, Field: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', disableListColumn: true, components: { Field } },
})

export const workflowFields: Field[] = [
  beside('translationNote', '/src/admin/languages/translation-note#TranslationNote'),
  beside('readingLevel', '/src/admin/reading-level/reading-level#ReadingLevel'),
  {
    name: 'workflow',
    type: 'ui',
    label: label('workflow.state'),
    admin: { position: 'sidebar', components: { Field: panel, Cell: stateCell } },
  },
  // Filled in by the panel, read and removed by the door: a save of anything but the latest version is refused.
  { name: 'expectedVersion', type: 'text', virtual: true, admin: { hidden: true, disableListColumn: true } },
]
