import type { LanguageTables } from './language-rules.ts';

export const TURKISH: LanguageTables = {
  commonWords: `acaba ama ancak artık aslında az bazı belki ben beri bile bir biraz birçok biri birkaç
    biz bu buna bunda bundan bunlar bunu bunun burada çok çünkü da daha de defa değil diğer
    diye dolayı en gibi göre hem hep hepsi her hiç için içinde ile ise işte kadar karşı
    kendi kendisi ki kim mi mı mu mü nasıl ne neden nerede o olan olarak oldu olduğu
    olduğunu olması olmak olsa onlar onu onun sadece şey siz şu tarafından tüm üzere var ve
    veya ya yani yer yine yok sonra önce dedi belirtti etti eden`,
  leaningOpeners: `o | onlar | onun | onu | ona | bu | bunu | bunun | buna | bunlar | bunlara | bundan | şu
    | ancak | ama | fakat | ve | ayrıca | dahası | üstelik | böylece | böyle | öte yandan |
    bununla birlikte | buna karşın | bu nedenle | ardından | daha sonra | sonra | orada |
    burada | her ikisi | ikisi | öyle | çünkü | yine de`,
  standingOpeners: `bu hafta | bu yıl | bu sene | bu ay | bu sabah | bu akşam | bu gece | bu sezon | bu
    yaz | bu kış`,
  connectives: `ancak | ve | ama | fakat | ayrıca | öte yandan`,
  recency: `bugün | dün | yarın | pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar
    günü | bu hafta | bu sabah`,
  reporting: `dedi | söyledi | açıkladı | belirtti | bildirdi | ifade etti | kaydetti | vurguladı |
    duyurdu | göre | anlattı | aktardı`,
  background: `geçmişte | yıllardır | kurulmuştu | kurulan`,
  voices: `ben | biz | bizim | benim | bize | bana`,
  trailing: `çünkü | zira | böylece`,
  turning: `değil | yok | olmadan | yalnızca | sadece | eğer | ama | ancak | rağmen | reddetti |
    yalanladı | iddia`,
  newsVerbs: `öldü | öldürüldü | yaralandı | gözaltına | tutuklandı | kazandı | açıkladı | imzalandı |
    başladı | seçildi`,
};
