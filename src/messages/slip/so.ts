import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Waad ka noqon kartaa',
  lead: 'Qofkii la siiyay xiriiriyahan wuxuu haa ku yiri wax annaga naga mid ah. Miyaanad mar dambe rabin? Riix badhanka. Isla markiiba wuu dhaqan galayaa, umana baahnid inaad sheegto sababta.',
  button: 'Waan ka noqday',
  done: 'Waad ka noqotay',
  doneText:
    'Haadii aad tiri ma shaqaynayso, mana muujinayno wixii aad haa tiri. Uma baahnid inaad wax kale samayso.',
  deadText:
    'Waxaa laga yaabaa in xiriiriyuhu khaldan yahay. Haddii rasiidhku cusub yahay, waxaa laga yaabaa inuusan weli na soo gaarin: berri isku day mar kale. Haddii uusan weli shaqayn, noo sheeg.',
  see: 'Maxaan haa ku iri?',
  code: 'Koodh',
  codeHelp: 'Siddeed lambar. Waxay ku qoran yihiin xiriiriyaha agtiisa ee rasiidhkaaga.',
  show: 'Muuji',
  agreed: 'Tani waa waxa aad haa ku tiri',
  purposes: 'Waxaa loo isticmaali karaa',
  purpose: { information: 'Macluumaad', press: 'Saxaafad', fundraising: 'Lacag ururin' },
  channels: 'Waxaa lagu muujin karaa',
  channel: { web: 'Internet', print: 'Daabacaad', social: 'Baraha bulshada' },
  since: 'Waxaad haa tiri',
  words: 'Qoraalka lagu siiyay waa',
  until: 'Waxay shaqaynaysaa ilaa',
  pictures: 'Sawirrada',
  none: 'Ma jiraan sawirro la muujiyo.',
  paper: {
    title: 'Rasiidhkaaga',
    text: 'Waxaad haa ku tiri wax annaga naga mid ah. Ma rabtaa inaad ka noqoto? Fur xiriiriyaha, ama kamaradda taleefankaaga ku jeedi laba jibbaaranaha, kadibna riix badhanka. Isla markiiba wuu dhaqan galayaa.',
    code: 'Koodhkaaga',
    codeText:
      'Xiriiriyaha iyo koodhka waxaad ku aragtaa waxa aad haa ku tiri. Kaydi warqaddan, oo tus oo keliya dadka aad ku kalsoon tahay.',
  },
}
