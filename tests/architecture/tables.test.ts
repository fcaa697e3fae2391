import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { app, published, search, stored } from '@/cms/db/tables'

const names = [
  ...Object.keys(stored),
  ...Object.keys(app).map((name) => `app.${name}`),
  ...Object.keys(search).map((name) => `search.${name}`),
  ...Object.keys(published).map((name) => `published.${name}`),
]
const named = new RegExp(
  `\\b(?:from|join|into|update)\\s+(${names.join('|').replaceAll('.', '\\.')})(?![\\w.])`,
  'g',
)

/** What statements of this file call a table by hand, where it could be misspelled. */
function tablesByHand(file: string, text: string): string[] {
  const found: string[] = []
  const look = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql') {
      const { template } = node
      const parts = ts.isTemplateExpression(template)
        ? [template.head, ...template.templateSpans.map(({ literal }) => literal)]
        : [template]
      for (const part of parts)
        for (const [, name] of part.getText().matchAll(named)) found.push(`${file}: ${name}`)
    }
    ts.forEachChild(node, look)
  }
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true))
  return found
}

test('a statement has its tables from cms/db/tables, where one that there is not fails the type check', () => {
  expect(tablesByHand('a.ts', 'sql`select 1 from workflow_items i`')).toEqual(['a.ts: workflow_items'])
  expect(tablesByHand('a.ts', 'query(sql`delete from a using b`, sql`insert into app.mails (key)`)')).toEqual(
    ['a.ts: app.mails'],
  )
  const files = readdirSync('src/cms', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join('src/cms', file))
  expect(files.flatMap((file) => tablesByHand(file, readFileSync(file, 'utf8')))).toEqual([])
})
