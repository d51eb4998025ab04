/**
 * Abbreviations written with a full stop, by language. A table, so that a missing one is a row to
 * add and not a rule to write. Compared without their last stop and in lower case.
 */
export interface Abbreviations {
  /** Never end a sentence: what follows belongs to them ("Gen. Mirza", "z. B. Berlin"). */
  bound: ReadonlySet<string>;
  /** End a sentence only before a word that plainly starts one ("in the U.S. The …"). */
  soft: ReadonlySet<string>;
  /** Bound before a number only ("No. 5", but "He said no. Then …"). */
  numbered: ReadonlySet<string>;
  /** Words that plainly start a sentence, capitalised as they stand there. */
  starters: ReadonlySet<string>;
  /** Whether a number with a stop may be an ordinal ("am 3. Oktober"). */
  ordinals: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** The tables of a language as texts: bound, soft, numbered, starters, and whether it has ordinals with a stop. */
type Texts = readonly [string, string, string, string, boolean?];

function abbreviations([bound, soft, numbered, starters, ordinals = false]: Texts): Abbreviations {
  return {
    bound: words(bound),
    soft: words(soft),
    numbered: words(numbered),
    starters: words(starters),
    ordinals,
  };
}

const ENGLISH: Texts = [
  `mr mrs ms mx dr prof rev fr hon sen rep gov pres amb supt insp det gen lt col capt cpt sgt cpl maj
   cmdr adm brig cdr pvt pfc st mt ft vs v messrs mmes mme mlle lt.gen brig.gen maj.gen lt.col rt
   e.g i.e cf al approx est dept univ assn bros attys atty ste`,
  `u.s u.k u.n e.u u.s.a u.a.e d.c l.a n.y n.j a.m p.m inc ltd corp co cos plc jr sr esq etc ph.d m.d
   b.a m.a r.i.p jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
   sat ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
   okla ore pa penn tenn tex vt va wash wis wyo blvd ave rd sq`,
  'no nos art sec p pp vol ch fig figs op par para ca c lat long',
  `The A An In On At He She It They We But And This That These Those His Her Its Their As For If When
   While There Since After Before I You Our My Your Police Officials However Meanwhile So Then Also
   Although Though Now With From By To Or Not No One Two Some Many Most Its What Who How Why Where
   Both Other Another Such Each All Still Yet Even Last Earlier Later Once Despite During Under Until
   Because According Reuters`,
];

const BY_LANGUAGE: Readonly<Record<string, Texts>> = {
  en: ENGLISH,
  de: [
    `dr prof hr fr st z.b z d.h u.a u i.d.r i d s o.ä v.a vgl bzw ca evtl ggf inkl exkl sog dipl ing
     med phil jur hl ev kath geb gest verh abt bd hrsg mag bsp bspw zzgl abzgl max min mind str`,
    'usw u.s.w etc jr sen co jh jhdt mio mrd tsd jan feb apr aug sept okt nov dez u.s',
    'nr art abs s kap ziff rn az',
    `Der Die Das Ein Eine Einen Er Sie Es Wir Ich Ihr In Im Am An Auf Aus Bei Mit Nach Von Vor Zu Zum
     Zur Und Aber Doch Auch Als Wenn Weil Dass Da Dann So Diese Dieser Dieses Damit Dabei Dazu Noch Nun
     Seit Für Gegen Ohne Um Über Unter Während Man Sein Seine Ihre Wie Was Wer`,
    true,
  ],
  fr: [
    'm mm mme mmes mlle mlles dr pr me mgr st ste env av apr j.-c cf p.ex éd art hab',
    'etc u.s',
    'n no p pp art chap vol al',
    `Le La Les Un Une Des Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Dans En Au Aux À A Mais Et
     Pour Par Selon Sur Avec Sans Son Sa Ses Leur Leurs Si Quand Alors Après Avant Depuis Lors De Du
     L'`,
  ],
  es: [
    'sr sra srta sres d dª dña dr dra prof lic ing gral cnel tte st sto sta fco ntra av avda aprox ej',
    'etc ee.uu ud uds vd vds s.a cía a.m p.m a.c d.c u.s',
    'n nº núm p pp pág págs art cap vol',
    `El La Los Las Un Una Unos Unas Él Ella Ellos Ellas En De Del Al A Y Pero Por Para Con Sin Según
     Sobre Desde Hasta Su Sus Este Esta Estos Estas Ese Esa Eso Esto Se No Lo Cuando Como Si Así Además
     Tras Mientras También Aunque Entre`,
  ],
  it: [
    'sig sigg dott dr prof avv on ing arch mons gen col cap sen dep s p.es cfr ca',
    'ecc s.p.a s.r.l a.c d.c u.s',
    'n nn p pp pag art cap vol',
    `Il Lo La I Gli Le Un Una Uno In Nel Nella Di Del Della Da A Al Alla E Ma Per Con Senza Su Secondo
     Dopo Prima Questo Questa Quello Si Non Se Quando Come Anche Così Mentre`,
  ],
  pt: [
    'sr sra srs dr dra prof profa eng gen cel cap av ex d st sto sta',
    'etc s.a ltda a.c d.c a.m p.m u.s',
    'n nº p pp pág art cap vol',
    `O A Os As Um Uma Em No Na Nos Nas De Do Da E Mas Por Para Com Sem Segundo Sobre Ele Ela Eles Elas
     Este Esta Esse Essa Isso Não Se Quando Como Também Já Após Desde Entre`,
  ],
  nl: [
    'dhr mevr mw dr prof ir ing drs mr ds st o.a d.w.z bijv m.b.t t.a.v ca resp jhr gen kol',
    'enz etc b.v n.v jr sr u.s',
    'nr nrs art p blz vol',
    `De Het Een Hij Zij Ze Het We Wij Ik In Op Aan Bij Met Na Van Voor Uit En Maar Ook Als Toen Dat Dit
     Deze Die Volgens Door Om Over Er`,
  ],
  sv: [
    'dr prof st bl.a t.ex d.v.s dvs s.k fr.o.m t.o.m ca kl jfr',
    'osv m.m m.fl etc jr u.s',
    'nr s art kap',
    `Den Det De En Ett Han Hon I På Vid Med Efter Av För Men Och Som När Om Enligt Vi Jag Detta Denna
     Dessa Under`,
  ],
  da: [
    'dr prof hr fr skt bl.a f.eks dvs d.v.s ca jf kl',
    'osv m.m m.fl etc jr u.s',
    'nr s art kap',
    `Den Det De En Et Han Hun I På Ved Med Efter Af For Men Og Som Når Hvis Ifølge Vi Jeg Dette Denne
     Disse Under`,
    true,
  ],
  pl: [
    'dr prof mgr inż św ul al pl gen płk kpt por im m.in np tzn tzw ok ks hab godz r.n.e',
    'itd itp r w tys mln mld u.s',
    'nr art ust str s par',
    'W Na Z Do Po Od I A Ale To Ten Ta Te Nie Jak Gdy Jeśli Według Za Przez Dla On Ona Oni Jego Jej Ich',
    true,
  ],
  cs: [
    'dr prof ing mgr mudr judr sv tj tzv např mj cca gen plk',
    'atd apod aj s.r.o a.s tis mil mld u.s',
    'č čl odst str s par',
    'V Ve Na Z Ze Do Po Od A Ale To Ten Ta Tato Tento Jak Když Podle Za Pro On Ona Oni Jeho Její Jejich',
    true,
  ],
  tr: [
    'dr prof doç yrd av sn uzm op org gen alb yb bnb yzb ütğm tğm mah cad sok örn bkz hz st',
    'vb vs a.ş ltd şti m.ö m.s t.c a.b.d u.s',
    'no s sf md',
    'Bu Şu O Bir Ve Ama Ancak Ayrıca Daha Son İlk Her Hem Çünkü Olay Türkiye Bunun Onun Buna Böyle Ayrıca',
    true,
  ],
  ru: [
    'г гг ул пл пр просп им корп проф акад доц ген полк св гл обл р-н т.е т.к т.н т напр см ср млн.руб',
    'т.д т.п др пр млн млрд тыс руб коп в вв н.э и.о',
    'с стр ст п пп д рис табл гл N №',
    `В Во На Он Она Они Оно Это Этот Эта Эти И А Но По При С Со К Ко Из Из-за От До За Как Что Если Когда
     Также Однако Мы Я Его Её Их После Ранее Так Для О Об Тем Среди Между`,
  ],
};

/** For a language without a table: what is written alike everywhere. */
const SHARED: Texts = ['dr prof st gen', 'etc u.s u.k inc ltd jr', 'no nr n p art', ''];

/** Made when a story first asks: most readers read in one language or two. */
const made = new Map<Texts, Abbreviations>();

/** The table of a language by its BCP 47 tag; without a tag, English. */
export function abbreviationsOf(lang = 'en'): Abbreviations {
  const primary = lang.toLowerCase().split(/[-_]/)[0] ?? '';
  const texts = BY_LANGUAGE[ALIASES[primary] ?? primary] ?? SHARED;
  const known = made.get(texts) ?? abbreviations(texts);
  made.set(texts, known);
  return known;
}

/** Near enough in their abbreviations to share a table. */
const ALIASES: Readonly<Record<string, string>> = {
  nb: 'da',
  nn: 'da',
  no: 'da',
  sk: 'cs',
  uk: 'ru',
  be: 'ru',
  ca: 'es',
  gl: 'pt',
};
