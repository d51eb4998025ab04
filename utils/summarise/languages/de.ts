import type { LanguageTables } from './language-rules.ts';

export const GERMAN: LanguageTables = {
  commonWords: `aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei
    beim bin bis bist da damit dann das dass dein dem den der des dessen die dies diese
    dieser dieses diesem diesen doch dort du durch ein eine einem einen einer eines er es
    etwas euch euer für gegen gewesen hab habe haben hat hatte hatten hier hin hinter ich
    ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ist ja jede jeden jeder jedes jetzt kann
    kein keine keinen können könnte man mehr mein mich mir mit muss nach nicht nichts noch
    nun nur ob oder ohne sagte schon sehr sein seine seinem seinen seiner seit sich sie sind
    so soll sollen sollte sondern über um und uns unser unter vom von vor wann war waren was
    weil welche wenn wer werden wie wieder will wir wird wo wollen worden wurde wurden zu
    zum zur zwar zwischen laut sowie bereits`,
  leaningOpeners: `er | sie | es | ihm | ihr | ihre | ihren | sein | seine | seinen | dies | diese | dieser
    | dieses | diesem | diesen | das ist | das war | das sei | das sind | damit | dabei |
    dazu | dafür | dagegen | daher | deshalb | deswegen | darum | davon | daran | darauf |
    darin | darüber | doch | aber | denn | und | oder | auch | außerdem | zudem | dort | da
    | dann | danach | daraufhin | so | solche | allerdings | jedoch | dennoch | trotzdem |
    stattdessen | hier | beide | beiden | letztere | erstere | demnach | dementsprechend |
    hinzu kommt | der schritt | die entscheidung | die maßnahme | der vorfall`,
  standingOpeners: `diese woche | dieses jahr | diesen monat | diesen sommer | diesen winter | dieses
    wochenende | diesen montag | diesen dienstag | diesen mittwoch | diesen donnerstag |
    diesen freitag | diesen samstag | diesen sonntag`,
  connectives: `aber | doch | und | allerdings,`,
  recency: `heute | gestern | morgen | montag | dienstag | mittwoch | donnerstag | freitag | samstag
    | sonnabend | sonntag | diese woche | am abend`,
  reporting: `sagte | sagt | erklärte | teilte | teilten | mitgeteilt | laut | zufolge | nach angaben
    | berichtet | berichtete | betonte | kündigte | hieß es`,
  background: `in der vergangenheit | seit jahren | seit jahrzehnten | wurde gegründet | gegründet wurde`,
  beforeYear: `im jahr | im jahre | seit | in | von | bis`,
  trailing: `während | nachdem | darunter | und zwar | so | wie | was | wobei | wodurch | weil |
    sodass | indem | um | einschließlich | insbesondere | vor allem`,
  turning: `nicht | kein | keine | keinen | ohne | nur | außer | wenn | falls | aber | jedoch |
    obwohl | trotz | bestritt | dementierte | angeblich | mutmaßlich`,
  voices: `ich | wir | mein | meine | unser | unsere | uns | mir | mich | du`,
  idle: `wollte sich nicht äußern | wollte sich dazu nicht äußern | äußerte sich zunächst nicht |
    war zunächst nicht zu erreichen | lehnte eine stellungnahme ab | weitere informationen | mehr
    informationen | mehr dazu | lesen sie auch | lesen sie mehr | newsletter | affiliate-links |
    melden sie sich`,
  newsVerbs: `getötet | gestorben | festgenommen | gewann | gewonnen | beschlossen | angekündigt |
    verletzt | verurteilt | gewählt | entlassen | gestartet | unterzeichnet`,
};
