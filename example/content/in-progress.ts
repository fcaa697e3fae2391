/**
 * Stories that are not done, so that everybody finds something to do. They tell of nothing but themselves: what is known
 * of the projects is told in those that are live.
 */
import { heading, paragraph, type RichText, rich } from '../rich-text'

export type UnfinishedStory = {
  readonly slug: string
  /** Mailbox of the leader who wrote it. */
  readonly by: 'boden' | 'haninge' | 'kalmar'
  readonly stands: 'waits' | 'sentBack' | 'scheduled'
  readonly title: string
  readonly summary: string
  readonly body: RichText
}

const writtenAsAnExample = paragraph(
  'Texten är ett exempel. Den berättar inte om något som har hänt, bara om hur arbetet går till här.',
)

export const unfinishedStories: readonly UnfinishedStory[] = [
  {
    slug: 'exempel-en-text-som-vantar',
    by: 'kalmar',
    stands: 'waits',
    title: 'Exempel: en text som väntar på granskning',
    summary: 'Någon har skrivit och lämnat in. Nu behövs ett par ögon till, innan läsarna får se texten.',
    body: rich(
      writtenAsAnExample,
      heading('Vad du kan göra'),
      paragraph(
        'Ta texten, läs den och skriv en kommentar. Godkänn den sedan, eller skicka tillbaka den med ett skäl.',
      ),
      paragraph('Bredvid ser du sidan som läsarna skulle se den, på telefon och på dator.'),
    ),
  },
  {
    slug: 'exempel-en-text-till',
    by: 'haninge',
    stands: 'waits',
    title: 'Exempel: en text till som väntar',
    summary: 'Två texter i kön är bättre än en. Då syns det vilken som har väntat längst.',
    body: rich(
      writtenAsAnExample,
      paragraph(
        'I kön ligger den text överst som har väntat längst. Den som tar en text säger till de andra att hon läser den.',
      ),
    ),
  },
  {
    slug: 'exempel-en-text-som-kom-tillbaka',
    by: 'boden',
    stands: 'sentBack',
    title: 'Exempel: en text som kom tillbaka',
    summary: 'Granskaren vill ha en sak ändrad. Rätta den och lämna in på nytt.',
    body: rich(
      writtenAsAnExample,
      paragraph(
        'Under texten står vad granskaren vill. Ändra, spara och lämna in igen. Det du skrev före finns kvar i historiken.',
      ),
    ),
  },
  {
    slug: 'exempel-en-text-med-en-dag',
    by: 'haninge',
    stands: 'scheduled',
    title: 'Exempel: en text som har fått en dag',
    summary: 'Texten är godkänd och går ut av sig själv om en vecka. Till dess ändras den inte.',
    body: rich(
      writtenAsAnExample,
      paragraph(
        'En text som har fått en dag går ut då, precis som den godkändes. Ångrar du dig tar du bort dagen.',
      ),
    ),
  },
]

export const sentBackBecause = 'Skriv i den första meningen vem texten är till för.'

/** What a reader asks for, about a story that is live. */
export const removalRequest = {
  story: 'hostlov-tillsammans-i-boden',
  text: 'Exempel: jag känner igen platsen på bilden och vill att ni tar bort den.',
}

export const endingConsent = { code: 'EXEMPEL-01', municipality: '2582' }
