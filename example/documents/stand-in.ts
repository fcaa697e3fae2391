/** What every PDF of the seed says about itself. */
export const standIn = {
  sv: {
    label: 'Demoexemplar, inte originalet',
    title: 'Det här är ett demoexemplar',
    text: 'Filen är gjord av verktyget Berätta för att visa hur ett dokument kan se ut på webbplatsen. Den ersätter inte originalet. Texten är nyskriven ur öppna fakta om projektet.',
  },
  en: {
    label: 'Demo stand-in, not the original',
    title: 'This is a demo stand-in',
    text: 'This file was made by the tool Berätta to show what a document can look like on the site. It does not replace the original. The text is newly written from public facts about the project.',
  },
} as const

/** The day the stand-ins were made. A fixed day, so that the same text gives the same bytes. */
export const madeOn = new Date('2026-11-21T08:00:00Z')
