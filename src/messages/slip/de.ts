import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Sie können es sich anders überlegen',
  lead: 'Wer diesen Link bekommen hat, hat bei uns zu etwas Ja gesagt. Möchten Sie das nicht mehr? Drücken Sie den Knopf. Das gilt sofort, und Sie müssen nicht sagen, warum.',
  button: 'Ich nehme mein Ja zurück',
  done: 'Sie haben Ihr Ja zurückgenommen',
  doneText:
    'Ihr Ja gilt nicht mehr, und wir zeigen nicht mehr, wozu Sie Ja gesagt haben. Mehr müssen Sie nicht tun.',
  deadText:
    'Der Link ist vielleicht falsch abgeschrieben. Ist der Beleg neu, dann ist er vielleicht noch nicht bei uns: Versuchen Sie es morgen noch einmal. Geht es auch dann nicht, sagen Sie es uns.',
  see: 'Wozu habe ich Ja gesagt?',
  code: 'Code',
  codeHelp: 'Acht Ziffern. Sie stehen auf Ihrem Beleg neben dem Link.',
  show: 'Zeigen',
  agreed: 'Dazu haben Sie Ja gesagt',
  purposes: 'Darf verwendet werden für',
  purpose: { information: 'Information', press: 'Presse', fundraising: 'Spendenwerbung' },
  channels: 'Darf gezeigt werden in',
  channel: { web: 'Internet', print: 'Druck', social: 'sozialen Medien' },
  since: 'Sie haben Ja gesagt',
  words: 'Der Text, den Sie bekommen haben, ist vom',
  until: 'Gültig bis einschließlich',
  pictures: 'Die Bilder',
  none: 'Es gibt keine Bilder zu zeigen.',
  paper: {
    title: 'Ihr Beleg',
    text: 'Sie haben bei uns zu etwas Ja gesagt. Möchten Sie es sich anders überlegen? Öffnen Sie den Link oder richten Sie die Kamera Ihres Telefons auf das Quadrat, und drücken Sie den Knopf. Das gilt sofort.',
    code: 'Ihr Code',
    codeText:
      'Mit Link und Code sehen Sie, wozu Sie Ja gesagt haben. Bewahren Sie dieses Blatt auf und zeigen Sie es nur Menschen, denen Sie vertrauen.',
  },
}
