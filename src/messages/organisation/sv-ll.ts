import type { OrganisationMessages } from './sv'

export const svLl: OrganisationMessages = {
  home: {
    title: 'Alla barn har rätt till en barndom',
    lead: 'En del barn har flytt från krig. Rädda Barnen hjälper dem och deras familjer. Vi gör det tillsammans med kommuner.',
    mapText: 'Välj en kommun. Då ser du vad som händer där.',
    training: 'Utbildning om barnen',
    trainingText:
      'Utbildningen är för socialsekreterare. De arbetar med barn som bor hos släktingar eller i familjehem.',
    contactText: 'Vill du veta mer? Skriv till oss.',
  },
  projects: {
    lead: 'Ett projekt är ett arbete som pågår en viss tid. Här är våra projekt.',
  },
  training: {
    lead: 'Utbildningen har flera delar. Du kan läsa dem i ordning. Du kan också välja en del.',
  },
  municipalities: {
    lead: 'I varje kommun finns människor att fråga.',
  },
  stories: {
    lead: 'Här berättar vi vad som händer. Barn, familjer och kommuner gör saker tillsammans.',
  },
  contact: {
    lead: 'De här människorna kan du fråga. Skriv till dem här på sidan.',
  },
  research: {
    lead: 'Forskare undersöker vårt arbete. De vill veta vad som är bra.',
  },
  resources: {
    lead: 'Här finns texter som du kan läsa och spara.',
  },
}
