import type { LanguageTables } from './language-rules.ts';

export const ENGLISH: LanguageTables = {
  commonWords: `a about above after again against all also although am among an and another any are
    aren't around as at back be because been before being below between both but by came can can't
    come could couldn't did didn't do does doesn't doing don't down during each even ever every few
    first for from get go going got had hadn't has hasn't have haven't having he her here hers
    herself him himself his how however i i'm if in into is isn't it it's its itself just last least
    less let like made make many may me might more most much must my myself near new next no nor not
    now of off on once one only onto or other our out over own per put said same say saying says see
    she should since so some still such take than that that's the their theirs them themselves then
    there these they they're this those though three through to told too toward towards two under
    until up upon us used very via was wasn't way we were weren't what when where whether which while
    who whom whose why will with within without won't would wouldn't year years yes yet you your
    according including mr mrs ms dr`,
  leaningOpeners: `he | she | it | they | his | her | hers | its | their | theirs | him | them | this |
    that | these | those | there | here | such | then | so | he's | she's | it's | they're | that's |
    there's | he'd | she'd | they'd | they've | we've | but | and | or | nor | also | too | however |
    meanwhile | moreover | still | yet | instead | otherwise | therefore | thus | hence | nevertheless |
    nonetheless | furthermore | besides | likewise | similarly | elsewhere | afterwards | afterward |
    both | neither | either | another | others | the other | the others | some of them | one of them |
    most of them | all of them | none of them | the same | the two | the pair | the trio | the duo |
    the couple | the latter | the former | the move | the decision | the initiative | the plan |
    the announcement | the incident | the measure | the measures | the statement | the report |
    the comment | the comments | the remarks | the result | the results | the news | the changes |
    the change | the proposal | the event | the group said | the idea | the problem | the issue |
    the situation | the process | the practice | the reason | the answer | the question |
    because of this | because of that | as a result | as such | for example | for instance |
    for that reason | consequently | in addition | in fact | in other words | in response | in contrast | in turn |
    in that | in this | on the other hand | on top of that | at the same time | at that | at this |
    after that | after this | before that | since then | until then | by then | by that | by this |
    despite this | despite that | with that | with this | from there | not only that | if so | if not |
    what's more | to that end | to this end | to do so | to do this | to do that | in doing so |
    by doing so | why | how so | not so | not that | not this | even so | even then | even now |
    again | once again | in the end | of course | indeed | perhaps | maybe | apparently | sadly |
    no wonder | speaking of | later | the next day | the following day |
    no, | yes, | that same | that day | that night | the day before | earlier that | asked about | asked if |
    asked whether | asked why | asked how | when asked | for one | at the time | in the same context | in that context | if that | if this | what's next | one such | for more | pictured | scroll down | watch | click | read more | share`,
  leadOpeners: `both | another | maybe | perhaps | again | the incident | in the end | of course |
    at the same time | this week | this weekend | this monday | this tuesday | this wednesday |
    this thursday | this friday | this saturday | this sunday`,
  connectives: `but | and | so | yet | however, | meanwhile, | moreover, | furthermore, | in addition, |
    additionally, | consequently, | also, | still, | of course, | indeed, | in fact, | now, | for example, |
    for instance, | as a result, | nevertheless, | nonetheless, | similarly, | likewise, | plus,`,
  recency: `today | tonight | yesterday | tomorrow | monday | tuesday | wednesday | thursday | friday |
    saturday | sunday | this week | this month | this morning | this afternoon | this evening |
    last night | has announced | have announced | now`,
  reporting: `said | says | told | announced | confirmed | reported | according to | added | claimed |
    claims | warned | warns | stated | wrote | tweeted | denied | argued | insisted | explained |
    revealed | called for | urged | accused | alleged | estimated | believes | believed | noted`,
  background: `has been fighting | have been fighting | in the past | in recent years | over the years | for decades | decades ago | years ago | historically | traditionally | was founded | were founded | was established | was born | refers to | is known as | are known as | used to be | has long been | have long been | is defined as | in the 1990s | in the 1980s | in the 1970s | dates back | date back | over the past decade | over the past few years | over the past two decades`,
  trailing: `which | who | whose | whom | where | when | while | with | including | adding | as |
    after | amid | following | because | since | making | leaving | bringing | marking | prompting |
    raising | causing | forcing | killing | injuring | a move | a decision | a step | in a move |
    in what | in a bid | in an effort | part of | such as | even as | just | days after | hours after |
    weeks after | months after | years after | a day after | a week after | a month after |
    a year after | two days after | two weeks after | two months after | two years after |
    three days after | three months after | three years after | six months after | calling | describing | citing | noting | sending |
    giving | taking | becoming | allowing | putting | pushing | using | saying it | one of | among |
    many of whom | some of whom | most of whom | most of them | some of them | all of them |
    based on | according to figures | particularly | especially | mostly | mainly | known as`,
  turning: `not | never | no | nor | without | only | except | unless | until | if | but | however | although | though | despite | denied | denies | deny | denying | rejected | rejects | disputed | disputes | allegedly | alleged | suspected | reportedly | can't | won't | don't | didn't | doesn't | isn't | wasn't | aren't | weren't | couldn't | wouldn't | hasn't | haven't | hadn't | cannot`,
  idle: `declined to comment | declined comment | declined to be interviewed | did not respond to
    | didn't respond to | did not immediately respond | didn't immediately respond | has not
    responded to | did not return calls | could not be reached | couldn't be reached | could not
    immediately be reached | have been contacted for comment | has been contacted for comment |
    has been approached for comment | have been approached for comment | contributed to this
    report | contributed to this story | contributed to this article | contributed reporting |
    this article was originally | this story was originally | originally appeared on | this story
    has been updated | this article has been updated | affiliate commission | affiliate links |
    earn a commission | earn commission | independently selected | can be found here | found here | below are | below is
    | click here | read more about | for more information | more information about | more
    information on | more information can be found | sign up for | sign up to | subscribe to | our
    newsletter | follow us on | follow him on twitter | follow her on twitter | all rights
    reserved | scroll down | tune in | let us know | tell us what | in the comments | is on bbc | are on bbc | can be heard on | can be seen on | is available on | solely those of the author | the opinions expressed | views
    expressed in this | read: | also read | watch: | this transcript | this video`,
  newsVerbs: `killed | died | dead | arrested | charged | won | wins | announced | launched | approved |
    signed | banned | resigned | agreed | ruled | accused | sentenced | injured | wounded | attacked |
    fired | convicted | elected | voted | released | missing | rescued | sued | shot | crashed | struck |
    defeated | beat | will | set to | reached | scored | named | appointed | met | visited | warned |
    called | found | opened | closed | rejected | fell | rose | raised | cut | seized | detained`,
  voices: `i | i'm | i've | i'd | i'll | me | my | we | we're | we've | we'll | us | our | you | you're |
    you'll | your | let's`,
  beforeYear: `in | since | from | by | until | during | of | january | february | march | april | may |
    june | july | august | september | october | november | december | early | late | back in | mid`,
};
