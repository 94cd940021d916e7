import { alphanumeric, base32, base64, base64url, digits, hex, lower, upper } from './alphabets';
import type { Draw } from './draw';
import { guid } from './fields';
import type { Group, Strictness } from './marks';
import { human, leading, machine, phrase, plain, urlSafe, word } from './passwords';
import { jwt, pem, pfx, putty } from './structured';

/** A made-up secret. Signatures are put together from parts, so that no scanner of repositories takes them for real. */
export interface Value {
  group: Group;
  make(draw: Draw): string;
  strictness?: Strictness;
}

type Make = (draw: Draw) => string;

/** The secrets that a template may name. */
export const values: Record<string, Value> = {
  ...azureKeys(),
  ...older(),
  ...passwords(),
  ...tokens(),
  ...vendors(),
  entra: {
    group: 'client-secret',
    make: (d) =>
      `${d.characters(3, alphanumeric)}${d.number(0, 9)}Q~${d.characters(d.number(31, 34), `${alphanumeric}_.-`).replace(/[.-]$/, 'k')}`,
  },
  sig: sas((d) => `${d.characters(20, alphanumeric)}%2B${d.characters(22, alphanumeric)}%3D`),
  'sig-bare': sas((d) => d.characters(43, base64url).replace(/[-_]$/, 'w')),
  'sig-plain': sas((d) => `${d.characters(43, alphanumeric)}=`),
  card: { group: 'card', make: card },
};

function azureKeys(): Record<string, Value> {
  const long = (signature: string) =>
    key((d) => `${d.characters(76, base64)}${signature}${d.characters(5, base64)}${d.one('AQgw')}==`);
  const short = (signature: string) =>
    key(
      (d) => `${d.characters(33, base64)}${signature}${d.one('ABCDEFGHIJKLMNOP')}${d.characters(5, base64)}=`,
    );
  const annotated = (provider: string, group: Group = 'azure-key'): Value => ({
    group,
    make: (d) =>
      `${d.characters(52, alphanumeric)}${'JQQ'}J99${d.one('ABCD')}${d.one('ABCDEFGHIJKL')}${d.characters(16, alphanumeric)}${provider}${d.characters(4, alphanumeric)}`,
  });
  return {
    storage: long(`+A${'St'}`),
    cosmos: long(`AC${'Db'}`),
    batch: long(`+A${'Ba'}`),
    ml: long(`+A${'MC'}`),
    apim: long(`AP${'IM'}`),
    servicebus: short(`+A${'Sb'}`),
    eventhubs: short(`+A${'Eh'}`),
    relay: short(`+A${'Rm'}`),
    iot: short(`AI${'oT'}`),
    redis: short(`Az${'Ca'}`),
    eventgrid: short(`AZ${'EG'}`),
    registry: key(
      (d) => `${d.characters(42, base64)}+A${'CR'}${d.one('ABCD')}${d.characters(5, alphanumeric)}`,
    ),
    search: key(
      (d) => `${d.characters(42, alphanumeric)}Az${'Se'}${d.one('ABCD')}${d.characters(5, alphanumeric)}`,
    ),
    functions: key(
      (d) => `${d.characters(44, base64url)}Az${'Fu'}${d.characters(5, base64url)}${d.one('AQgw')}==`,
    ),
    devops: annotated(`AZ${'DO'}`, 'devops'),
    openai: annotated(`AC${'OG'}`),
    appconfig: annotated(`AZ${'AC'}`),
    maps: annotated(`AZ${'MP'}`),
    communication: annotated(`AZ${'CS'}`),
    eventgrid84: annotated(`AZ${'EG'}`),
  };
}

/** Keys without a signature: only what stands beside them tells. */
function older(): Record<string, Value> {
  return {
    key88: key((d) => `${d.characters(85, base64)}${d.one('AQgw')}==`),
    key44: key((d) => `${d.characters(42, base64)}${d.one('AEIMQUYcgkosw048')}=`),
    key32: key((d) => withDigitsAndLetters(d, 32)),
    pat52: { group: 'devops', make: (d) => d.characters(52, base32) },
    code56: key((d) => `${d.characters(53, alphanumeric)}${d.one('AQgw')}==`),
  };
}

function passwords(): Record<string, Value> {
  const password = (make: Make): Value => ({ group: 'password', make });
  return {
    /** Made by a machine or a person; ends in a letter or a digit. */
    pw: password((d) => d.one([human, machine, plain, human, machine])(d)),
    /** Ends in a sign. */
    'pw!': password((d) => `${human(d)}${d.one('!#$%')}`),
    /** Letters and digits only. */
    plain: password(plain),
    leading: password(leading),
    word: password(word),
    phrase: password(phrase),
    digits8: password((d) => d.characters(8, '123456789')),
    'pw-url': password(urlSafe),
    pin: password((d) => d.characters(6, '123456789')),
    deploy: password((d) => d.characters(60, alphanumeric)),
    /** A password in base64, as Kubernetes keeps it. */
    pw64: { group: 'kubernetes', make: (d) => btoa(`${human(d)}${d.one(['', '!', '#1'])}`) },
    /** `user:password` in base64. */
    basic: {
      group: 'token',
      make: (d) => btoa(`${d.one(['svc-deploy', 'apiuser', 'admin'])}:${machine(d)}`),
    },
  };
}

function tokens(): Record<string, Value> {
  const token = (make: Make): Value => ({ group: 'token', make });
  return {
    jwt: token(jwt),
    refresh: token(
      (d) => `${d.one('01')}.A${d.characters(60, base64url)}.Ag${'ABAA'}${d.characters(180, base64url)}7`,
    ),
    opaque: token((d) => `${d.characters(3, lower)}${d.characters(40, alphanumeric)}`),
    pem: { group: 'private-key', make: (d) => pem(d) },
    'pem-line': { group: 'private-key', make: (d) => pem(d).replaceAll('\n', '\\n') },
    'pem-cut': {
      group: 'private-key',
      strictness: 'loose',
      make: (d) => pem(d).split('\n').slice(0, -2).join('\n'),
    },
    pem64: { group: 'kubernetes', make: (d) => btoa(`${pem(d)}\n`) },
    putty: { group: 'private-key', strictness: 'loose', make: putty },
    pfx: { group: 'private-key', strictness: 'loose', make: pfx },
  };
}

function vendors(): Record<string, Value> {
  const vendor = (make: Make, strictness?: Strictness): Value => ({ group: 'vendor', make, strictness });
  const ending = (prefix: string, length: number, alphabet = alphanumeric) =>
    vendor((d) => prefix + d.characters(length, alphabet));
  return {
    github: ending(`gh${'p_'}`, 36),
    'github-oauth': ending(`gh${'o_'}`, 36),
    'github-fine': vendor(
      (d) => `github${'_pat_'}${d.characters(22, alphanumeric)}_${d.characters(59, alphanumeric)}`,
    ),
    gitlab: ending(`gl${'pat-'}`, 20),
    'aws-id': {
      group: 'vendor',
      strictness: 'optional',
      make: (d) => `AK${'IA'}${d.characters(16, `${upper}234567`)}`,
    },
    'aws-secret': vendor(
      (d) =>
        `${d.characters(12, alphanumeric)}/${d.characters(13, alphanumeric)}+${d.characters(13, alphanumeric)}`,
    ),
    google: ending(`AI${'za'}Sy`, 33),
    'google-oauth': ending(`GOC${'SPX-'}`, 28),
    slack: vendor(
      (d) =>
        `xo${'xb-'}${d.characters(12, '123456789')}-${d.characters(13, '123456789')}-${d.characters(24, alphanumeric)}`,
    ),
    'slack-hook': vendor(
      (d) =>
        `https://hooks.slack.com/${'services/'}T${d.characters(8, upper)}/B${d.characters(10, upper)}/${d.characters(24, alphanumeric)}`,
      'loose',
    ),
    npm: ending(`np${'m_'}`, 36),
    nuget: ending(`oy${'2'}`, 43, `${lower}234567`),
    openai3: vendor(
      (d) => `sk-${'proj-'}${d.characters(74, alphanumeric)}T3Blbk${'FJ'}${d.characters(74, alphanumeric)}`,
    ),
    'openai-old': vendor(
      (d) => `sk-${d.characters(20, alphanumeric)}T3Blbk${'FJ'}${d.characters(20, alphanumeric)}`,
    ),
    databricks: ending(`da${'pi'}`, 32, hex),
    stripe: ending(`sk_${'live_'}51`, 97),
    sendgrid: vendor((d) => `SG${'.'}${d.characters(22, alphanumeric)}.${d.characters(43, alphanumeric)}`),
    'teams-hook': vendor(
      (d) =>
        `https://contoso.webhook.office.com/${'webhookb2/'}${guid(d)}@${guid(d)}/IncomingWebhook/${d.characters(32, hex)}/${guid(d)}`,
      'loose',
    ),
    pypi: ending(`pypi-${'AgEIcHlwaS5vcmc'}`, 150, base64url.replace('-', '')),
    docker: ending(`dckr_${'pat_'}`, 27),
    huggingface: ending(`hf${'_'}`, 34, upper + lower),
    anthropic: vendor((d) => `sk-${'ant-'}api03-${d.characters(93, alphanumeric)}AA`),
  };
}

function key(make: Make): Value {
  return { group: 'azure-key', make };
}

function sas(make: Make): Value {
  return { group: 'sas', make };
}

/** Hexadecimal that is neither a number nor a word. */
const withDigitsAndLetters = (d: Draw, length: number) =>
  `${d.one('abcdef')}${d.number(0, 9)}${d.characters(length - 2, hex)}`;

/** A card number with a right check digit, in groups of four or in one piece. */
function card(d: Draw): string {
  const body = `${d.one(['4539', '4716', '5412', '5290', '3530'])}${d.characters(11, digits)}`;
  const doubled = [...body].map((digit, index) => (index % 2 === 0 ? Number(digit) * 2 : Number(digit)));
  const total = doubled.reduce((all, each) => all + (each > 9 ? each - 9 : each), 0);
  const number = `${body}${(10 - (total % 10)) % 10}`;
  const between = d.one([' ', '-', '']);
  return number.replace(/(\d{4})(?=\d)/g, `$1${between}`);
}
