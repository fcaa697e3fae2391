/** The list: what the house last told, with what only the telephone knows. */
import { seal, unseal } from '@/domain/kept/sealing'
import type { OwnTexts } from '@/domain/review/queue-item'
import { readMe, readTexts } from '../api'
import { isEmpty } from '../content'
import { html } from '../html'
import { type Listed, listed, startPart } from '../pages/start'
import { ask } from './ask'
import { type Draft, isWished, refusalOfWish } from './drafts'
import { type Holder, phonePictures, readSealed, writeSealed } from './kept-store'
import { sayKept } from './line'
import { loadPictures } from './load-pictures'
import { news } from './news'
import { page } from './page'
import { draftsOf } from './send-now'
import { Sending } from './sending'

export async function startView(holder: Holder): Promise<void> {
  const { words, paths } = page
  const drafts = draftsOf(holder)
  let texts = page.texts ?? (await rememberedTexts(holder))
  // A browser may say that it is online though nothing comes through: then asking tells.
  let isAway = !navigator.onLine
  const draw = async () => {
    const part = document.querySelector('[data-part]')
    if (!part) return
    const waiting = await withPictures(holder)
    const own = (await drafts.all()).filter(
      ({ key, isUnsent, typed }) =>
        waiting.has(key) || typed.wishedAt !== undefined || (isUnsent && !isEmpty(typed.content)),
    )
    const list = inOneList(texts?.items.map(listed) ?? [], own, waiting)
    const body = startPart(words, paths, list, page.original)
    const away = isAway ? html`<p class="stands">${words.start.offline}</p>` : null
    part.innerHTML = html`${away}${body}`.text
  }
  const refresh = async () => {
    const found = await readTexts(ask)
    if (found) {
      texts = found
      await rememberTexts(holder, found)
    }
    isAway = !found && (await readMe(ask)).told.status === 0
    await draw()
  }
  if (await phonePictures.has(holder.person.id))
    await loadPictures().then(
      ({ tidy }) => tidy(holder, drafts, texts?.items ?? []),
      () => undefined,
    )
  else await drafts.tidy(Date.now())
  await draw()
  if (page.texts) await rememberTexts(holder, page.texts)
  let hasBegun = false
  const sending = new Sending(holder, (outcome) => {
    sayKept(outcome === 'sent' ? null : outcome)
    // What has gone from the telephone stands in the house's list from now on.
    return outcome === 'sent' && hasBegun ? refresh() : draw()
  })
  news.addEventListener('message', () => void refresh())
  addEventListener('online', () => void refresh())
  addEventListener('offline', () => {
    isAway = true
    void draw()
  })
  const hadSomething = (await drafts.all()).some((one) => one.isUnsent || isWished(one))
  const outcome = await sending.now()
  hasBegun = true
  if ((!page.texts || hadSomething) && outcome !== 'other') await refresh()
  // It comes last, holds up nothing, and may stay away.
  const offer = async () => (await import('./push/offer')).offerNotices(texts?.items ?? [])
  void offer().catch(() => undefined)
}

/** Texts with pictures that have not come to the house. */
async function withPictures({ person }: Holder): Promise<Set<string>> {
  const unsent = (await phonePictures.all(person.id)).filter(({ isUnsent }) => isUnsent)
  return new Set(unsent.map(({ text }) => text))
}

/** What waits here comes first: nobody else has it. @param waiting keys of texts with pictures that do */
function inOneList(texts: readonly Listed[], own: readonly Draft[], waiting: ReadonlySet<string>): Listed[] {
  const unsent = own.toReversed().map((draft): Listed => {
    const { key, id, typed } = draft
    const known = texts.find(({ slug }) => slug === id)
    const refusal = refusalOfWish(draft)
    return {
      slug: id ?? key,
      title: typed.content.title,
      text: known?.text ?? null,
      isUnsent: draft.isUnsent || (!isWished(draft) && waiting.has(key)),
      isWished: isWished(draft),
      ...(refusal && { notSentIn: refusal.message || page.words.pictures.notThere }),
    }
  })
  const slugs = new Set(unsent.map(({ slug }) => slug))
  return [...unsent, ...texts.filter(({ slug }) => !slugs.has(slug))]
}

async function rememberTexts({ key }: Holder, texts: OwnTexts): Promise<void> {
  await writeSealed('list', await seal(key, JSON.stringify(texts))).catch(() => undefined)
}

async function rememberedTexts({ key }: Holder): Promise<OwnTexts | null> {
  const sealed = await readSealed('list').catch(() => undefined)
  const words = sealed && (await unseal(key, sealed))
  return words ? (JSON.parse(words) as OwnTexts) : null
}
