/** `hjalp`: for children, parents and whoever is new: whom to ask, and what one has a right to. In every language. */
import { bullets, heading, link, paragraph, rich, richRtl } from '../../rich-text'
import type { PlainText, Texts } from '../shapes'

export const helpSlug = 'hjalp'

export const helpTexts: Texts<PlainText> = {
  sv: {
    title: 'Hjälp och dina rättigheter',
    summary: 'För dig som är barn, förälder eller ny i Sverige: vem du kan fråga, och vad du har rätt till.',
    body: rich(
      heading('Barn har rättigheter'),
      bullets(
        'Alla barn i Sverige har samma rättigheter. De står i barnkonventionen, som är lag.',
        'Barn har rätt att gå i skolan, få vård, leka och vila.',
        'Barn har rätt att säga vad de tycker när vuxna bestämmer om dem.',
        'Ingen får slå, hota eller kränka ett barn. Det gäller också hemma.',
      ),
      heading('När något är svårt'),
      paragraph(
        'Är någon i fara: ring 112. Säg vilket språk du talar. Socialtjänsten i din kommun kan ge stöd till dig och din familj.',
      ),
      heading('Något att göra, och någon att fråga'),
      paragraph(
        'Barn i fokus ordnar saker för familjer i nio kommuner. ',
        link('Välj din kommun', '/kommuner'),
        ' och skriv till den som arbetar där. Du får skriva på ditt eget språk.',
      ),
      heading('Finns du på en bild här?'),
      paragraph(
        'Både du och ditt barn får ångra er. ',
        link('Be oss ta bort bilden eller texten', '/anmal'),
        '. Du behöver inte säga vem du är eller varför.',
      ),
    ),
  },
  'sv-ll': {
    title: 'Hjälp och dina rättigheter',
    summary: 'Här står vem du kan fråga. Här står också vad barn har rätt till.',
    body: rich(
      heading('Barn har rättigheter'),
      bullets(
        'Alla barn i Sverige har samma rättigheter. Det är lag.',
        'Barn ska få gå i skolan. Barn ska få vård.',
        'Barn ska få leka och vila.',
        'Barn ska få säga vad de tycker.',
        'Ingen får slå ett barn. Inte hemma heller.',
      ),
      heading('När något är svårt'),
      paragraph(
        'Är någon i fara? Ring 112. Säg vilket språk du talar. Socialtjänsten i din kommun kan hjälpa dig och din familj.',
      ),
      heading('Någon att fråga'),
      paragraph(
        'Barn i fokus finns i nio kommuner. ',
        link('Välj din kommun', '/lattlast/kommuner'),
        '. Skriv till den som arbetar där. Du får skriva på ditt språk.',
      ),
      heading('Finns du på en bild här?'),
      paragraph(
        'Du får ångra dig. Ditt barn får också ångra sig. ',
        link('Be oss ta bort bilden', '/lattlast/anmal'),
        '. Du behöver inte säga vem du är.',
      ),
    ),
  },
  en: {
    title: 'Help and your rights',
    summary:
      'For you who are a child, a parent or new in Sweden: whom you can ask, and what you have a right to.',
    body: rich(
      heading('Children have rights'),
      bullets(
        'All children in Sweden have the same rights. They are in the Convention on the Rights of the Child, which is law.',
        'Children have a right to go to school, to get care, to play and to rest.',
        'Children have a right to say what they think when adults decide about them.',
        'Nobody may hit, threaten or degrade a child. Not at home either.',
      ),
      heading('When something is hard'),
      paragraph(
        'Is somebody in danger: call 112. Say which language you speak. The social services where you live can support you and your family.',
      ),
      heading('Something to do, and somebody to ask'),
      paragraph(
        'Barn i fokus arranges things for families in nine municipalities. ',
        link('Choose your municipality', '/en/municipalities'),
        ' and write to the person who works there. You may write in your own language.',
      ),
      heading('Are you in a picture here?'),
      paragraph(
        'You or your child may change your minds. ',
        link('Ask us to remove the picture or the text', '/en/report'),
        '. You need not say who you are or why.',
      ),
    ),
  },
  ar: {
    title: 'المساعدة وحقوقك',
    summary: 'لك إذا كنت طفلا أو والدا أو جديدا في السويد: من يمكنك أن تسأل، وما هو حقك.',
    body: richRtl(
      heading('للأطفال حقوق'),
      bullets(
        'لجميع الأطفال في السويد الحقوق نفسها. وهي مكتوبة في اتفاقية حقوق الطفل، وهي قانون.',
        'للأطفال حق في المدرسة والرعاية الصحية واللعب والراحة.',
        'للأطفال حق في قول رأيهم عندما يقرر الكبار عنهم.',
        'لا يجوز لأحد أن يضرب طفلا أو يهدده أو يهينه. ولا في البيت أيضا.',
      ),
      heading('عندما يكون الأمر صعبا'),
      paragraph(
        'إذا كان أحد في خطر فاتصل بالرقم 112. قل ما هي لغتك. يمكن للخدمات الاجتماعية في بلديتك أن تساعدك وتساعد عائلتك.',
      ),
      heading('شيء تفعله، وشخص تسأله'),
      paragraph(
        'ينظم مشروع Barn i fokus أنشطة للعائلات في تسع بلديات. ',
        link('اختر بلديتك', '/ar/municipalities'),
        ' واكتب إلى من يعمل هناك. يمكنك أن تكتب بلغتك.',
      ),
      heading('هل أنت في صورة هنا؟'),
      paragraph(
        'يمكنك أنت أو طفلك أن تغيرا رأيكما. ',
        link('اطلب منا حذف الصورة أو النص', '/ar/report'),
        '. لا حاجة لأن تقول من أنت ولا لماذا.',
      ),
    ),
  },
  prs: {
    title: 'کمک و حقوق شما',
    summary: 'برای شما که طفل، والد یا تازه‌وارد در سویدن هستید: از کی می‌توانید بپرسید و چه حقوقی دارید.',
    body: richRtl(
      heading('اطفال حقوق دارند'),
      bullets(
        'همه اطفال در سویدن حقوق برابر دارند. این حقوق در پیمان حقوق طفل آمده که قانون است.',
        'اطفال حق دارند به مکتب بروند، تداوی شوند، بازی کنند و استراحت کنند.',
        'وقتی بزرگسالان در باره اطفال تصمیم می‌گیرند، اطفال حق دارند نظر خود را بگویند.',
        'هیچ کس حق ندارد طفلی را بزند، تهدید یا تحقیر کند. در خانه هم نه.',
      ),
      heading('وقتی چیزی سخت است'),
      paragraph(
        'اگر کسی در خطر است: به 112 زنگ بزنید. بگویید به کدام زبان گپ می‌زنید. خدمات اجتماعی در شاروالی شما می‌تواند به شما و فامیل شما کمک کند.',
      ),
      heading('کاری برای انجام دادن و کسی برای پرسیدن'),
      paragraph(
        'پروژه Barn i fokus در نه شاروالی برای فامیل‌ها برنامه دارد. ',
        link('شاروالی خود را انتخاب کنید', '/prs/municipalities'),
        ' و به کسی که آنجا کار می‌کند بنویسید. می‌توانید به زبان خود بنویسید.',
      ),
      heading('آیا شما در عکسی اینجا هستید؟'),
      paragraph(
        'شما یا طفل شما می‌توانید نظر خود را تغییر دهید. ',
        link('از ما بخواهید عکس یا متن را حذف کنیم', '/prs/report'),
        '. لازم نیست بگویید کی هستید یا چرا.',
      ),
    ),
  },
  so: {
    title: 'Caawimaad iyo xuquuqdaada',
    summary:
      'Haddii aad tahay ilmo, waalid ama aad ku cusub tahay Iswiidhan: cidda aad weydiin karto iyo waxa aad xaq u leedahay.',
    body: rich(
      heading('Carruurtu xuquuq ayay leeyihiin'),
      bullets(
        'Dhammaan carruurta Iswiidhan waxay leeyihiin xuquuq isku mid ah. Waxay ku qoran tahay heshiiska xuquuqda carruurta oo sharci ah.',
        'Carruurtu waxay xaq u leeyihiin dugsi, daryeel, ciyaar iyo nasasho.',
        'Carruurtu waxay xaq u leeyihiin inay fikirkooda sheegaan marka dadka waaweyn ay wax ka go’aaminayaan.',
        'Cidna ma garaaci karto, ma hanjabi karto, mana bahdili karto ilmo. Guriga xataa.',
      ),
      heading('Marka wax adag yihiin'),
      paragraph(
        'Haddii qof khatar ku jiro: wac 112. Sheeg afka aad ku hadasho. Adeegga bulshada ee degmadaada ayaa ku caawin kara adiga iyo qoyskaaga.',
      ),
      heading('Wax la qabto iyo qof la weydiiyo'),
      paragraph(
        'Barn i fokus waxay sagaal degmo u qabataa qoysaska hawlo. ',
        link('Dooro degmadaada', '/so/municipalities'),
        ' oo u qor qofka ka shaqeeya. Waxaad ku qori kartaa afkaaga.',
      ),
      heading('Sawir ma ku jirtaa halkan?'),
      paragraph(
        'Adiga ama ilmahaagu waad beddeli kartaan go’aanka. ',
        link('Na weydiiso inaan ka saarno sawirka ama qoraalka', '/so/report'),
        '. Uma baahnid inaad sheegto cidda aad tahay ama sababta.',
      ),
    ),
  },
  uk: {
    title: 'Допомога і ваші права',
    summary: 'Для дітей, батьків і тих, хто недавно у Швеції: кого запитати і на що ви маєте право.',
    body: rich(
      heading('Діти мають права'),
      bullets(
        'Усі діти у Швеції мають однакові права. Вони записані в Конвенції про права дитини, і це закон.',
        'Діти мають право ходити до школи, лікуватися, гратися й відпочивати.',
        'Діти мають право казати свою думку, коли дорослі вирішують за них.',
        'Ніхто не може бити, лякати чи принижувати дитину. Удома теж.',
      ),
      heading('Коли важко'),
      paragraph(
        'Якщо хтось у небезпеці: телефонуйте 112. Скажіть, якою мовою говорите. Соціальна служба вашого муніципалітету може допомогти вам і вашій родині.',
      ),
      heading('Чим зайнятися і кого запитати'),
      paragraph(
        'Barn i fokus працює для родин у дев’яти муніципалітетах. ',
        link('Виберіть свій муніципалітет', '/uk/municipalities'),
        ' і напишіть тому, хто там працює. Можна писати своєю мовою.',
      ),
      heading('Ви є на фото тут?'),
      paragraph(
        'Ви або ваша дитина можете передумати. ',
        link('Попросіть нас прибрати фото чи текст', '/uk/report'),
        '. Не треба казати, хто ви і чому.',
      ),
    ),
  },
  ti: {
    title: 'ሓገዝን መሰላትኩምን',
    summary: 'ቆልዓ፣ ወላዲ ወይ ኣብ ሽወደን ሓድሽ ንዝኾንኩም፦ ንመን ክትሓቱ ከም እትኽእሉን እንታይ መሰል ከም ዘለኩምን።',
    body: rich(
      heading('ቆልዑ መሰላት ኣለዎም'),
      bullets(
        'ኣብ ሽወደን ዘለዉ ኩሎም ቆልዑ ሓደ ዓይነት መሰላት ኣለዎም። ኣብ ስምምዕ መሰላት ቆልዑ ተጻሒፉ ኣሎ፣ ንሱ ድማ ሕጊ እዩ።',
        'ቆልዑ ናብ ቤት ትምህርቲ ክኸዱ፣ ክንክን ክረኽቡ፣ ክጻወቱን ከዕርፉን መሰል ኣለዎም።',
        'ዓበይቲ ብዛዕባኦም ክውስኑ ከለዉ፣ ቆልዑ ሓሳቦም ክገልጹ መሰል ኣለዎም።',
        'ዝኾነ ሰብ ንቆልዓ ክወቅዕ፣ ከፈራርሕ ወይ ከዋርድ ኣይፍቀዶን። ኣብ ገዛ እውን።',
      ),
      heading('ገለ ነገር ምስ ዝኸብድ'),
      paragraph(
        'ኣብ ሓደጋ ዘሎ ሰብ እንተሎ፦ ናብ 112 ደውሉ። ኣየናይ ቋንቋ ከም እትዛረቡ ንገሩ። ማሕበራዊ ኣገልግሎት ኮሙንኩም ንዓኹምን ንስድራኹምን ክሕግዝ ይኽእል።',
      ),
      heading('እትገብርዎን እትሓትዎ ሰብን'),
      paragraph(
        'Barn i fokus ኣብ ትሽዓተ ኮሙናት ንስድራቤታት ይሰርሕ። ',
        link('ኮሙንኩም ምረጹ', '/ti/municipalities'),
        ' እሞ ናብቲ ኣብኡ ዝሰርሕ ሰብ ጽሓፉ። ብቋንቋኹም ክትጽሕፉ ትኽእሉ።',
      ),
      heading('ኣብዚ ኣብ ስእሊ ኣለኹም ዶ?'),
      paragraph(
        'ንስኻትኩም ወይ ውላድኩም ሓሳብኩም ክትቅይሩ ትኽእሉ። ',
        link('ነቲ ስእሊ ወይ ጽሑፍ ክነጥፍኦ ሕተቱና', '/ti/report'),
        '። መን ምዃንኩም ወይ ስለምንታይ ክትነግሩ ኣየድልየኩምን።',
      ),
    ),
  },
}
