import type { LanguageTables } from './language-rules.ts';

export const SPANISH: LanguageTables = {
  commonWords: `a al algo algunas algunos ante antes así aún aunque bajo bien cada casi como con contra
    cual cuando cuya cuyo de del desde donde dos durante e el él ella ellas ellos en entre
    era eran es esa esas ese eso esos esta está están estas este esto estos fue fueron ha
    había habían han hasta hay la las le les lo los más me mi mientras mucho muy nada ni no
    nos nosotros o os otra otras otro otros para pero poco por porque pues que qué quien
    quién se según ser si sí sido sin sobre son su sus también tan tanto te tiene tienen
    todo todos todas tras tu tus un una uno unos unas y ya yo`,
  leaningOpeners: `él | ella | ellos | ellas | esto | esta | este | estos | estas | eso | esa | ese | esos
    | esas | aquello | su | sus | lo que | pero | y | e | además | también | así | por eso |
    por ello | por lo tanto | por tanto | sin embargo | no obstante | entonces | luego |
    después | allí | ahí | aquí | ambos | ambas | la primera | el primero | el segundo |
    otro | otra | otros | otras | dicho | dicha | dichos | dichas | en ese | en esa | en
    este | en esta | en cambio | por su parte | a su vez | mientras tanto | de hecho | es
    decir | por ejemplo | se trata | la medida | la decisión`,
  standingOpeners: `este lunes | este martes | este miércoles | este jueves | este viernes | este sábado
    | este domingo | esta mañana | esta tarde | esta noche | esta semana | este fin de
    semana | este mes | este año | este verano | este invierno | esta temporada`,
  connectives: `pero | y | además, | sin embargo, | no obstante, | asimismo, | por su parte, | de hecho, |
    también,`,
  recency: `hoy | ayer | mañana | lunes | martes | miércoles | jueves | viernes | sábado | domingo |
    esta semana | este mes | anoche`,
  reporting: `dijo | afirmó | aseguró | señaló | explicó | anunció | indicó | según | declaró |
    informó | añadió | agregó | sostuvo | de acuerdo con | ha dicho | ha asegurado | ha
    explicado`,
  background: `en el pasado | desde hace años | fue fundada | fue fundado | nació en | históricamente | tradicionalmente`,
  beforeYear: `en | desde | de | hasta | en el año | a principios de | a finales de`,
  trailing: `que | quien | quienes | cuyo | cuya | lo que | donde | mientras | después de | tras |
    con | incluidos | incluidas | entre ellos | entre ellas | así como | ya que | porque |
    cuando | además de | según datos | como | para`,
  turning: `no | sin | salvo | excepto | solo | sólo | si | pero | aunque | a pesar | negó |
    desmintió | presunto | presunta | presuntamente | supuesto | nunca | ningún | ninguna`,
  voices: `yo | nosotros | nuestra | nuestro | nuestros | nuestras | mi | mis | me | nos | tú |
    usted`,
  idle: `declinó hacer comentarios | no quiso hacer comentarios | no respondió a | no respondieron
    a | más información | lea también | lee también | haz clic | haga clic | suscríbete |
    suscríbase | boletín de noticias | síguenos`,
  newsVerbs: `murió | muertos | muerto | heridos | detenido | detenidos | anunció | aprobó | firmó |
    ganó | condenado | elegido | lanzó | acordó | rechazó`,
};
