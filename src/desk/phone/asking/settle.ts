/** What the leader settles before she hands over the telephone: which pictures, and for whom the words are. */
import { defaultLocale, type Locale, localeFacts, locales } from '@/domain/locales'
import {
  type SignatureRole,
  signatureRoles,
  type WayOfAsking,
  waysOfAsking,
} from '@/domain/safeguarding/consent'
import { type AgeBand, ageBands, type ConsentTexts } from '@/domain/safeguarding/consent-texts'
import { sealedBounds } from '@/domain/safeguarding/sealed-consent'
import { askingMessages } from '@/messages/asking/messages'
import { formatting } from '@/messages/site/formatting'
import { filled, html, type Markup } from '../../html'
import { openDialog } from '../dialog'
import type { Holder } from '../kept-store'
import { page } from '../page'
import type { Question } from './asked'
import { fillFrames, frameOf, type Shown, showPictures } from './pictures-shown'
import { drawSlip } from './slip'
import { keepWords, readWords, type Words } from './words'

const say = askingMessages(page.locale).leader

export type Settled = {
  readonly pictures: readonly string[]
  readonly language: Locale
  readonly question: Question
}

/** @returns null where she changes her mind, or something is missing that she has been told of */
export async function settle(
  holder: Holder,
  text: string,
  chosen: readonly string[],
): Promise<Settled | null> {
  const pictures = (await showPictures(holder, { text })).slice(0, sealedBounds.pictures)
  const words = await wordsFor(holder)
  const { municipality } = holder.person
  const lack = !municipality
    ? say.noPlace
    : pictures.length === 0
      ? say.noPictures
      : words
        ? null
        : say.noWords
  if (lack || !words || !municipality) {
    await openDialog(page.words.ask, html`<form method="dialog"><p>${lack}</p>${acts(null)}</form>`)
    return null
  }
  const dialog = await openDialog(page.words.ask, form(pictures, words, chosen), (one) => {
    fillFrames(one, pictures)
    listen(one)
  })
  const given = new FormData(dialog.querySelector('form') ?? undefined)
  return dialog.returnValue === 'hand' ? settledBy(given, pictures, words, municipality.id) : null
}

/** Milliseconds that the house has to say whether other words are live by now. */
const patience = 2500

async function wordsFor(holder: Holder): Promise<Words | null> {
  await Promise.race([keepWords(holder), new Promise((resolve) => setTimeout(resolve, patience))])
  const words = await readWords(holder)
  return words?.[defaultLocale] ? words : null
}

function form(pictures: readonly Shown[], words: Words, chosen: readonly string[]): Markup {
  const isChosen = ({ key }: Shown) => pictures.length === 1 || chosen.includes(key)
  const texts = words[defaultLocale]?.texts ?? {}
  return html`<form method="dialog" class="settling"><p>${say.lead}</p>
<fieldset class="field choices"><legend>${say.pictures}</legend>${pictures.map(
    (picture, at) =>
      html`<label><input type="checkbox" name="picture" value="${picture.key}"${isChosen(picture) && html` checked`}> ${frameOf(picture, filled(say.picture, { number: at + 1 }))} ${filled(say.picture, { number: at + 1 })}</label>`,
  )}<p class="problem" role="alert" hidden>${say.missing}</p></fieldset>
<fieldset class="field choices"><legend>${say.language}</legend>${locales.map((locale) => choiceOfLanguage(locale, words[locale]))}</fieldset>
${choices(
  'ageBand',
  say.age,
  ageBands.filter((band) => texts[band]),
  say.ages,
)}
<div class="settling" data-child>${choices('childAsked', say.way, keysIn(waysOfAsking, say.ways), say.ways)}
${choices('role', say.role, keysIn(signatureRoles, say.roles), say.roles)}</div>
<p class="stands" role="status" data-interpreter hidden></p>
${acts(say.hand)}</form>`
}

const acts = (hand: string | null): Markup =>
  html`<div class="acts">${hand && html`<button class="button" value="hand">${hand}</button>`}<button class="button second" value="" formnovalidate>${say.cancel}</button></div>`

const keysIn = <Key extends string, Some extends Key>(
  keys: readonly Key[],
  words: Readonly<Record<Some, string>>,
): Some[] => keys.filter((key): key is Some => Object.hasOwn(words, key))

const choices = <Key extends string>(
  name: string,
  legend: string,
  keys: readonly Key[],
  words: Readonly<Record<Key, string>>,
): Markup =>
  html`<fieldset class="field choices"><legend>${legend}</legend>${keys.map(
    (key) => html`<label><input type="radio" name="${name}" value="${key}" required> ${words[key]}</label>`,
  )}</fieldset>`

function choiceOfLanguage(locale: Locale, words: ConsentTexts | undefined): Markup {
  const { htmlLang, dir, nativeName } = localeFacts[locale]
  const isPartly = Object.values(words?.texts ?? {}).some(({ language }) => language !== locale)
  const { language } = formatting(page.locale)
  const spoken = { language: language(locale), original: language(defaultLocale) }
  const partly = isPartly && html` data-partly="${filled(say.interpreter, spoken)}"`
  return html`<label><input type="radio" name="language" value="${locale}" required${partly}> <span><span lang="${htmlLang}" dir="${dir}">${nativeName}</span>${isPartly && html` <strong>(${filled(say.partly, { language: spoken.original })})</strong>`}</span></label>`
}

function listen(dialog: HTMLDialogElement): void {
  const child = dialog.querySelector<HTMLElement>('[data-child]')
  const missing = dialog.querySelector<HTMLElement>('[role=alert]')
  const hasPicture = () => dialog.querySelector('[name=picture]:checked') !== null
  const interpreter = dialog.querySelector<HTMLElement>('[data-interpreter]')
  dialog.addEventListener('change', () => {
    const { partly } = dialog.querySelector<HTMLElement>('[name=language]:checked')?.dataset ?? {}
    if (interpreter && interpreter.textContent !== (partly ?? ''))
      Object.assign(interpreter, { textContent: partly ?? '', hidden: partly === undefined })
    const isAdult = dialog.querySelector('[name=ageBand][value=adult]:checked') !== null
    if (child) child.hidden = isAdult
    for (const choice of child?.querySelectorAll('input') ?? []) choice.disabled = isAdult
    if (hasPicture() && missing) missing.hidden = true
  })
  dialog.addEventListener('submit', (event) => {
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'hand' || hasPicture()) return
    event.preventDefault()
    if (missing) missing.hidden = false
    dialog.querySelector<HTMLElement>('[name=picture]')?.focus()
  })
}

function settledBy(
  given: FormData,
  pictures: readonly Shown[],
  words: Words,
  municipality: string,
): Settled | null {
  const language = locales.find((locale) => locale === given.get('language'))
  const ageBand = ageBands.find((band) => band === given.get('ageBand'))
  const texts = language && words[language]
  if (!language || !texts || !ageBand) return null
  const chosen = pictures.filter(({ key }) => given.getAll('picture').includes(key))
  return {
    pictures: chosen.map(({ key }) => key),
    language,
    question: {
      words: texts,
      municipality,
      ageBand,
      ...whoAnswers(ageBand, given),
      prints: chosen.map(({ sha256 }) => sha256),
      slip: drawSlip(),
    },
  }
}

function whoAnswers(ageBand: AgeBand, given: FormData): { role: SignatureRole; childAsked: WayOfAsking } {
  if (ageBand === 'adult') return { role: 'self', childAsked: 'notApplicable' }
  return {
    role: signatureRoles.find((role) => role === given.get('role')) ?? 'guardian',
    childAsked: waysOfAsking.find((way) => way === given.get('childAsked')) ?? 'conversation',
  }
}
