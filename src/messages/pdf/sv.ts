/** Words that stand in PDFs besides an editor's own text. Swedish defines the type. */
export const sv = {
  contents: 'Innehåll',
  module: (number: number) => `Modul ${number}`,
  forWhom: 'För vem',
  objectives: 'Efter modulen',
  aboutTheModule: 'Om ämnet',
  preparation: 'Förbered dig',
  exercises: 'Övningar',
  facilitator: 'För dig som leder',
  contentNotice: 'Innan du läser',
  cases: { fictional: 'Fallen är påhittade', composite: 'Fallen är sammansatta av flera' },
  casesExplained: {
    fictional: 'Inget fall i texten handlar om ett verkligt barn eller ett verkligt hem.',
    composite: 'Varje fall är satt samman av flera. Inget av dem är ett enskilt barn.',
  },
  page: (number: number) => `Sida ${number}`,
  standIn: 'Demoexemplar',
  euFlag: 'Europeiska unionens flagga',
  source: (address: string, day: string) => `Den godkända texten på ${address}, ${day}.`,
}

export type PdfMessages = typeof sv
