/**
 * What the site says in the organisation's own name, or of its projects, in Swedish. The type of this object is what the
 * other seven languages must fill.
 */
export const sv = {
  home: {
    title: 'Barn på flykt har rätt till en barndom',
    lead: 'Tillsammans med kommuner stärker Rädda Barnen barn och familjer som har varit på flykt.',
    mapText: 'Från norr till söder. Välj en kommun och se vad som händer där.',
    training: 'Utbildning för dig som möter barnen',
    trainingText: 'För socialsekreterare som arbetar med ensamkommande barn i nätverkshem och familjehem.',
    contactText:
      'Undrar du över ett projekt, eller vill du göra något liknande där du bor? Skriv några rader.',
  },
  projects: {
    lead: 'Det vi gör tillsammans med kommuner, forskare och organisationer i andra länder.',
  },
  training: {
    lead: 'Moduler för dig som utreder, placerar och följer upp. Ta dem i ordning, eller börja där din fråga finns.',
  },
  municipalities: {
    lead: 'Varje plats har sin lokala projektledare, sina aktiviteter och sina berättelser.',
  },
  stories: {
    lead: 'Om det som händer när barn, familjer, föreningar och kommuner gör något tillsammans.',
  },
  contact: {
    lead: 'Här finns de som arbetar med projekten. Skriv i formuläret, så når ditt meddelande rätt person.',
  },
  research: {
    lead: 'Forskare följer arbetet, så att fler kan lära av det.',
  },
  resources: {
    lead: 'Rapporter, utbildningsmaterial och annat att läsa, ladda ner och dela.',
  },
}

export type OrganisationMessages = typeof sv
