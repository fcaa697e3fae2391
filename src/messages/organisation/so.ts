import type { OrganisationMessages } from './sv'

export const so: OrganisationMessages = {
  home: {
    title: 'Carruurta soo qaxday waxay xaq u leeyihiin carruurnimo',
    lead: 'Rädda Barnen (Badbaadada Carruurta ee Iswiidhan) waxay degmooyinka kala shaqeysaa taageeridda carruurta iyo qoysaska soo qaxay.',
    mapText: 'Waqooyi ilaa koonfur. Mid dooro oo eeg waxa ka socda.',
    training: 'Tababar loogu talagalay dadka la shaqeeya carruurta',
    trainingText:
      'Waxaa loogu talagalay shaqaalaha bulshada ee la shaqeeya carruurta aan la socon waalidkood ee ku nool guryaha ehelka ama qoysaska korinta. Agabku wuxuu ku qoran yahay af-Iswiidhish.',
    contactText:
      'Ma haysaa su’aal ku saabsan mashruuc, mase waxaad rabtaa inaad wax la mid ah ka samayso meesha aad degan tahay? Noo soo qor.',
  },
  projects: {
    lead: 'Waxa aan la qabanno degmooyinka, cilmi-baarayaasha iyo ururrada dalalka kale.',
  },
  training: {
    lead: 'Qaybo loogu talagalay dadka baara xaaladda carruurta, u hela guri oo la socda. U kala hor akhri, ama ka billow meesha su’aashaadu taallo.',
  },
  municipalities: {
    lead: 'Meel kasta waxay leedahay dadkeeda, hawlaheeda iyo sheekooyinkeeda.',
  },
  stories: {
    lead: 'Waxa dhaca marka carruurta, qoysaska, ururrada iyo degmooyinku wax wada qabtaan.',
  },
  contact: {
    lead: 'Kuwani waa dadka ka shaqeeya mashaariicda. Ku qor foomka, farriintaaduna waxay gaari doontaa qofka saxda ah.',
  },
  research: {
    lead: 'Cilmi-baarayaal ayaa la socda shaqada si dad badani wax uga bartaan.',
  },
  resources: {
    lead: 'Warbixino, agab tababar iyo waxyaabo kale oo la akhriyo, la soo dejiyo lana wadaago.',
  },
}
