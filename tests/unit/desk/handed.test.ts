// @vitest-environment happy-dom
/** The telephone in the hand of whoever is asked: what she sees, what her presses do, and what she cannot come to. */
import { beforeEach, expect, it, vi } from 'vitest'
import type { Asked } from '@/desk/phone/asking/asked'
import type { Holder, KeptPicture } from '@/desk/phone/kept-store'
import { day } from '@/domain/day'
import { askingMessages } from '@/messages/asking/messages'
import { askedStore } from './asked-store'
import { aKey, memoryStore } from './house'

const kept = vi.hoisted(() => ({ phoneAsked: {}, phonePictures: {} }))
vi.mock('@/desk/phone/kept-store', () => kept)

const data = {
  locale: 'sv',
  original: 'sv',
  organisation: { languages: ['sv', 'sv-ll', 'en', 'ar', 'so', 'uk', 'prs', 'ti'] },
}
document.body.innerHTML = `<script type="application/json" id="desk">${JSON.stringify(data)}</script>`

const { begin, declined } = await import('@/desk/phone/asking/asked')
const { Askings } = await import('@/desk/phone/asking/askings')
const { handOver, takeUp } = await import('@/desk/phone/asking/hand')
const { drawSlip } = await import('@/desk/phone/asking/slip')
const { OwnPictures } = await import('@/desk/phone/pictures/own-pictures')

const { asked: say } = askingMessages('ar')
const { back } = askingMessages('sv').leader
const key = await aKey('a')
const holder = { person: { id: 'anna' }, key } as unknown as Holder
const texts = Object.fromEntries(
  ['about', 'information', 'web', 'howLong', 'refusing', 'takingBack', 'from7'].map((field) => [
    field,
    { text: `${field} på svenska`, language: 'sv' },
  ]),
)
const words = { version: 'v1', hash: 'a'.repeat(64), languages: ['sv'], texts } as never

const asking = (): Asked =>
  begin(['p'], 'ar', {
    words,
    municipality: 'boden',
    ageBand: 'from7',
    role: 'guardian',
    childAsked: 'conversation',
    prints: ['f'.repeat(64)],
    slip: drawSlip(),
  })

let askings: InstanceType<typeof Askings>
let pictures: InstanceType<typeof OwnPictures>
const send = vi.fn(async () => undefined)

vi.stubGlobal('createImageBitmap', async () => ({ width: 4, height: 3 }))
vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({ drawImage: () => {} } as never)
const bytes = new TextEncoder().encode('a picture').buffer as ArrayBuffer

beforeEach(async () => {
  Object.assign(kept.phoneAsked, askedStore())
  Object.assign(kept.phonePictures, memoryStore<KeptPicture>())
  pictures = new OwnPictures(kept.phonePictures as never, 'anna', key)
  await pictures.add('p', 't', { bytes, width: 4, height: 3 }, 1)
  askings = new Askings(kept.phoneAsked as never, 'anna', key)
  document.body.innerHTML = '<p>Hennes egna texter</p>'
  document.documentElement.lang = 'sv'
  send.mockClear()
})

const shows = (words: string) =>
  vi.waitFor(() => expect(document.body.textContent?.replaceAll(/\s+/g, ' ')).toContain(words))

async function press(words: string): Promise<void> {
  const button = await vi.waitFor(() => {
    const found = [...document.querySelectorAll('button')].find(
      (one) => one.textContent?.split(' / ')[0] === words,
    )
    if (!found) throw new Error(`Nobody can press ${words}.`)
    return found
  })
  const event = new SubmitEvent('submit', { submitter: button, bubbles: true, cancelable: true })
  button.form?.dispatchEvent(event)
}

async function tickAll(): Promise<void> {
  await shows(say.choose)
  for (const box of document.querySelectorAll<HTMLInputElement>('[type=checkbox]')) {
    expect(box.checked, 'nothing is ticked beforehand').toBe(false)
    box.checked = true
    box.dispatchEvent(new Event('change', { bubbles: true }))
  }
}

async function giveBack(over: Promise<void>): Promise<void> {
  await press(say.toLeader)
  await shows(back.title)
  const dialog = document.querySelector('dialog')
  if (dialog) dialog.returnValue = 'leader'
  dialog?.dispatchEvent(new Event('close'))
  await over
}

it('is hers, in her language and direction, with every word as it was approved and none of the leader’s', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await shows(say.title)
  const { lang, dir } = document.documentElement
  expect([lang, dir]).toEqual(['ar', 'rtl'])
  expect(document.body.textContent).not.toContain('Hennes egna texter')
  for (const field of ['about', 'information', 'web', 'howLong', 'refusing', 'takingBack'])
    expect(document.body.innerHTML).toContain(
      `lang="sv" dir="ltr">${field} på svenska <small>(Svenska)</small>`,
    )
  await giveBack(over)
  expect(document.body.textContent).toBe('Hennes egna texter')
  expect(document.documentElement.lang).toBe('sv')
  expect(await askings.all(), 'nobody has answered').toEqual([])
})

it('takes a yes when something is ticked, the child has answered, and it is signed or said; then shows the slip', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await press(say.yes)
  await shows(say.nothing)
  await tickAll()
  await press(say.yes)
  await shows('from7 på svenska')
  await press(say.childYes)
  await shows(say.giveToGrownUp)
  await press(say.haveIt)
  await press(say.agree)
  await shows(say.unsigned)
  await press(say.speak)
  await shows(say.speakHelp)
  const note = document.querySelector('textarea')
  if (note) note.value = 'Hon säger ja.'
  note?.dispatchEvent(new Event('input', { bubbles: true }))
  await press(say.agree)
  await shows(say.soon)
  const [one] = await askings.all()
  expect(one?.state).toMatchObject({
    stage: 'waiting',
    body: {
      purposes: ['information'],
      channels: ['web'],
      shownIn: { about: 'sv', information: 'sv', web: 'sv', howLong: 'sv', from7: 'sv' },
      signature: { kind: 'spoken', note: 'Hon säger ja.' },
    },
  })
  expect(document.querySelector('.link')?.textContent).toMatch(
    new RegExp(`/ar/consent/${one?.receipt?.slip.secret}$`),
  )
  expect(document.querySelector('.qr svg')).not.toBeNull()
  await vi.waitFor(() => expect(send).toHaveBeenCalled())
  await press(say.have)
  await shows(say.giveBack)
  expect(document.body.innerHTML).not.toContain(one?.receipt?.slip.secret)
  await giveBack(over)
  expect((await askings.all()).map(({ isHanded, receipt }) => [isHanded, receipt])).toEqual([[false, null]])
})

it('takes no yes to a picture that is not there to be seen, until it is', async () => {
  await pictures.drop('p')
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await tickAll()
  await press(say.yes)
  await shows(say.unseen)
  await pictures.add('p', 't', { bytes, width: 4, height: 3 }, 1)
  await vi.waitFor(() => expect(document.querySelector('[data-picture=p]')).not.toBeNull(), 3000)
  await press(say.yes)
  await shows('from7 på svenska')
  await giveBack(over)
})

it('takes a no where nothing is seen', async () => {
  await pictures.drop('p')
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await press(say.no)
  await shows(say.thanks)
  expect((await askings.find('k'))?.state).toEqual({ stage: 'declined' })
  await giveBack(over)
})

it('is taken up where it was, by whoever opens the desk next', async () => {
  await askings.add('k', 't', asking(), Date.now())
  void handOver(holder, 'k', send)
  await tickAll()
  await vi.waitFor(async () =>
    expect((await askings.find('k'))?.state).toMatchObject({ purposes: ['information'], channels: ['web'] }),
  )
  document.body.innerHTML = '<p>Hennes egna texter</p>'
  const over = takeUp(holder, send)
  await shows(say.title)
  expect(document.body.textContent).not.toContain('Hennes egna texter')
  expect(document.querySelectorAll('[type=checkbox][checked]')).toHaveLength(2)
  await giveBack(over)
})

it('ends with the child’s no: nobody is asked to sign, and there is no slip', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await tickAll()
  await press(say.yes)
  await press(say.childNo)
  await shows(say.thanks)
  expect(document.querySelector('.slip')).toBeNull()
  const [one] = await askings.all()
  expect(one?.state).toMatchObject({ body: { childAnswer: 'no', signature: null } })
  await giveBack(over)
})

/** Nothing that is written comes to the disk, and the browser says so. */
async function inAFullTelephone(act: () => Promise<void>, store: object = kept.phoneAsked): Promise<void> {
  const { change } = store as ReturnType<typeof askedStore>
  Object.assign(store, {
    change: async () => {
      throw new DOMException('No room.', 'QuotaExceededError')
    },
  })
  await act()
  Object.assign(store, { change })
}

it('loses no answer in a telephone without room: she is told, all stands there, and counts when there is room', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await inAFullTelephone(async () => {
    await tickAll()
    await shows(say.full)
    await press(say.yes)
    await shows('from7 på svenska')
    await shows(say.full)
    await press(say.childYes)
    await press(say.haveIt)
    await press(say.speak)
    await shows(say.speakHelp)
    const note = document.querySelector('textarea')
    if (note) note.value = 'Hon säger ja.'
    note?.dispatchEvent(new Event('input', { bubbles: true }))
    await press(say.agree)
    await shows(say.full)
    expect(document.querySelector('.slip'), 'nobody is thanked for what is not kept').toBeNull()
    expect(document.querySelector('textarea')?.value).toBe('Hon säger ja.')
    expect(send).not.toHaveBeenCalled()
  })
  await press(say.agree)
  await shows(say.soon)
  expect((await askings.find('k'))?.state).toMatchObject({
    stage: 'waiting',
    body: {
      purposes: ['information'],
      channels: ['web'],
      childAnswer: 'yes',
      signature: { kind: 'spoken', note: 'Hon säger ja.' },
    },
  })
  await inAFullTelephone(async () => {
    await press(say.have)
    await shows(say.full)
    expect(document.querySelector('.slip'), 'the slip too').not.toBeNull()
  })
  await press(say.have)
  await shows(say.giveBack)
  await giveBack(over)
})

it('says no twice when the telephone had no room for the first, and is told no lie meanwhile', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await inAFullTelephone(async () => {
    await press(say.no)
    await shows(say.full)
    expect(document.body.textContent).not.toContain(say.thanks)
  })
  await press(say.no)
  await shows(say.thanks)
  expect((await askings.find('k'))?.state).toEqual({ stage: 'declined' })
  await giveBack(over)
})

it.each([
  ['of whoever answers for a child', () => press(say.no)],
  [
    'of the child',
    async () => {
      await tickAll()
      await press(say.yes)
      await press(say.childNo)
    },
  ],
])('keeps the no %s with the picture: it never leaves the telephone', async (_, answer) => {
  await pictures.say('p', { seen: 'childrenIdentifiable', people: 1, alt: 'Dans', isDone: true })
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await answer()
  await shows(say.thanks)
  await vi.waitFor(async () => expect((await pictures.find('p'))?.facts.isDeclined).toBe(true))
  expect((await pictures.find('p'))?.facts.consents).toEqual([])
  await giveBack(over)
})

it('notes a no with its picture when the desk is opened again, and keeps it until there is room for that', async () => {
  const no = { ...declined(asking()), isHanded: false }
  await askings.add('k', 't', no, Date.now() - 40 * day)
  await inAFullTelephone(() => takeUp(holder, send), kept.phonePictures)
  expect(await askings.find('k')).not.toBeNull()
  await takeUp(holder, send)
  expect((await pictures.find('p'))?.facts.isDeclined).toBe(true)
  expect(await askings.all(), 'and then it is as old as others').toEqual([])
})

it('says first of all, in her language, that a part of it is not in it', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await shows(say.title)
  const after = document.querySelector('h1')?.nextElementSibling
  expect(after?.textContent).toBe(say.inOther.replace('{language}', 'Svenska'))
  await tickAll()
  await press(say.yes)
  await shows('from7 på svenska')
  expect(document.querySelector('h1')?.nextElementSibling?.textContent).toContain('Svenska')
  await giveBack(over)
})

it('goes from the child back to who is grown up, who sees the picture where she signs, and no reproach once she has', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await tickAll()
  await press(say.yes)
  await press(say.childUnsure)
  await shows(say.giveToGrownUp)
  expect(document.querySelector('[data-pad]'), 'the child signs nothing').toBeNull()
  await press(say.haveIt)
  await shows(say.signHelp)
  expect(document.querySelector('.shown')).not.toBeNull()
  await press(say.speak)
  await shows(say.speakHelp)
  await press(say.agree)
  const alert = document.querySelector<HTMLElement>('.handed [role=alert]')
  await vi.waitFor(() => expect(alert?.textContent).toBe(say.unsigned))
  const note = document.querySelector('textarea')
  if (note) note.value = 'Ja.'
  note?.dispatchEvent(new Event('input', { bubbles: true }))
  expect(alert?.hidden).toBe(true)
  await giveBack(over)
})

it('ends with one button in both languages, and nothing else to press', async () => {
  await askings.add('k', 't', asking(), Date.now())
  const over = handOver(holder, 'k', send)
  await press(say.no)
  await shows(say.thanks)
  const buttons = [...document.querySelectorAll('.handed button')]
  expect(buttons.map((one) => one.textContent)).toEqual([`${say.toLeader} / Till ledaren`])
  expect(buttons[0]?.className).toBe('button')
  expect(buttons[0]?.querySelector('[lang]')?.getAttribute('lang')).toBe('sv')
  await giveBack(over)
})
