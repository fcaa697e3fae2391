/** Soomaali. */
import { bullets, heading, link, paragraph, rich } from '../../rich-text'
import { rows } from '../shapes'
import type { Translation } from '../translation'

export const somali: Translation = {
  tagline:
    'Ku saabsan carruur ka soo qaxday dagaal iyo dhammaan dadka meel u banneeya. Laba mashruuc, toban degmo iyo kow iyo toban tallaabo oo loo qaado guryo ammaan ah.',
  impactNotice: {
    expanded: 'Sanduuqa Magangelyada, Socdaalka iyo Isdhexgalka',
    notice:
      'Waxaa maalgeliyay Midowga Yurub, iyada oo loo marayo Sanduuqa Magangelyada, Socdaalka iyo Isdhexgalka (AMIF)',
  },
  roles: { local: 'Hoggaanka mashruuca ee degmada', national: 'Hoggaanka mashruuca ee qaranka' },
  impact: {
    title: 'IMPACT – taageero fiican oo loo fidiyo carruurta la nool qaraabo iyo dad ay yaqaaniin',
    summary:
      'Iskaashi afar dal ah oo loogu talagalay carruur timid iyaga oo aan waalidkood la socon. Iswiidhan waxaa ka dhashay tababar kow iyo toban qaybood ah oo loogu talagalay shaqaalaha bulshada.',
    aim: 'In la hagaajiyo daryeelka beddelka ah oo loo fududeeyo carruurta keligood timid',
    overallAim:
      'Ammaan iyo ilaalin loo fidiyo carruurta soo guurtay ee jooga Iswiidhan, Talyaaniga, Faransiiska, Nederlaan iyo dalalka kale ee Midowga Yurub',
    targetGroup: 'Carruur keligood timid oo la nool dad ay yaqaaniin ama qoysas hayn',
    trainingAudience: 'Shaqaalaha bulshada ee la shaqeeya carruurta iyo qoysaska hayn',
    purposes: rows(
      'In la kordhiyo aqoonta ku saabsan baahida gaarka ah ee carruurta keligood timid',
      'In shaqaalaha bulshadu isku dhaafsadaan waayo-aragnimo',
      'In carruurta keligood timid si fiican loogu soo dhoweeyo qoysaska hayn ee Midowga Yurub',
    ),
    glossary: [
      { meaning: 'Hoy aan ahayn xarun, tusaale ahaan qoys hayn ah' },
      { meaning: 'Guri qof ilmuhu hore u yaqaan, tusaale ahaan qof qaraabo ah' },
      { meaning: 'Guri qoys kale leeyahay oo degmadu baartay taageertana' },
      { meaning: 'Ilmo Iswiidhan yimaada isaga oo aan la socon waalidkiis ama qof weyn oo ka mas’uul ah' },
    ],
    body: rich(
      paragraph(
        'Carruur badan oo Iswiidhan timaada iyaga oo aan waalidkood la socon waxay la degaan qof ay yaqaaniin. Waxay noqon kartaa eeddo, walaal ka weyn ama qoys isla magaaladii ka yimid. Af-iswiidhishka waxaa lagu yiraahdaa nätverkshem. Halkaas waxaa yaalla afka, cuntada iyo xusuusta. Laakiin guriga laftiisu wuxuu u baahan yahay taageero.',
      ),
      heading('Afar dal, hal ujeeddo'),
      paragraph(
        'Mashruuca IMPACT, ururka Rädda Barnen wuxuu la shaqeeyay ururro ku yaalla Nederlaan, Talyaaniga iyo Faransiiska. Waxaa maalgeliyay sanduuqa Midowga Yurub ee AMIF.',
      ),
      paragraph(
        'Ujeeddadu waxay ahayd in carruurta keligood timid ay si fudud u helaan guri ku habboon baahidooda.',
      ),
      heading('Maxaa laga qabtay Iswiidhan'),
      paragraph(
        'Mashruucu wuxuu diyaariyay tababar loogu talagalay shaqaalaha bulshada. Magaalada Malmö way ka qayb qaadatay. Tababarku wuxuu leeyahay kow iyo toban qaybood.',
      ),
      paragraph(
        'Mashruucu wuu dhammaaday. Agabku waa af-iswiidhish, qof walbana halkan wuu ka akhrisan karaa.',
      ),
    ),
  },
  barnIFokus: {
    title: 'Barn i fokus – isdhexgal waara oo loogu talagalay qoysaska carruurta leh',
    summary:
      'Sagaal degmo ayay Rädda Barnen, degmada iyo qoysasku ka wada shaqeeyaan si carruurta soo qaxday ay u helaan nolol maalmeed ammaan ah.',
    aim: 'Isdhexgal waara oo qoysaska ah, iyada oo xuquuqda ilmaha iyo qoyska oo dhami bartamaha ku jiraan',
    overallAim: 'In dhammaan carruurtu ay Iswiidhan ku koraan ammaan',
    targetGroup: 'Carruur iyo qoysas soo qaxay',
    quotes: rows('Shaqadani waxay rajo gelinaysaa in carruurta loola dhaqmo sida ay xaqa ugu leeyihiin'),
    glossary: [
      { meaning: 'Heshiiska Qaramada Midoobay ee xuquuqda carruurta. Iswiidhan waa sharci' },
      { meaning: 'Qaybta degmada ee caawisa carruurta iyo qoysaska' },
    ],
    body: rich(
      paragraph(
        'Inaad timaado la mid ma aha inaad guri joogto. Ilmaha soo qaxay waqti dheer ayay ku qaadan kartaa inuu meesha cusub u arko tiisa. Way fududdahay marka qof ku sugayo.',
      ),
      paragraph(
        'Barn i fokus (Carruurta oo diiradda la saaro) waa mashruuc loogu talagalay carruurta iyo qoysaska soo qaxay. Carruurta oo dhami waxay leeyihiin xuquuq isku mid ah, laakiin kuwo badan ma helaan. Mashruucu wuxuu rabaa inuu taas beddelo.',
      ),
      heading('Sida aan u shaqayno'),
      bullets(
        'Waxaan samaynaa meelo qoysasku ku kulmaan oo ay wax ku wada qabtaan.',
        'Waxaan la samaynaa qoysaska laftooda.',
        'Waxaan la shaqaynaa degmada iyo dadka kale ee deegaanka.',
        'Waxaan isu keennaa kuwa go’aanka gaara iyo kuwa uu khuseeyo.',
      ),
      heading('Sagaal degmo'),
      paragraph(
        'Mashruucu wuxuu ka jiraa Boden, Skellefteå, Norberg, Avesta, Haninge, Uddevalla, Kristianstad, Kalmar iyo Mark. Degmo kasta waxaa jooga qof aad u qori karto.',
      ),
      heading('Cilmi-baaris'),
      paragraph(
        'Cilmi-baarayaal ka socda Jaamacadda Örebro ayaa shaqada la socda inta mashruucu socdo. Waxay eegaan in iskaashiga deegaanku uu caawiyo carruurta Iswiidhan ku cusub.',
      ),
    ),
  },
  accessibility: {
    serviceName: 'Berätta, bog ku saabsan IMPACT iyo Barn i fokus',
    methodText:
      'Annaga ayaa tijaabinnay noocyada boggaga oo dhan: tijaabo otomaatig ah, kiiboodh keliya, qoraal weyn iyo shaashad cidhiidhi ah. Qof dibadda ka yimid ma eegin. Boggani waa tusaale.',
    feedbackText:
      'Ma jirtaa wax aan shaqaynayn? Noogu soo qor foomka. Uma baahnid inaad sheegto cidda aad tahay. Waxaad kale oo aad codsan kartaa qoraalka oo qaab kale ah.',
    inaccessible: [
      {
        what: 'Faylasha PDF waxaa loo calaamadeeyay akhristayaasha shaashadda, laakiin laguma tijaabin heerka oo dhan.',
        reason: 'Waxay u baahan tahay tijaabo aalado badan ah, wali lama samayn.',
        alternative: 'Qoraalka tababarka waxaa laga akhriyi karaa boggaga caadiga ah ee halkan.',
      },
      {
        what: 'Qoraallada qaar waxay ku muuqdaan af-iswiidhish.',
        reason: 'Wax walba wali lama turjumin, turjumaaddana waxaa sugaya dad afkoodu yahay.',
        alternative: 'Qoraalka iswiidhishka waa la calaamadeeyay. Na weydiiso turjumaad.',
      },
    ],
    outsideLaw: [{ what: 'Khariidaddu waa sawir. Isla degmooyinka waxaad ka heli kartaa liiska ku xiga.' }],
  },
  privacy: {
    title: 'Asturnaanta',
    summary: 'Sida aan u ilaalinno adiga iyo carruurta aan ka sheekayno.',
    body: rich(
      heading('Marka aad akhrinayso'),
      paragraph(
        'Ma isticmaalno cookies, waxna kuma kaydinno taleefankaaga. Waxaan tirinnaa inta jeer ee bog la furo, laakiin ma ogin cidda furtay.',
      ),
      heading('Marka aad noo soo qorto'),
      paragraph(
        'Waxaan kaydinnaa waxa aad qorto si aan kuugu jawaabno. Magaca iyo ciwaanku khasab ma aha. Boggani waa tusaale, ee ha qorin wax sir ah.',
      ),
      heading('Carruurta'),
      bullets(
        'Ma qorno magacyada carruurta.',
        'Sawir ilmo laga aqoonsan karo waxaan muujinnaa oo keliya haddii waalidka iyo ilmuhuba oggolaadaan.',
        'Haddii ilmuhu maya yiraahdo, waa maya.',
        'Oggolaanshaha waa laga noqon karaa mar kasta. Markaas sawirka isla markiiba waa la qaadaa.',
      ),
      heading('Sababta aan xogta u isticmaali karno'),
      paragraph('Sharciga waxaa la yiraahdaa GDPR. Waxaan ku tiirsannahay qaybahan:'),
      bullets(
        'Adigaa noo soo qora: waxaan leenahay dan sharci ah oo ah inaan jawaabno (qodobka 6.1 f).',
        'Qof baa welwel sheega ama codsada in wax la saaro: waa inaan sharciga raacno, waxaanan leenahay dan sharci ah oo ah inaan carruurta ilaalinno (qodobka 6.1 c iyo f).',
        'Qof baa sawir ka muuqda: oggolaansho cad (qodobka 6.1 a iyo 9.2 a).',
        'Waxaad rabtaa warsidaha: oggolaanshahaaga (qodobka 6.1 a). Waxaan kaydinnaa cinwaanka iimaylkaaga iyo luqaddaada si aan warqadda kuugu soo dirno oo keliya. Waxaad kaga noqonaysaa xiriiriyaha ku jira warqad kasta, markaasna waan tirtirnaa cinwaanka.',
        'Qoraalladayada iyo magacyada dadka halkan ka shaqeeya: waxaan leenahay dan sharci ah oo ah inaan shaqada ka warranno (qodobka 6.1 f).',
        'Waxaan rabnaa inaan ka hortagno in foomamka si xun loo isticmaalo. Sidaas darteed waxaan haynaa raad sir ah oo cinwaanka shabakadda ah, ugu badnaan hal maalin (qodobka 6.1 f).',
      ),
      paragraph(
        'Badankeeda adigaan kaa helnaa. Waxa sheeko ku jira wuxuu ka yimid dadkii joogay. Khasab ma aha inaad xog na siiso. Kombiyuutar keligiis go’aan kaama gaaro.',
      ),
      heading('Cidda aragta xogta'),
      bullets(
        'Qofka aad u qorto, iyo tifaftirka.',
        'Haddii aad welwel sheegto, waxaa akhriya oo keliya qofka u xilsaaran badbaadada carruurta iyo asxaabta loo baahan yahay.',
        'Haddii ilmo la dhibayo waxaa laga yaabaa inaan u sheegno adeegga bulshada.',
        'Shirkadaha haya server-ka iyo emailka. Hoos ayay ku qoran yihiin.',
      ),
      heading('Xuquuqdaada'),
      bullets(
        'Waad weydiin kartaa waxa aan kaa kaydinnay, nuqulna waad heli kartaa.',
        'Waad codsan kartaa in la saxo, la tirtiro ama aan la isticmaalin.',
        'Waad diidi kartaa marka sababtu tahay dan sharci ah.',
        'Waad qaadan kartaa xogta aad oggolaansho ku bixisay.',
        'Waad ka noqon kartaa oggolaanshahaaga. Wixii hore loo sameeyay wuu saxnaanayaa.',
        [
          'Waxaad u ashtakoon kartaa ',
          link('Hay’adda Ilaalinta Asturnaanta ee Iswiidhan', 'https://www.imy.se/'),
          '.',
        ],
      ),
      paragraph(link('Noo soo qor', '/so/contact'), ' haddii aad su’aal qabto.'),
    ),
  },
}
