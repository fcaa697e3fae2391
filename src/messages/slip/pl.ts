import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Możesz zmienić zdanie',
  lead: 'Osoba, która dostała ten link, zgodziła się na coś u nas. Już tego nie chcesz? Naciśnij przycisk. Działa to od razu i nie musisz mówić dlaczego.',
  button: 'Wycofuję zgodę',
  done: 'Zgoda została wycofana',
  doneText:
    'Twoja zgoda już nie obowiązuje i nie pokazujemy już tego, na co się zgodzono. Nie musisz robić nic więcej.',
  deadText:
    'Link może być błędnie przepisany. Jeśli pokwitowanie jest nowe, mogło jeszcze do nas nie dotrzeć: spróbuj jutro. Jeśli i wtedy się nie uda, powiedz nam.',
  see: 'Na co się zgadzam?',
  code: 'Kod',
  codeHelp: 'Osiem cyfr. Są obok linku na twoim pokwitowaniu.',
  show: 'Pokaż',
  agreed: 'To obejmuje twoja zgoda',
  purposes: 'Wolno używać do',
  purpose: { information: 'informacji', press: 'prasy', fundraising: 'zbiórek' },
  channels: 'Wolno pokazywać',
  channel: { web: 'w internecie', print: 'w druku', social: 'w mediach społecznościowych' },
  since: 'Data zgody',
  words: 'Tekst, który był pokazany, pochodzi z dnia',
  until: 'Ważna do końca dnia',
  pictures: 'Zdjęcia',
  none: 'Nie ma zdjęć do pokazania.',
  paper: {
    title: 'Twoje pokwitowanie',
    text: 'To pokwitowanie twojej zgody. Chcesz zmienić zdanie? Otwórz link albo skieruj aparat telefonu na kwadrat i naciśnij przycisk. Działa to od razu.',
    code: 'Twój kod',
    codeText:
      'Link i kod pokazują, co obejmuje twoja zgoda. Zachowaj tę kartkę i pokazuj ją tylko tym, którym ufasz.',
  },
}
