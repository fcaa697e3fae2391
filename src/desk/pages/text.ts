/** One text: a form that works by itself, and that the phone's script makes more of. */
import type { Reason } from '@/domain/workflow/subject'
import type { DeskMessages } from '@/messages/desk/sv'
import type { DeskPerson, ServerText } from '../api'
import { type Answers, type Content, plainWordsOf, questions } from '../content'
import { filled, html, type Markup } from '../html'
import type { Paths } from '../page-data'
import { readPart } from './read'
import { onTheWeb, whereItStands } from './where-it-stands'

export type TextForm = {
  /** Of the originals, which is what she writes in whatever the page speaks. */
  readonly lang: string
  readonly person: DeskPerson | null
  /** Null for a new one. */
  readonly text: ServerText | null
  readonly content: Content
  /** The key that a form without script sends a new story with, so that two presses make one. */
  readonly key: string
  readonly answers?: Answers
  /** What went wrong with what was sent. */
  readonly problem?: string
  readonly said?: string
  /** Where it is sent, if not to the page's own address. */
  readonly action?: string
  readonly fixes?: readonly string[]
  /** Saved meanwhile by somebody else: shown beside hers, so that nothing is lost. */
  readonly theirs?: Content
}

export function textPart(words: DeskMessages, paths: Paths, form: TextForm): Markup {
  const { text: say } = words
  const { text, person, problem, said, fixes = [], theirs } = form
  const mayWrite = text?.mayWrite ?? true
  return html`${text && html`<div class="stands"><p>${whereItStands(words, text)}</p>${onTheWeb(words, text)}</div>`}
${said && html`<p class="said" role="status">${said}</p>`}
${problem && html`<p class="problem" role="alert">${problem}</p>`}
${fixes.length > 0 && html`<section class="problem" aria-labelledby="fix"><h2 id="fix">${say.fix}</h2><ul>${fixes.map((fix) => html`<li>${fix}</li>`)}</ul></section>`}
${text && text.reasons.length > 0 && reasonsPart(words, form, text)}
${theirs && other(words, form, theirs)}
<form method="post"${form.action && html` action="${form.action}"`} class="write-form" data-write>
<input type="hidden" name="version" value="${text?.version ?? ''}"><input type="hidden" name="key" value="${form.key}">
${mayWrite ? fields(words, form) : html`<p class="quiet">${say.readOnly}</p>${readPart(form.content, inOriginal(form))}`}
${mayWrite && mended(form, 'cover', () => picturesPart(words))}
${person?.municipality && html`<p class="quiet">${filled(say.municipality, { name: person.municipality.name })}</p>`}
<div class="acts"><a class="button second" target="_blank" data-see href="${paths.previews}/${text?.id}"${!text && html` hidden`}>${say.see}</a>
${mayWrite && html`<button class="button second" name="do" value="save">${say.save}</button>`}
${mayWrite && html`<button class="button" name="do" value="submit">${say.submit}</button>`}
${text?.mayTakeBack && html`<button class="button second" name="do" value="withdrawSubmission">${say.takeBack}</button>`}</div>
<p class="quiet" data-see${!text && html` hidden`}>${say.seeHelp}</p>
${mayWrite && html`<p class="quiet">${say.submitHelp}</p>`}
</form>`
}

/** Where a reason can be about something, in the order of the page. */
const places = ['title', 'body', 'summary', 'quote', 'cover'] as const
type Place = (typeof places)[number]

const nameOf = ({ text, pictures }: DeskMessages, place: Place): string =>
  place === 'cover' ? pictures.title : text[place]

/** @returns undefined where it is about the whole, or about what is not written here */
const placeOf = ({ field }: Reason): Place | undefined =>
  places.find((place) => place === field?.split('.')[0])

/** All of them, with the way to the place of each. */
function reasonsPart(words: DeskMessages, form: TextForm, { reasons, mayWrite }: ServerText): Markup {
  return html`<section class="reasons" aria-labelledby="because"><h2 id="because">${words.text.because}</h2><ul>${reasons.map(
    (reason) => {
      const place = mayWrite && placeOf(reason)
      return html`<li>${place && html`<a href="#mend-${place}">${nameOf(words, place)}</a>`}${inWords(form, reason)}</li>`
    },
  )}</ul></section>`
}

const inWords = (form: TextForm, { text }: Reason) => html`<p${inOriginal(form)}>${text}</p>`

/**
 * A field, below what is to be mended in it.
 *
 * @param field with the attributes of what is written in it
 */
function mended(form: TextForm, place: Place, field: (attributes: Markup) => Markup): Markup {
  const about = form.text?.reasons.filter((reason) => placeOf(reason) === place) ?? []
  const attributes = inOriginal(form)
  if (about.length === 0) return field(attributes)
  const id = `mend-${place}`
  return html`<div class="mend"><div id="${id}">${about.map((reason) => inWords(form, reason))}</div>${field(html`${attributes} aria-describedby="${id}"`)}</div>`
}

/** Two buttons; the rest comes with the first picture. */
const picturesPart = ({ pictures: say }: DeskMessages): Markup =>
  html`<section class="pictures" data-pictures aria-labelledby="pictures" hidden><h2 id="pictures" tabindex="-1">${say.title}</h2>
<ol data-shots></ol><div role="status" data-told></div><div class="acts">${[
    html`<label class="button second">${say.camera}<input type="file" accept="image/*" capture="environment"></label>`,
    html`<label class="button second">${say.album}<input type="file" accept="image/*" multiple></label>`,
  ]}</div><p class="quiet">${say.help}</p></section>`

/** Without script a picture would leave the telephone as the camera made it, so it cannot be added there. */
export const picturesWithoutScript = ({ pictures: say }: DeskMessages): Markup =>
  html`<noscript><h2>${say.title}</h2><p class="quiet">${say.noScript}</p></noscript>`

export const inOriginal = ({ lang }: Pick<TextForm, 'lang'>) => html` lang="${lang}" dir="auto"`

function fields(words: DeskMessages, form: TextForm): Markup {
  const { text: say } = words
  const { content } = form
  const title = (attributes: Markup) =>
    html`<label class="field title">${say.title}${needed(say)}<input id="write-title" name="title"${attributes} value="${content.title}" maxlength="200" autocomplete="off" enterkeyhint="next"></label>`
  const body = (attributes: Markup) =>
    form.answers ? asked(words, form, form.answers) : bodyField(words, content, attributes)
  const more = (name: 'summary' | 'quote', rows: number) => (attributes: Markup) =>
    html`<label class="field">${say[name]}<small>${say[`${name}Help`]}${name === 'summary' && html` ${say.needed}`}</small><textarea id="write-${name}" name="${name}" rows="${rows}"${attributes}>
${content[name]}</textarea></label>`
  return html`${mended(form, 'title', title)}
${mended(form, 'body', body)}
${mended(form, 'summary', more('summary', 3))}
${mended(form, 'quote', more('quote', 2))}
${projectField(words, form)}`
}

/** What the house refuses a text without (`src/domain/table-of-kinds.ts`). */
const needed = ({ needed: words }: DeskMessages['text']): Markup => html` <small>${words}</small>`

export function bodyField(
  { text: say }: DeskMessages,
  { body }: Pick<Content, 'body'>,
  attributes: Markup,
): Markup {
  const words = plainWordsOf(body)
  return html`<div class="field body" id="write-body" data-body>${
    words === null
      ? html`<p><strong>${say.body}</strong></p><p class="quiet">${say.rich}</p>`
      : html`<label for="body">${say.body}${needed(say)}</label><textarea id="body" name="body" rows="12"${attributes}>
${words}</textarea>`
  }</div>`
}

function asked({ text: say }: DeskMessages, form: TextForm, answers: Answers): Markup {
  return html`<fieldset class="questions" id="write-body" data-questions><legend>${say.questions}</legend>
${questions.map(
  (
    name,
  ) => html`<label class="field">${say[name]}${name === 'who' && html`<small>${say.whoHelp}</small>`}<textarea name="${name}" rows="${name === 'what' ? 5 : 2}"${inOriginal(form)}>
${answers[name]}</textarea></label>`,
)}
</fieldset>`
}

/** Nobody is asked what has one answer. */
function projectField({ text: say }: DeskMessages, { person, content }: TextForm): Markup | null {
  const { projects = [] } = person ?? {}
  if (projects.length < 2) return null
  return html`<fieldset class="field choices"><legend>${say.project}</legend>${projects.map(
    ({ id, name }) =>
      html`<label><input type="radio" name="project" value="${id}"${id === content.project && html` checked`}> ${name}</label>`,
  )}</fieldset>`
}

function other({ merge }: DeskMessages, form: TextForm, { title, summary, body }: Content): Markup {
  return html`<section class="problem" aria-labelledby="theirs"><h2 id="theirs">${merge.title}</h2><p>${merge.theirs}:</p>
<blockquote${inOriginal(form)}><p><strong>${title}</strong></p><p>${summary}</p>${(plainWordsOf(body) ?? '')
    .split('\n\n')
    .map((part) => html`<p>${part}</p>`)}</blockquote></section>`
}
