/**
 * Mail to whoever keeps copies of what was taken down (ADR 153): which document, by kind and id, and how to confirm that
 * the copy is gone; never its title, or why.
 */
import type { AdminLanguage } from '@/domain/languages'
import { organisation } from '@/domain/organisation'

const { product } = organisation

type Copy = {
  readonly kind: string
  readonly id: string
  /** Of the entry in the feed of changes, and where it is confirmed. */
  readonly cursor: string
  readonly address: string
}

const facts = ({ kind, id, cursor }: Copy) => `kind: ${kind}\nid: ${id}\ncursor: ${cursor}`

const sv = {
  asked: (copy: Copy) => ({
    subject: `Ta bort en kopia genast: ${copy.cursor}`,
    text: `Hej!\n\nEtt dokument har tagits ned hos oss. Ta genast bort er kopia av det, överallt där den finns:\n\n${facts(copy)}\n\nBekräfta sedan att kopian är borta, med er nyckel:\n\nPOST ${copy.address}\nAuthorization: Bearer beratta_…\n\nVänliga hälsningar\n${product}\n`,
  }),
  reminded: (copy: Copy) => ({
    subject: `Påminnelse: ta bort en kopia: ${copy.cursor}`,
    text: `Hej!\n\nI mer än ett dygn har vi väntat på besked om att er kopia av ett nedtaget dokument är borta. Får vi inget svar hör barnskyddet av sig.\n\n${facts(copy)}\n\nBekräfta med er nyckel:\n\nPOST ${copy.address}\nAuthorization: Bearer beratta_…\n\nVänliga hälsningar\n${product}\n`,
  }),
}

const en: typeof sv = {
  asked: (copy) => ({
    subject: `Remove a copy at once: ${copy.cursor}`,
    text: `Hello!\n\nA document has been taken down here. Please remove your copy of it at once, everywhere you keep it:\n\n${facts(copy)}\n\nThen confirm with your key that the copy is gone:\n\nPOST ${copy.address}\nAuthorization: Bearer beratta_…\n\nKind regards\n${product}\n`,
  }),
  reminded: (copy) => ({
    subject: `Reminder: remove a copy: ${copy.cursor}`,
    text: `Hello!\n\nFor more than a day we have waited to hear that your copy of a document that was taken down is gone. Without an answer, those who answer for children here will be in touch.\n\n${facts(copy)}\n\nConfirm with your key:\n\nPOST ${copy.address}\nAuthorization: Bearer beratta_…\n\nKind regards\n${product}\n`,
  }),
}

const fi: typeof sv = {
  asked: (copy) => ({
    subject: `Poista kopio heti: ${copy.cursor}`,
    text: `Hei!\n\nAsiakirja on poistettu näkyvistä meillä. Poistakaa kopionne siitä heti kaikkialta, missä säilytätte sitä:\n\n${facts(copy)}\n\nVahvistakaa sitten avaimellanne, että kopio on hävitetty:\n\nPOST ${copy.address}\nAuthorization: Bearer beratta_…\n\nYstävällisin terveisin\n${product}\n`,
  }),
  reminded: (copy) => ({
    subject: `Muistutus: poista kopio: ${copy.cursor}`,
    text: `Hei!\n\nOlemme odottaneet yli vuorokauden tietoa siitä, että kopionne näkyvistä poistetusta asiakirjasta on hävitetty. Jos emme saa vastausta, lasten turvaamisesta vastaava ottaa teihin yhteyttä.\n\n${facts(copy)}\n\nVahvistakaa avaimellanne:\n\nPOST ${copy.address}\nAuthorization: Bearer beratta_…\n\nYstävällisin terveisin\n${product}\n`,
  }),
}

const texts: Record<AdminLanguage, typeof sv> = { sv, en, fi }

export const copiesMail = (language: AdminLanguage) => texts[language]
