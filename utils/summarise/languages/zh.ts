import type { LanguageTables } from './language-rules.ts';

export const CHINESE: LanguageTables = {
  spaced: false,
  leaningOpeners: `他 | 她 | 它 | 这 | 那 | 该 | 此 | 其 | 但 | 而 | 不过 | 然而 | 因此 | 所以 | 于是 | 另外 | 此外 | 同时 | 与此同时 |
    对此 | 据此 | 两人 | 双方还 | 也 | 還 | 这些 | 那些 | 這 | 該 | 不過 | 對此`,
  connectives: `但 | 不过， | 然而， | 此外， | 另外，`,
  recency: `今天 | 昨天 | 昨日 | 今日 | 明天 | 周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日 | 星期 | 本周`,
  reporting: `表示 | 称 | 说 | 指出 | 宣布 | 透露 | 据 | 強調 | 强调 | 認為 | 认为`,
  background: `过去几年 | 多年来 | 成立于 | 历史上`,
  voices: `我 | 我们 | 你`,
  trailing: `其中 | 包括 | 因为 | 此前 | 这是 | 这也是 | 并称 | 目前`,
  turning: `不 | 没 | 未 | 无 | 仅 | 只 | 如果 | 但 | 虽然 | 否认 | 涉嫌 | 据称`,
  newsVerbs: `死亡 | 受伤 | 被捕 | 宣布 | 签署 | 通过 | 当选 | 获胜 | 发射 | 发生`,
};
