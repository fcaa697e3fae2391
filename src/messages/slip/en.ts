import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'You can change your mind',
  lead: 'Whoever was given this link has said yes to something of ours. Do you no longer want it? Press the button. It counts at once, and you do not have to say why.',
  button: 'I take my yes back',
  done: 'You have taken your yes back',
  doneText:
    'Your yes no longer counts, and we no longer show what you said yes to. There is nothing more that you have to do.',
  deadText:
    'The link may be misspelt. If the slip is new, it can take a while until it has reached us: try again tomorrow. If it still does not work, tell us.',
  see: 'What did I say yes to?',
  code: 'Code',
  codeHelp: 'Eight digits. They stand beside the link on your slip.',
  show: 'Show',
  agreed: 'This is what you said yes to',
  purposes: 'May be used for',
  purpose: { information: 'Information', press: 'Press', fundraising: 'Fundraising' },
  channels: 'May be shown in',
  channel: { web: 'Web', print: 'Print', social: 'Social media' },
  since: 'You said yes',
  words: 'The words you were given are from',
  until: 'Valid to the end of',
  pictures: 'The pictures',
  none: 'There are no pictures to show.',
  paper: {
    title: 'Your slip',
    text: 'You have said yes to something of ours. Do you want to change your mind? Open the link, or point your phone’s camera at the square, and press the button. It counts at once.',
    code: 'Your code',
    codeText:
      'With the link and the code you see what you said yes to. Keep this paper, and show it only to people you trust.',
  },
}
