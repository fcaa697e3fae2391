import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Voit muuttaa mielesi',
  lead: 'Se, joka sai tämän linkin, on suostunut johonkin. Etkö halua enää? Paina painiketta. Se on voimassa heti, eikä sinun tarvitse kertoa miksi.',
  button: 'Perun suostumukseni',
  done: 'Olet perunut suostumuksesi',
  doneText:
    'Suostumuksesi ei ole enää voimassa, emmekä enää näytä sitä, mihin suostuit. Sinun ei tarvitse tehdä muuta.',
  deadText:
    'Linkissä voi olla kirjoitusvirhe. Jos kuitti on uusi, se ei ehkä ole vielä tullut meille: yritä huomenna uudelleen. Jos se ei silloinkaan toimi, kerro meille.',
  see: 'Mihin suostuin?',
  code: 'Koodi',
  codeHelp: 'Kahdeksan numeroa. Ne ovat linkin vieressä kuitissasi.',
  show: 'Näytä',
  agreed: 'Tähän suostuit',
  purposes: 'Saa käyttää',
  purpose: { information: 'tiedotukseen', press: 'lehdistöön', fundraising: 'varainkeruuseen' },
  channels: 'Saa näyttää',
  channel: { web: 'verkossa', print: 'painotuotteissa', social: 'sosiaalisessa mediassa' },
  since: 'Suostuit',
  words: 'Saamasi teksti on päivältä',
  until: 'Voimassa viimeistään',
  pictures: 'Kuvat',
  none: 'Näytettäviä kuvia ei ole.',
  paper: {
    title: 'Kuittisi',
    text: 'Olet suostunut johonkin. Haluatko muuttaa mielesi? Avaa linkki tai suuntaa puhelimen kamera ruutuun ja paina painiketta. Se on voimassa heti.',
    code: 'Koodisi',
    codeText:
      'Linkillä ja koodilla näet, mihin suostuit. Säilytä tämä paperi ja näytä se vain niille, joihin luotat.',
  },
}
