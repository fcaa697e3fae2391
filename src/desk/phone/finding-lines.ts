/** What the personal-data check minds, as lines of a list: what it is, where, and what helps. */
import type { Finding } from '../api'
import { html, type Markup } from '../html'
import { page } from './page'

export const findingLines = (findings: readonly Pick<Finding, 'rule' | 'excerpt'>[]): Markup[] =>
  findings.map(({ rule, excerpt }) => {
    const { title, help } = page.findings[rule] ?? { title: rule, help: '' }
    return html`<li><strong>${title}</strong>${excerpt && html`: <q>${excerpt}</q>`}. ${help}</li>`
  })
