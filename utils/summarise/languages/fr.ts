import type { LanguageTables } from './language-rules.ts';

export const FRENCH: LanguageTables = {
  commonWords: `a à afin ai ainsi alors après au aucun aussi autre autres aux avait avant avec avoir
    ayant c'est car ce cela celle celui ces cet cette ceux chaque comme contre d dans de
    depuis des deux devant dit doit donc dont du elle elles en encore entre est et été être
    eu fait faire fois font hors il ils je jusqu l la le les leur leurs lors lui ma mais
    même mes moins mon n ne ni non nos notre nous on ont ou où par parce pas pendant peu
    peut peuvent plus pour pourquoi qu quand que quel quelle qui quoi s sa sans se selon
    sera ses si son sont sous sur ta tes ton tous tout toute toutes très trop tu un une va
    vers vos votre vous y était étaient`,
  leaningOpeners: `il | elle | ils | elles | ce | cela | ça | ceci | c'est | c'était | cet | cette | ces |
    celui-ci | celle-ci | ceux-ci | ces derniers | ce dernier | cette dernière | son | sa |
    ses | leur | leurs | lui | mais | et | or | donc | ainsi | aussi | également | pourtant
    | cependant | toutefois | néanmoins | en effet | par ailleurs | de plus | en outre | en
    revanche | alors | puis | ensuite | là | là-bas | y | tous deux | les deux | l'un |
    l'autre | d'autres | un autre | une autre | de son côté | de leur côté | d'où | voilà |
    à noter | quant à | au contraire | pour cela | pour autant | dès lors | une décision |
    la décision | l'incident`,
  standingOpeners: `alors que | ce lundi | ce mardi | ce mercredi | ce jeudi | ce vendredi | ce samedi | ce dimanche
    | ce matin | ce midi | ce soir | cet après-midi | cette nuit | cette semaine | ce
    week-end | ce weekend | ce mois | cette année | cet été | cet hiver | cet automne |
    ce printemps | cette saison`,
  connectives: `mais | et | or, | cependant, | toutefois, | pourtant, | par ailleurs, | en outre, | de plus,
    | ainsi, | en effet, | néanmoins,`,
  recency: `aujourd'hui | hier | demain | lundi | mardi | mercredi | jeudi | vendredi | samedi |
    dimanche | ce matin | ce soir | cette semaine`,
  reporting: `a déclaré | a dit | a annoncé | a indiqué | a affirmé | a expliqué | a précisé | a
    ajouté | selon | d'après | affirme | estime | explique | précise | rapporte | indique |
    a-t-il | a-t-elle | a confié | a assuré | a écrit | dit-il | dit-elle`,
  background: `par le passé | depuis des années | depuis plusieurs années | fondée en | fondé en | né en | née en | historiquement`,
  beforeYear: `en | depuis | de | dès | janvier | février | mars | avril | mai | juin | juillet | août
    | septembre | octobre | novembre | décembre | fin | début`,
  trailing: `qui | dont | où | laquelle | lequel | lesquels | lesquelles | alors que | tandis que |
    après | avant | avec | notamment | parmi | y compris | ce qui | ainsi que | afin de |
    afin que | tout en | suite à | à la suite | en raison | grâce à | lors | lorsque | quand
    | pendant | depuis | dans le cadre | comme | car | parce que | puisque | rapporte
    franceinfo`,
  turning: `ne | n' | pas | non | sans | sauf | seulement | que si | si | mais | malgré | bien que |
    dément | a démenti | conteste | présumé | présumée | aurait | auraient | excepté |
    jamais | aucun | aucune`,
  voices: `je | j'ai | nous | notre | nos | mon | ma | mes | vous | votre | vos | me`,
  idle: `n'a pas souhaité commenter | n'a pas souhaité réagir | n'ont pas souhaité commenter | n'a
    pas répondu | n'ont pas répondu | plus d'informations | à lire aussi |
    lire aussi | cliquez ici | newsletter | abonnez-vous | inscrivez-vous | suivez-nous`,
  newsVerbs: `tué | tués | mort | morts | blessé | blessés | arrêté | interpellé | condamné | annoncé
    | lancé | signé | remporté | élu | nommé | adopté | victoire | décédé | décès | placé en
    garde à vue`,
};
