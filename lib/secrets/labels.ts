import { gap, saidLabel, saidLiterals } from './pieces';

/* What people call a secret in a sentence, and where to look for it; `pieces.ts` has what settings call it. */

/** With the commonest typing errors. */
export const englishLabel = `(?:${saidLabel}|(?<![A-Za-z])(?:pass?w?o?r?d|pass(?:ow|wro|wr|wor|owr)d?|pas(?:word|ward)|passward|pswd|pass ?word)(?![A-Za-z])|shared[ -](?:key|secret)(?![A-Za-z]))`;
export const englishLiterals = [
  ...saidLiterals,
  'pasw',
  'pswd',
  'shared key',
  'shared-key',
  'shared secret',
] as const;

/** Also the short パス, which is a path as well: what follows decides. */
export const japaneseLabel = `(?:${englishLabel}|(?<![ァ-ヶーA-Za-z])パス(?![ァ-ヶー])|パスワ(?:ド|ート)|合い?言葉|(?<!事前)共有 ?(?:キー|鍵|シークレット)|ワンタイム ?コード)(?:の(?:値|方|ほう|文字列|中身)|自体|文字列)?${gap}`;
export const japaneseLiterals = [
  ...englishLiterals,
  'パス',
  '合言葉',
  '合い言葉',
  '共有キー',
  '共有 キー',
  '共有鍵',
  '共有シークレット',
  'ワンタイムコード',
] as const;

/** Of digits only. */
export const codeLabel =
  '(?:(?<![A-Za-z])(?:PIN|OTP|TOTP)(?![A-Za-z])|passcode|(?:verification|security|one[- ]time|access) (?:pass)?code|暗証番号|(?:ワンタイム ?(?:パスワード|コード)|認証コード|確認コード|セキュリティ ?コード|パスコード))(?: ?コード| ?code| ?番号| ?number)?';
export const codeLiterals = [
  'pin',
  'otp',
  'passcode',
  'verification code',
  'security code',
  'one-time',
  'one time',
  'access code',
  '暗証番号',
  'ワンタイム',
  '認証コード',
  '確認コード',
  'セキュリティコード',
  'セキュリティ コード',
  'パスコード',
] as const;

/** What a machine draws, by kind. A name, an id, an end point or a public one is none. */
export const drawnLabels = [
  {
    kind: 'client-secret',
    label: '(?:シークレット|(?<![A-Za-z])secret)(?: ?(?:の値|value))?',
    literals: ['シークレット', 'secret'],
  },
  {
    kind: 'access-token',
    label:
      '(?:(?<!継続 ?)トークン|(?<!(?:continuation|next|skip|sync|page|cancellation|public ?key|delta|csrf|verification|antiforgery)[ _-]?)token)(?: ?(?:の値|value))?',
    literals: ['トークン', 'token'],
  },
  {
    kind: 'api-key',
    label:
      '(?:(?<!(?:公開|パブリック|主|外部|ショートカット|レジストリ|パーティション|共有) ?)キー ?[12]?|(?<!(?:public|partition|foreign|registry|sort|primary|row|shared|product|cache|instrumentation|ssh) ?|[A-Za-z])key ?[12]?)(?: ?(?:の値|value))?',
    literals: ['キー', 'key'],
  },
] as const;
