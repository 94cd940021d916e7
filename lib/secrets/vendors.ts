import { type Pattern, sticky } from './pattern';
import { isPublished, isRandom } from './values';

const start = '(?<![A-Za-z0-9_-])';
const real = (secret: string) => !isPublished(secret) && !/x{6}|X{6}|(.)\1{9}/.test(secret);
const mixed = (secret: string) => real(secret) && /\d/.test(secret) && /[A-Za-z]/.test(secret);

/** Tokens of other makers, told by their prefix (each maker documents its own). */
const token = <Kind extends string>(
  id: string,
  kind: Kind,
  literals: readonly string[],
  body: RegExp,
): Pattern<Kind> => ({
  id: `vendors/${id}`,
  kind,
  literals,
  expression: sticky('', start, body),
  accept: mixed,
});

export const vendors = [
  token('github', 'github-token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], /gh[pousr]_[A-Za-z0-9]{36,251}/),
  token('github-fine', 'github-token', ['github_pat_'], /github_pat_[A-Za-z0-9_]{50,100}/),
  {
    ...token('aws-id', 'aws-key', ['akia', 'asia'], /A(?:KIA|SIA)[A-Z2-7]{16}(?![A-Za-z0-9])/),
    accept: real,
  },
  token('google', 'google-key', ['aiza'], /AIza[A-Za-z0-9_-]{35}/),
  token('google-secret', 'google-key', ['gocspx-'], /GOCSPX-[A-Za-z0-9_-]{24,40}/),
  token('google-access', 'google-key', ['ya29.'], /ya29\.[A-Za-z0-9_-]{30,400}/),
  token('gitlab', 'api-key', ['glpat-', 'gldt-', 'glrt-'], /gl(?:pat|dt|rt)-[A-Za-z0-9_-]{20,100}/),
  token(
    'slack',
    'api-key',
    ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxe-', 'xoxe.'],
    /xox[abprse][-.][A-Za-z0-9.-]{20,250}/,
  ),
  token('slack-app', 'api-key', ['xapp-'], /xapp-\d-[A-Za-z0-9-]{20,250}/),
  token('npm', 'api-key', ['npm_'], /npm_[A-Za-z0-9]{36}/),
  token('nuget', 'api-key', ['oy2'], /oy2[a-z0-9]{43}(?![A-Za-z0-9])/),
  token('pypi', 'api-key', ['pypi-ageichl'], /pypi-AgEIcHl[A-Za-z0-9_-]{40,250}/),
  token(
    'openai',
    'api-key',
    ['sk-'],
    /sk-(?:(?:proj|svcacct|admin|ant-[a-z0-9]{3,8})-)?[A-Za-z0-9_-]{32,200}/,
  ),
  token('hugging-face', 'api-key', ['hf_'], /hf_[A-Za-z0-9]{34}/),
  token('databricks', 'api-key', ['dapi'], /dapi[a-f0-9]{32}(?:-\d)?/),
  token(
    'stripe',
    'api-key',
    ['sk_live_', 'rk_live_', 'sk_test_', 'whsec_'],
    /(?:[sr]k_(?:live|test)|whsec)_[A-Za-z0-9+/]{20,110}/,
  ),
  token('sendgrid', 'api-key', ['sg.'], /SG\.[A-Za-z0-9_-]{20,24}\.[A-Za-z0-9_-]{39,50}/),
  token('docker', 'api-key', ['dckr_pat_'], /dckr_pat_[A-Za-z0-9_-]{20,60}/),
  {
    id: 'vendors/devops-old',
    kind: 'devops-token',
    literals: ['pat', 'personal access token', '個人用アクセス トークン', '個人用アクセストークン'],
    expression: sticky(
      'i',
      /(?:(?<![A-Za-z])pat|personal access token|個人用アクセス ?トークン)["'\s:=はが()]{1,8}(?:is )?["'「]?([a-z2-7]{52})(?![A-Za-z0-9])/,
    ),
    accept: mixed,
  },
  {
    id: 'vendors/teams-webhook',
    kind: 'webhook-url',
    literals: ['/incomingwebhook/'],
    expression: sticky(
      'i',
      /\/IncomingWebhook\/([a-f0-9]{32}(?:\/[a-f0-9-]{36})?(?:\/[A-Za-z0-9_-]{20,60})?)/,
    ),
    accept: real,
  },
  {
    id: 'vendors/slack-webhook',
    kind: 'webhook-url',
    literals: ['hooks.slack.com/'],
    expression: sticky(
      '',
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/([A-Za-z0-9]{8,14}\/[A-Za-z0-9]{8,14}\/[A-Za-z0-9/]{16,60})/,
    ),
    accept: real,
  },
  {
    id: 'vendors/discord-webhook',
    kind: 'webhook-url',
    literals: ['/api/webhooks/'],
    expression: sticky('', /\/api\/webhooks\/\d{16,20}\/([A-Za-z0-9_-]{40,90})/),
    accept: isRandom,
  },
  {
    id: 'vendors/card',
    kind: 'card-number',
    literals: ['カード', 'card', 'visa', 'jcb', 'amex'],
    expression: sticky(
      'i',
      /(?:カード|card|visa|jcb|amex)[^\d\r\n]{0,40}(?:\r?\n[^\d\r\n]{0,10})?((?<![\d-])[2-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{1,4}(?![\d-])|3[47]\d{2}[ -]?\d{6}[ -]?\d{5}(?!\d))/,
    ),
    accept: isCardNumber,
  },
] as const satisfies readonly Pattern[];

/** The check digit of ISO/IEC 7812 (Luhn), and not a row of equal digits. */
function isCardNumber(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].reverse().map(Number);
  if (digits.length < 13 || new Set(digits).size < 2) return false;
  const sum = digits.reduce(
    (total, digit, place) => total + (place % 2 ? ((digit * 2) % 10) + (digit > 4 ? 1 : 0) : digit),
    0,
  );
  return sum % 10 === 0;
}
