import { type Pattern, sticky } from '../pattern';
import { start } from './edges';
import { isReal, isVaried } from './real';

/** The number of a Discord account in Base64 begins with two digits: the first three characters are one of these. */
const discordStarts = ['MT', 'Mj', 'Mz', 'ND', 'NT', 'Nj', 'Nz', 'OD', 'OT'].flatMap((first) =>
  [...'AEIMQUYcgk'].map((second) => first + second),
);
const digits = [...'0123456789abcdef'];
const isMixed = (secret: string) =>
  isReal(secret) && /[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret);

/** Tokens that are told by their middle, their end or a word beside them. */
export const shapes = [
  {
    id: 'vendors/aws-secret',
    kind: 'aws-key',
    literals: ['akia', 'asia'],
    expression: sticky(
      '',
      /A(?:KIA|SIA)[A-Z\d]{16}(?![A-Za-z\d])[\s\S]{1,80}?(?<![A-Za-z\d+/])([A-Za-z\d+/]{40})(?![A-Za-z\d+/=])/,
    ),
    accept: isMixed,
  },
  {
    id: 'vendors/aws-named-secret',
    kind: 'aws-key',
    literals: ['aws', 'amazon'],
    expression: sticky(
      'i',
      /(?:aws|amazon)[\w .-]{0,20}(?:key|secret)[\\"'` \])]{0,4}(?::|=>|:?=|,)\s{0,4}[\\"'`]{0,3}([A-Za-z\d+/]{40})(?![A-Za-z\d+/=])/,
    ),
    accept: isReal,
  },
  {
    id: 'vendors/aws-session',
    kind: 'aws-key',
    literals: ['session_token', 'sessiontoken', 'security_token', 'security-token'],
    expression: sticky(
      'i',
      /(?:session_?|security[_-])token[\\"'` ]{0,4}(?::|=>|:?=)\s{0,4}[\\"'`]{0,3}([A-Za-z\d+/%]{80,2000}={0,2})(?![\w.-])/,
    ),
    accept: isReal,
  },
  {
    id: 'vendors/aws-bedrock-short',
    kind: 'aws-key',
    literals: ['bedrock-api-key-'],
    expression: sticky('', start, /bedrock-api-key-[A-Za-z\d+/]{60,8000}={0,2}/),
    accept: isReal,
  },
  {
    id: 'vendors/terraform',
    kind: 'api-key',
    literals: ['.atlasv1.'],
    back: 14,
    expression: sticky('', start, /[A-Za-z\d]{14}\.atlasv1\.[\w=-]{60,70}/),
    accept: isReal,
  },
  {
    id: 'vendors/maxmind',
    kind: 'api-key',
    literals: ['_mmk'],
    back: 36,
    expression: sticky('', start, /[A-Za-z\d]{6}_[A-Za-z\d]{29}_mmk(?!\w)/),
    accept: isReal,
  },
  {
    id: 'vendors/mailchimp',
    kind: 'api-key',
    literals: ['-us'],
    back: 32,
    expression: sticky('', start, /[\da-f]{32}-us\d{1,2}(?![A-Za-z\d])/),
    accept: isReal,
  },
  {
    id: 'vendors/new-relic-license',
    kind: 'api-key',
    literals: ['nral'],
    back: 36,
    expression: sticky('', start, /[a-z\d]{6}[\da-f]{30}NRAL(?![A-Za-z\d])/),
    accept: isReal,
  },
  {
    id: 'vendors/firebase',
    kind: 'google-key',
    literals: [':apa91b'],
    back: 11,
    expression: sticky('', start, /AAAA[\w-]{7}:APA91b[\w-]{100,160}/),
    accept: isReal,
  },
  {
    // The number before the colon is of no fixed length.
    id: 'vendors/telegram',
    kind: 'api-key',
    literals: [':a'],
    expression: sticky('', /(?<=(?<![\w-])(?:bot)?(?=(\d{5,16}:A[\w-]{32,35}(?![\w-])))\d{5,16}):A/),
    accept: isReal,
  },
  {
    id: 'vendors/discord',
    kind: 'api-key',
    literals: [...new Set(discordStarts.map((start) => start.toLowerCase()))],
    expression: sticky(
      '',
      /(?<![\w.-])[MNO][DTjz][A-Za-z][w-z0-5][A-Za-z\d]{19,23}\.[\w-]{6}\.[\w-]{27,38}(?![\w.-])/,
    ),
    accept: isMixed,
  },
  {
    id: 'vendors/discord-mfa',
    kind: 'api-key',
    literals: ['mfa.'],
    expression: sticky('', /(?<![\w.-])mfa\.[\w-]{20,100}(?![\w.-])/),
    accept: isMixed,
  },
  {
    id: 'vendors/twilio',
    kind: 'api-key',
    literals: digits.map((digit) => `sk${digit}`),
    expression: sticky('', start, /SK[\da-fA-F]{32}(?![A-Za-z\d])/),
    accept: isReal,
  },
  {
    id: 'vendors/gitlab-session',
    kind: 'api-key',
    literals: ['_gitlab_session='],
    expression: sticky('', /_gitlab_session=([\da-z]{32})(?![A-Za-z\d])/),
    accept: isReal,
  },
  {
    // https://developer.x.com: an application's bearer token begins with 22 times A and holds URL-encoded signs.
    id: 'vendors/twitter',
    kind: 'api-key',
    literals: ['a'.repeat(20)],
    expression: sticky(
      '',
      /(?<![\w+/])A{20,22}(?!A)[A-Za-z\d]{0,90}[%+/=][A-Za-z\d%+/=]{10,110}(?![\w%+/=])/,
    ),
  },
  {
    id: 'vendors/facebook-application',
    kind: 'api-key',
    literals: ['access_token', 'facebook'],
    expression: sticky(
      'i',
      /(?:access_token|facebook[\w .-]{0,20}?)[\\"'` :=>]{1,10}(\d{15,16}(?:\||%7C)[\w-]{27,40})(?![\w-])/,
    ),
    accept: isReal,
  },
  {
    id: 'vendors/vault-old',
    kind: 'api-key',
    literals: ['vault', 'token'],
    expression: sticky(
      'i',
      /(?:vault|token)[\w-]{0,20}[\\"'` ]{0,4}[:=>,| ]{1,4}\s{0,8}[\\"'`]{0,3}([sbr]\.[A-Za-z\d]{24,100})(?![\w.])/,
    ),
    accept: isMixed,
  },
  {
    id: 'vendors/vault-unseal',
    kind: 'api-key',
    literals: ['unseal'],
    expression: sticky(
      'i',
      /unseal(?:[ _]key)?(?:[ _]?\d)?[\\"']{0,2}[:= ]{1,3}["']?([A-Za-z\d+/]{43,44}=?|[\da-f]{64,66})(?![A-Za-z\d+/])/,
    ),
    accept: isReal,
  },
  {
    // https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/
    id: 'vendors/kubernetes-bootstrap',
    kind: 'kubernetes-credential',
    literals: ['kubeadm', 'bootstrap', '--token '],
    expression: sticky(
      '',
      /(?:kubeadm|[Bb]ootstrap|--token )[^\r\n]{0,80}?(?<![\w.-])([a-z\d]{6}\.[a-z\d]{16})(?![\w.-])/,
    ),
    accept: (secret) => /\d/.test(secret),
  },
  {
    id: 'vendors/okta',
    kind: 'api-key',
    literals: ['okta', 'ssws'],
    expression: sticky('i', /(?:okta|ssws)[\s\S]{0,40}?(?<![\w-])(00[\w-]{40})(?![\w-])/),
    accept: isReal,
  },
  {
    // https://www.wireguard.com/quickstart/: 32 bytes as Base64.
    id: 'vendors/wireguard',
    kind: 'private-key',
    literals: ['privatekey', 'presharedkey'],
    expression: sticky('', /(?:PrivateKey|PresharedKey) {0,3}= {0,3}([A-Za-z\d+/]{43}=)/),
    accept: isReal,
  },
  {
    id: 'vendors/django',
    kind: 'api-key',
    literals: ['django-insecure-'],
    expression: sticky('', /django-insecure-[\w!@#$%^&*(+=)-]{30,60}/),
    accept: isReal,
  },
  {
    id: 'vendors/truenas',
    kind: 'api-key',
    literals: ['login_with_api_key'],
    expression: sticky(
      '',
      /login_with_api_key"\s{0,3},\s{0,8}"params"\s{0,3}:\s{0,3}\[\s{0,12}"(\d{1,4}-[A-Za-z\d]{64})"/,
    ),
    accept: isReal,
  },
  {
    // The token of a registry in .npmrc, of whatever form.
    id: 'vendors/npmrc',
    kind: 'api-key',
    literals: [':_auth', ':_password'],
    expression: sticky(
      '',
      /(?<=\/\/[\w.:-]{3,80}\/[\w./-]{0,80}):_(?:authToken|auth|password) ?= ?["']?([^\s"'${}<>*]{6,2000})/,
    ),
    accept: isReal,
  },
  {
    // IBM Cloud: 44 characters; SoftLayer and Cloudant: 64 in hexadecimal; object storage: 48.
    id: 'vendors/ibm',
    kind: 'api-key',
    literals: [
      'ibm',
      'softlayer',
      'sl_',
      'sl-',
      'slapi',
      'iam',
      'cloud-api',
      'clou',
      'cos_',
      'cos-',
      'coshmac',
      'secret_access_key',
    ],
    expression: sticky(
      'i',
      /(?<![A-Za-z])(?:ibm|softlayer|sl(?=[_-]|api)|(?:cloud[_-])?iam|cloud[_-]api|clou|cos|secret_access_key)[\w-]{0,30}(?<=key|pass|password|pw|pwd)["']{0,2} {0,3}(?::?=|:| ) {0,3}["']?([\w-]{44}|(?:[\da-f]{16}){3,4})(?![\w-])/,
    ),
    accept: (secret) => isReal(secret) && isVaried(secret),
  },
] as const satisfies readonly Pattern[];
