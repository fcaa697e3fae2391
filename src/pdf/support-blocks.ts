/** Whom to call, on paper: where the module's page shows it. */
import type { Locale } from '@/domain/locales'
import { callTo, unbroken } from '@/domain/telephone'
import { formatting } from '@/messages/site/formatting'
import { siteMessages } from '@/messages/site/messages'
import type { PdfBlock, Run } from './blocks'

export type HelpLine = {
  readonly name: string
  readonly phone?: string | undefined
  readonly task?: string | undefined
  readonly hours?: string | undefined
  readonly languages?: string | undefined
  readonly url?: string | undefined
  /** The day on which somebody compared the number with its source. */
  readonly checkedOn?: string | undefined
}

/** A number is read from left to right, whatever the words around it. */
const fromLeft = (phone: string) => `\u2066${unbroken(phone)}\u2069`

export function supportBlocks(lines: readonly HelpLine[], language: Locale): PdfBlock[] {
  if (lines.length === 0) return []
  const { support: words } = siteMessages[language]
  const blocks = lines.map(({ name, phone, task, hours, languages, url, checkedOn }): PdfBlock => {
    const checked = checkedOn && `${words.checked} ${formatting(language).day(checkedOn)}.`
    const said = [task, hours, languages, checked].filter(Boolean).join(' ')
    const runs: (Run | false | '' | undefined)[] = [
      phone && { text: `${fromLeft(phone)} `, bold: true, url: callTo(phone) },
      { text: name, bold: true },
      said && { text: ` – ${said}` },
      url && { text: ' ' },
      url && { text: words.site, url, address: url.replace(/^https?:\/\//, '').replace(/\/$/, '') },
    ]
    return { kind: 'paragraph', runs: runs.filter((run): run is Run => Boolean(run)) }
  })
  return [{ kind: 'note', title: words.title, blocks }]
}
