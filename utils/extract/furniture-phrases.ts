import { asTyped } from './normalise.ts';

/**
 * What publishers write around a story in their own voice, by what it is for. Each row is one
 * language; a newcomer adds a phrase to a row, in lower case and with straight quotes and hyphens, as a
 * line is that came through `asTyped`. An expression that ignores case takes the engine twice as long to
 * compile, at every click.
 */

/** Lines that say nothing but what comes next or what a control does: "Advertisement", "Share", "Read next". */
const LABELS: string[] = [
  // English
  "thank you for (?:signing up|subscribing|registering).{0,30}|(?:your|check your|verify your) (?:verification |confirmation )?(?:e-?mail|account|password|subscription)\\b.{0,50}|this content is reserved for subscribers(?: only)?|subscribers only|continue reading after the advert(?:isement)?|spotted an error\\?|correct a mistake|top rated comments|advert|advertisements?|article continues below(?: advertisement)?|story continues below(?: advertisement)?|continue reading(?: below)?|scroll to continue|ad|ads|sponsored(?: content)?|promoted|share(?: this)?(?: (?:article|story|post|page))?|share on \\w+|save|print|email|copy link|link copied!?|comments?|view comments|leave a (?:comment|reply)|post your comment|\\d+ (?:comments?|shares?|views?|min(?:ute)?s?(?: read)?)|read (?:more|next|also|on|full (?:story|article))|readmore|learn more|more info(?:rmation)?|see (?:more|also)|view (?:more|all|gallery)|show (?:more|less|caption|all)|hide caption|load more|related(?: (?:content|articles?|stories|posts?|topics?|news|reading|coverage|videos?|links?|tags))?|more(?: (?:on this|from .{2,40}|in .{2,30}|like this|news|stories|to read|coverage|topics))|recommended(?: (?:for you|reading|stories|articles))?|editors?'?s? (?:picks?|recommendations?|choice)|most (?:read|popular|viewed|shared|commented)|trending(?: .{2,40})?|popular(?: (?:now|posts?|stories|articles))?|top (?:stories|trends|videos)|latest(?: (?:news|stories|posts|headlines))?|up next|next (?:article|story|up)|previous (?:article|story)|you (?:may|might) (?:also )?(?:like|be interested in)|visual stories|in this (?:topic|article|story)|tagged(?: (?:in|with|as))?|tags?|topics?|filed under|categories|sources?|follow(?: us)?(?: .{2,40})?|published in|contents|table of contents|listen(?: to (?:this )?(?:article|story))?|watch(?: (?:now|live))?|play(?: video)?|video|photos?|gallery|embed|player|placeholder image.*|image|close|menu|home|back to top|skip to .*|sign (?:in|up)|log ?in|subscribe|register|required|loading(?:\\.\\.\\.|…)?|about the authors?|contributors?|reprints?|corrections?|getty images?|buy tickets?|shop now|opens in (?:a )?new (?:window|tab)|what to (?:read|watch) next|join the conversation|news homepage.*|get in touch|your subscription .*|all comments are moderated",
  // German
  'anzeige|werbung|teilen|drucken|kommentare?(?: ?drucken)?|\\d+ kommentare?|forum: \\d+ postings|merken|weiterlesen|mehr lesen|mehr (?:zum thema|dazu|aus|von|über)\\b.{0,50}|lesen sie (?:auch|mehr)|auch interessant|das könnte (?:sie|dich) auch interessieren|empfohlener (?:redaktioneller|externer) inhalt|meistgelesen|neueste artikel|themen|schlagwörter.*|quellen?:?|stichwörter|startseite|ihre meinung zählt\\.?|zitiervorschlag|infos zum zitiervorschlag|player wird geladen|häufig gelesen|links lesen.*|newsletter|nein danke.*|weitere (?:artikel|themen|meldungen|nachrichten)',
  // French
  "publicité|partager|imprimer|commenter|commentaires?|à lire aussi ?:?|lire aussi ?:?|lire la suite|voir aussi|sur le même (?:sujet|thème)|les plus lus|article réservé aux abonnés|nos derniers articles|contenus? liés?|s'abonner",
  // Spanish, Portuguese, Italian
  'publicidad(?:e)?|compartir|comentarios|lee también|lea también|leer más|te puede interesar|más (?:información|noticias)|noticias relacionadas|lo más (?:leído|visto)|etiquetas|temas|suscríbete|compartilhar|comentários|leia (?:também|mais)|veja também|mais lidas|notícias relacionadas|saiba mais|pubblicità|condividi|commenti|leggi anche|potrebbe interessarti|articoli correlati|i più letti',
  // Dutch, Scandinavian, Finnish
  'advertentie|delen|reacties|lees (?:ook|meer|verder)|meest gelezen|gerelateerd|annonse?|annons|dela|del|kommentarer|läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|relaterat|relaterte saker|mest lest|lue (?:myös|lisää)|mainos|jaa',
  // Polish, Czech, Turkish, Indonesian, Vietnamese
  'reklama|udostępnij|komentarze|czytaj (?:też|także|więcej)|zobacz (?:też|także)|sdílet|diskuse|čtěte (?:také|více)|související|reklam|paylaş|yorumlar|ilgili haberler|etiketler ?:?|haberler ?-?|ayrıca oku|iklan|bagikan|baca juga|komentar|artikel terkait|chia sẻ|bình luận|xem thêm|tin liên quan',
  // Russian, Ukrainian
  'реклама:?|поделиться|комментарии|читайте также:?|читать (?:далее|также)|по теме|похожие (?:новости|материалы)|самое читаемое|теги|источник|поділитися|коментарі|читайте також:?',
  // Arabic, Persian, Urdu, Hebrew
  'إعلان|اعلان|شارك|مشاركة|تعليقات|اقرأ أيضا?ً?:?|اقرأ المزيد|المزيد|ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|كلمات مفتاحية|آگهی|اشتراک گذاری|نظرات|بیشتر بخوانید:?|مطالب مرتبط|اشتہار|شیئر|تبصرے|یہ بھی پڑھیں:?|مزید پڑھیں:?|متعلقہ خبریں|פרסומת|שתפו|תגובות|קראו גם|כתבות נוספות',
  // Hindi, Bengali
  'विज्ञापन|शेयर करें|टिप्पणियाँ|यह भी पढ़ें:?|ये भी पढ़ें:?|और पढ़ें|संबंधित खबरें|বিজ্ঞাপন|শেয়ার|আরও পড়ুন:?|মন্তব্য',
  // Chinese, Japanese, Korean
  '广告|廣告|分享|评论|評論|相关(?:阅读|新闻|文章|报道)|相關(?:閱讀|新聞|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门|阅读(?:全文|更多)|責任編輯.*|责任编辑.*|\\(责编.*\\)|（责编.*）|広告|シェア(?:する)?|コメント|関連(?:記事|ニュース|リンク|タグ)|あわせて読みたい|続きを読む|もっと見る|おすすめ(?:記事)?|人気記事|광고|공유(?:하기)?|댓글|관련(?:기사| 기사|뉴스| 뉴스)|추천(?: 기사|기사)|더 ?보기|많이 본 (?:뉴스|기사)|구독',
];

/** How a line begins that points to another story or asks for something. */
const POINTERS: string[] = [
  // English
  "share (?:this|on)\\b.{0,60}$|read (?:more|next|also|the (?:original|full) (?:article|story))(?: (?:here|on|about|from) .{0,80}| ?[:|-]|\\b.{0,30}$)|also read ?[:–—-]|see (?:also|more) ?[:–—-]|more ?:|related ?[:|-]|related (?:article|story|content|reading|video) ?:|watch ?[:|-]|listen ?[:|-]|don't miss ?:?|up next ?:|explore more ?:|go deeper ?:|dig deeper ?:|recommended ?:|trending ?:|further reading ?:|from the archives? ?:|click here (?:to|for)|(?:sign|signing) up (?:for|to|here)|subscribe (?:to|now|today|here)|follow (?:us|our|@|\\w+ (?:on|for more))|like us on|join (?:us|our|the .{2,30} (?:newsletter|channel|community))|download (?:our|the) .{0,30}app|get (?:the latest|our|alerts|more .{2,30} news|the .{2,30} (?:newsletter|delivered))|for (?:more|the latest) .{2,80}(?:news|stories|updates|coverage|information)\\b.{0,60}(?:click|visit|follow|sign up|check|subscribe|go to|here)|want more|looking for more|stay (?:up to date|informed|updated) |keep up with|support (?:our|independent|quality|us)|donate |have (?:a|any) (?:news )?(?:tips?|story|information)|do you (?:have|know) .{2,80}(?:contact|email|tip)|got a (?:tip|story)|(?:contact|email|reach) (?:the )?(?:reporter|author|writer|newsroom|our|us)\\b|contact .{3,50}@|follow .{3,50} on (?:x|twitter|facebook|instagram)|let us know|tell us|what do you think|buy (?:tickets|now)",
  // German
  'lesen sie (?:auch|mehr|hier|dazu)|lesen sie jetzt|mehr (?:zum thema|dazu) ?:|auch interessant ?:|zum artikel ?:|hier geht\'?s? (?:es )?zu|hier können sie|melden sie sich|abonnieren sie|folgen sie|mehr über .{2,60} lesen sie|informieren sie sich|eine newsübersicht|"hier ist bayern"|testen sie|um eingebettete inhalte|an dieser stelle finden sie|ich bin damit einverstanden|video ?\\||(?:video|vídeo|vidéo|podcast|in pictures|photos|infographic|interactive|(?:\\w+ )?graphics?|grafik|karte) ?[:|]',
  // French
  '(?:à )?lire aussi|à lire ?:|lire (?:également|notre)|voir aussi ?:|retrouvez|abonnez-vous|inscrivez-vous|suivez-nous|il vous reste \\d|vous pouvez lire .{2,40} sur un seul appareil|écoutez|regardez ?:',
  // Spanish, Portuguese, Italian
  'lee? (?:también|más)|le puede interesar ?:|te puede interesar ?:|más información ?:|suscríbete|síguenos|leia (?:também|mais)|veja (?:também|mais) ?:?|saiba mais|siga o |inscreva-se|assine |leggi anche|leggi (?:tutto|di più)|iscriviti|segui(?:ci)? ',
  // Dutch, Scandinavian, Finnish, Polish, Czech, Turkish, Indonesian, Vietnamese
  'lees (?:ook|meer|verder) ?:|volg ons|schrijf je in|läs (?:också|mer|även)(?: ?:| om)|les også ?:|les mer ?:|læs også ?:|læs mere ?:|lue myös ?:|czytaj (?:też|także|więcej)|zobacz (?:też|także|również)|čtěte (?:také|více)|přečtěte si|ayrıca oku|bkz ?:|baca juga ?:|xem thêm ?:',
  // Russian, Ukrainian, Arabic, Persian, Urdu, Hebrew
  'читайте (?:также|нас|в|ещё|еще|також)|подписывайтесь|подпишитесь|смотрите также|следите за|اقرأ (?:أيض|المزيد|ايض)|شاهد (?:أيض|ايض)|تابعونا|للمزيد|اشترك في|بیشتر بخوانید|یہ بھی پڑھیں|مزید پڑھیں|קראו (?:גם|עוד)',
  // Hindi, Bengali, Chinese, Japanese, Korean
  'यह भी पढ़ें|ये भी पढ़ें|आर?ও পড়ুন|আরও পড়ুন|相关(?:阅读|新闻) ?[:：]|延伸(?:阅读|閱讀) ?[:：]|更多.{0,20}(?:请|請)?(?:关注|關注|点击|點擊)|関連記事 ?[:：]|あわせて読みたい ?[:：]|【関連|\\[관련|▶|☞',
];

/** What stands anywhere in a line that asks the reader for money or for an account. */
const APPEALS: string[] = [
  "by making a (?:contribution|donation)|not everyone can afford to pay|(?:create an account|register|sign in) .{0,20}(?:to (?:continue|unlock|read on)|with your reading)|(?:support|fund|back|help (?:us )?(?:fund|keep)) (?:our|independent|local|quality|free|fearless) (?:\\w+ ){0,2}(?:journalism|newsroom|reporting)|(?:contribut\\w{1,20}|giving|donat\\w{1,20}|chipping in)(?: \\w+){0,3} as little as|(?:your|every|a small) (?:contribution|donation)s? (?:will|helps?|keeps?|makes?|of any|today)|help keep (?:\\w+ )?(?:news|journalism) free|we (?:cannot|can't) do this without (?:you|your)|unterstützen sie (?:unseren|unabhängigen) journalismus|soutenez (?:notre|un) (?:journal|média|rédaction)|apoya (?:el|nuestro) periodismo|apoie (?:o|nosso) jornalismo",
];

/** What stands anywhere in a line in which the publisher speaks of itself, its offers or its rights. */
const NOTICES: string[] = [
  // Rights
  'all rights reserved|expresses the views of its author|(?:prints|copies|posters) .{0,60}(?:are|is) for sale|not to be (?:redistributed|reproduced|copied)|may not be (?:published|reproduced|reprinted|broadcast)|subject to copyright|reproduction (?:is )?(?:prohibited|without permission)|^(?:©|\\(c\\)|copyright\\b) ?\\d{4}|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|無断転載|版权所有|版權所有|무단 ?전재',
  // Offers, forms and consent
  "(?:sign(?:ing)? up|subscribe|register|subscribing) (?:for|to|now|here|today)?.{0,60}\\b(?:newsletters?|emails?|alerts?|briefing|inbox)|\\b(?:delivered|straight|right|direct(?:ly)?) (?:to|in|into) your (?:inbox|mailbox|phone|e-?mail)|(?:daily|weekly|free|our|award-winning) (?:\\w+ ){0,3}(?:newsletter|news email)\\b|\\b(?:in|to|into) your (?:inbox|mailbox)\\b|(?:s'inscrire|sign up|subscribe|abonnieren|anmelden|suscríbete)[.!]?$|would like to be emailed|privacy (?:policy|notice)\\b.{0,80}(?:terms|apply|agree|read our)|(?:agree|consent) to (?:our|the|receive) |protected by recaptcha|please (?:enter|provide) a valid|your subscription (?:could not|has been)|(?:may|might|can) (?:earn|receive|get) (?:a |an )?(?:small )?(?:\\w+ )?(?:commission|compensation)|affiliate (?:links?|commission)|(?:purchase|buy) .{0,60}through (?:a link|links|our links)|uses? cookies|cookie (?:settings|policy)|enable javascript|browser does not support|preferred source|on google news|unlock (?:this|full|unlimited)|already a (?:subscriber|member)|subscribe (?:now|today) to|unlimited (?:digital|online) access|abonnement(?:s)? (?:abschließen|testen)|réservée? aux abonnés|zum newsletter|newsletter.{0,60}(?:anmeld|abonnier|bestell|inscri|suscri|iscri)|whatsapp-kanal|abonniere (?:den|unseren)",
  // Provenance and contact
  "^(?:editor'?s?'?|publisher'?s) note\\b|^anm(?:erkung|\\.) d(?:er|\\.) red|^nota (?:de la redacción|da redação|della redazione)|^note de la rédaction|(?:this|the) (?:article|story|post|column|piece|report|essay) (?:was |is )?(?:originally |first )?(?:published|appeared|posted|ran|produced)\\b|(?:originally|first) (?:published|appeared) (?:on|in|at|by)|^more information ?:.{20,}|^citation ?:|for information purposes only|does not provide investment advice|(?:views|opinions) expressed (?:in|by|here|are)|write a letter to|send (?:us )?(?:a |your )?(?:letters?|tips?|story ideas)|(?:e-?mail|reach|contact) (?:\\w+ ){1,4}at [\\w.-]+@|^[\\w.-]+@[\\w.-]+\\.\\w+$|contributed (?:reporting|to this (?:report|story|article))|^[\\p{L}\\s.,]{3,60} reported from [\\p{L}\\s.,]{3,60}\\.$|follow .{3,60} coverage (?:of|at) |follow (?:him|her|them|me|us) (?:on|at|@)|(?:reviews?|transcripts?|interview) (?:have|has) been (?:edited|lightly edited)|(?:does|do) not (?:necessarily )?(?:represent|reflect) the (?:position|views?|opinions?|official policy) of|(?:do|does) not own (?:any )?(?:shares|positions?|stock) in|ad ?block(?:er)? (?:users|is enabled)|(?:moderat\\w+|review\\w*) (?:all |the |every )?comments|comments (?:are|will be|may be) (?:moderated|reviewed|deleted|removed)|die kommentare im forum geben nicht|kommentare themenbezogen|مقالات الرأي لا تعبر",
];

const AGENCY =
  'getty images?|afp|reuters|ap photo|associated press|shutterstock|istock(?:photo)?|alamy|imago(?: images)?|epa(?:-efe)?|picture alliance|dpa|pixabay|unsplash|freepik|wikimedia commons|bloomberg|ntb|ritzau|keystone|imagn images?|usa today sports|stock\\.adobe\\.com|adobe stock|rex features|pa wire|zuma(?: press)?|xinhua|anadolu|ansa|efe|ap';

/** Credits of pictures: how such a line begins or ends. A sentence that ends "…, he told Reuters." is none. */
const CREDITS: string[] = [
  '^\\(?(?:photos?|images?|pictures?|pic|credits?|video|illustration|lead image|file photo|photograph|graphic|screenshot|submitted photo|foto|fotos|bild|bilder|imagen|imagem|immagine|crédits?|ảnh|фото|صورة|تصوير|fotograf|zdjęcie|kuva)(?: (?:credit|courtesy))? ?(?:[:/|©]|by\\b|via\\b|courtesy\\b|di\\b)',
  `^.{0,70}(?:^|[\\s(/|,©])(?:${AGENCY})\\)?$`,
  `(?:\\(|/ ?|\\| ?|© ?|via )(?:[^()/|.]{0,40}[ /])?(?:${AGENCY})\\)?$`,
  '\\((?:ap photo|photo|image|picture|credit|pic|via|file|foto|bild|submitted|courtesy)s?\\b[^)]{0,80}\\)$|\\b(?:foto|photo|bild|credit|image|picture|video|ảnh|фото)s? ?: ?[^:.]{2,60}\\.?$|^©.{0,80}$|©\\s?[^.]{2,60}$|(?:photograph|- ?(?:picture|photo|image)s?) by [^.]{3,50}$|\\([^()]{0,40}\\b(?:photo|foto|picture)\\s?/\\s?[^()]{2,40}\\)$|[\\p{Script=Han}\\s/]{2,12}[摄攝影]$',
];

/**
 * Punctuation, signs and pictures around a phrase, by where Unicode keeps them; `\p{P}` and `\p{S}` would take a
 * new page half a millisecond in each expression.
 */
export const SIGNS =
  '[\\s!-/:-@\\[-\\u0060{-\\u00bf\\u00d7\\u00f7\\u060c\\u061b\\u061f\\u06d4\\u0964\\u0965\\u2000-\\u2bff\\u3000-\\u303f\\ufe00-\\ufe6f\\uff01-\\uff0f\\uff1a-\\uff20\\u{1f000}-\\u{1faff}]*';

const LINE = (rows: string[]): RegExp => new RegExp(`^${SIGNS}(?:${rows.join('|')})${SIGNS}$`, 'u');

export const isLabel = (text: string): boolean => text.length <= 90 && LABEL.test(asTyped(text));
export const isPointer = (text: string): boolean => POINTER.test(asTyped(text));
export const isNotice = (text: string): boolean => NOTICE.test(asTyped(text)) || isAppeal(text);
export const isAppeal = (text: string): boolean => APPEAL.test(asTyped(text));
export const isCredit = (text: string): boolean => CREDIT.test(asTyped(text));

const LABEL = LINE(LABELS);
const POINTER = new RegExp(`^${SIGNS}(?:${POINTERS.join('|')})`, 'u');
const NOTICE = new RegExp(NOTICES.join('|'), 'u');
const APPEAL = new RegExp(APPEALS.join('|'), 'u');
const CREDIT = new RegExp(CREDITS.join('|'), 'u');
