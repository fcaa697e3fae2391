import type { SlipMessages } from './sv'

export const slip: SlipMessages = {
  title: 'Vazgeçebilirsiniz',
  lead: 'Bu bağlantıyı alan kişi bizde bir şeye evet dedi. Artık istemiyor musunuz? Düğmeye basın. Hemen geçerli olur ve nedenini söylemeniz gerekmez.',
  button: 'Onayımı geri alıyorum',
  done: 'Onayınızı geri aldınız',
  doneText:
    'Onayınız artık geçerli değil ve evet dediğiniz şeyi artık göstermiyoruz. Başka bir şey yapmanız gerekmez.',
  deadText:
    'Bağlantı yanlış yazılmış olabilir. Fiş yeniyse henüz bize ulaşmamış olabilir: yarın yeniden deneyin. O zaman da olmazsa bize söyleyin.',
  see: 'Neye evet dedim?',
  code: 'Kod',
  codeHelp: 'Sekiz rakam. Fişinizde bağlantının yanında yazar.',
  show: 'Göster',
  agreed: 'Buna evet dediniz',
  purposes: 'Kullanılabileceği yerler',
  purpose: { information: 'Bilgilendirme', press: 'Basın', fundraising: 'Bağış toplama' },
  channels: 'Gösterilebileceği yerler',
  channel: { web: 'İnternet', print: 'Basılı yayın', social: 'Sosyal medya' },
  since: 'Evet dediğiniz gün',
  words: 'Size verilen metnin tarihi',
  until: 'Son geçerlilik günü',
  pictures: 'Fotoğraflar',
  none: 'Gösterilecek fotoğraf yok.',
  paper: {
    title: 'Fişiniz',
    text: 'Bizde bir şeye evet dediniz. Vazgeçmek ister misiniz? Bağlantıyı açın veya telefonunuzun kamerasını kareye tutun ve düğmeye basın. Hemen geçerli olur.',
    code: 'Kodunuz',
    codeText:
      'Bağlantı ve kodla neye evet dediğinizi görürsünüz. Bu kâğıdı saklayın ve yalnızca güvendiğiniz kişilere gösterin.',
  },
}
