/** Mail to those who work here, in Swedish. */
export const sv = {
  greeting: (name: string) => `Hej ${name}!`,
  reasons: 'Så här skriver granskaren:',
  field: (field: string) => `Fältet ${field}`,
  signature: 'Vänliga hälsningar\nBerätta',
  kinds: {
    receipt: (title: string) => ({
      subject: `Inskickad: ${title}`,
      body: `Tack! Vi har tagit emot ”${title}”. En granskare läser den inom fem dagar. Du får ett mejl när något händer.`,
    }),
    toReview: (title: string) => ({
      subject: `Att granska: ${title}`,
      body: `”${title}” väntar på att granskas.`,
    }),
    sentBack: (title: string) => ({
      subject: `Tillbaka för ändring: ${title}`,
      body: `”${title}” behöver ändras innan den kan publiceras. Allt du har skrivit finns kvar.`,
    }),
    published: (title: string) => ({
      subject: `Publicerad: ${title}`,
      body: `Nu kan alla läsa ”${title}”. Här är länken:`,
    }),
    failedToPublish: (title: string) => ({
      subject: `Kunde inte publiceras: ${title}`,
      body: `”${title}” skulle ha publicerats enligt schemat, men publiceringen stoppades.`,
    }),
    forcePublished: (title: string) => ({
      subject: `Publicerad utan granskning: ${title}`,
      body: `”${title}” har publicerats utan granskning. Någon som inte skrivit den behöver titta på den inom tre dagar.`,
    }),
    takenDown: (title: string) => ({
      subject: `Nedtagen: ${title}`,
      body: `”${title}” har tagits ned och syns inte längre någonstans på webbplatsen.`,
    }),
  },
}

export type MailMessages = typeof sv

/** What a mail can be about. */
export type MailKind = keyof MailMessages['kinds']
