/**
 * A letter as text, and as the same in HTML: so that it stands from right to left where that is how one reads, and a
 * voice speaks each text in its own language. Nothing in it is fetched, and every link is the page's own address.
 */
import { type Locale, localeFacts } from '@/domain/locales'

type Said = { readonly text: string; readonly lang: Locale }

type Entry = {
  readonly title: Said
  /** That it is in the original's language, where that is not the reader's language. */
  readonly note: string
  readonly lead: Said | undefined
  readonly link: string
}

export type Letter = {
  readonly language: Locale
  readonly subject: string
  readonly intro: string
  readonly parts: readonly { readonly heading: string; readonly entries: readonly Entry[] }[]
  readonly why: string
  readonly leave: { readonly text: string; readonly link: string }
}

export function asText({ intro, parts, why, leave }: Letter): string {
  const paragraphs = parts.flatMap(({ heading, entries }) => [
    `${heading}\n${'='.repeat(heading.length)}`,
    ...entries.map(({ title, note, lead, link }) =>
      [`${title.text}${note}`, ...(lead ? [lead.text] : []), link].join('\n'),
    ),
  ])
  return `${[intro, ...paragraphs, '--', `${why}\n${leave.text}: ${leave.link}`].join('\n\n')}\n`
}

export function asHtml({ language, subject, intro, parts, why, leave }: Letter): string {
  const { htmlLang, dir } = localeFacts[language]
  const said = ({ text, lang }: Said) =>
    localeFacts[lang].htmlLang === htmlLang
      ? escaped(text)
      : `<span lang="${localeFacts[lang].htmlLang}" dir="${localeFacts[lang].dir}">${escaped(text)}</span>`
  const entry = ({ title, note, lead, link }: Entry) =>
    `<h3><a href="${escaped(link)}">${said(title)}</a>${escaped(note)}</h3>${lead ? `<p>${said(lead)}</p>` : ''}`
  return [
    `<!doctype html><html lang="${htmlLang}" dir="${dir}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body lang="${htmlLang}" dir="${dir}" style="font-family:sans-serif;line-height:1.5;max-width:38rem">`,
    `<h1>${escaped(subject)}</h1><p>${escaped(intro)}</p>`,
    ...parts.map(({ heading, entries }) => `<h2>${escaped(heading)}</h2>${entries.map(entry).join('')}`),
    `<hr><p>${escaped(why)} <a href="${escaped(leave.link)}">${escaped(leave.text)}</a></p></body></html>`,
  ].join('\n')
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
