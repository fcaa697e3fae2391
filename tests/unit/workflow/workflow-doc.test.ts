import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { workflowDoc } from '../../../scripts/generate/workflow-doc'

test('the diagrams and the matrix of docs/workflow.md are those of the table', () => {
  const made = workflowDoc().get('docs/workflow.md')
  expect(readFileSync('docs/workflow.md', 'utf8')).toBe(made)
  for (const part of ['in_review --> approved: approve', '| `takeDown` | any | live, live_unreviewed'])
    expect(made).toContain(part)
})
