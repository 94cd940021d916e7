import type { SecretKind } from '../../lib/secrets/kinds';
import type { Found } from './parts';
import { guid, hex, random } from './parts';

const lower = 'abcdefghijklmnopqrstuvwxyz0123456789';
const upper = lower.toUpperCase();
const low = (length: number) => `a${random(length - 2, lower)}7`;
const up = (length: number) => `A${random(length - 2, upper)}7`;
const mixed = (length: number) => `aB${random(length - 3)}7`;

/** How a token stands in a text, in turn. */
const places = [
  'ログに ¤ と出ています',
  '¤',
  'export TOKEN="¤"\n',
  '{"a":"¤"}',
  '設定値は「¤」です。',
  'https://host/path?x=¤&y=1',
  "curl -H 'X-Key: ¤' https://host",
  '値：¤。\n再現しません',
  'https://user:¤@host/repo.git',
  'line\\n¤\\nline',
];

let turn = 0;
const of = (kind: SecretKind, ...secrets: string[]): Found[] =>
  secrets.map((secret) => [
    (places[turn++ % places.length] as string).replace('¤', () => secret),
    kind,
    secret,
  ]);
/** The secret stands where the text has "¤". */
const at = (kind: SecretKind, text: string, secret: string): Found => [
  text.replace('¤', () => secret),
  kind,
  secret,
];

export const cloudTokens: Found[] = [
  ...of('github-token', ...['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'].map((start) => start + mixed(36))),
  ...of('github-token', `github_pat_${mixed(22)}_${mixed(59)}`),
  ...of('aws-key', ...['AKIA', 'ASIA', 'ABIA', 'ACCA'].map((start) => start + up(16))),
  ...of(
    'aws-key',
    `ABSKQmVkcm9ja0FQSUtleS${mixed(110)}`,
    `bedrock-api-key-${mixed(200)}`,
    `amzn.mws.${guid}`,
  ),
  ...of('google-key', `AIza${mixed(35)}`, `GOCSPX-${mixed(28)}`, `ya29.${mixed(120)}`, `1//0${mixed(80)}`),
  ...of('google-key', `AAAA${mixed(7)}:APA91b${mixed(134)}`),
  ...of('api-key', `dop_v1_${hex(64)}`, `HRKU-AA${mixed(58)}`, `cfut_${mixed(48)}`, `LTAI${mixed(20)}`),
  ...of('api-key', `AKID${mixed(32)}`, `AQVN${mixed(36)}`, `t1.${mixed(60)}.${mixed(86)}`),
  ...of('api-key', `dapi${hex(32)}`, `dapi${hex(32)}-2`, `hvs.${mixed(90)}`, `hvb.${mixed(140)}`),
  ...of(
    'api-key',
    `${mixed(14)}.atlasv1.${mixed(67)}`,
    `pul-${hex(40)}`,
    `dp.pt.${mixed(43)}`,
    `ico-${mixed(32)}`,
  ),
  ...of(
    'api-key',
    `mdb_sa_sk_${mixed(40)}`,
    `pscale_tkn_${mixed(43)}`,
    `sbp_${hex(40)}`,
    `sb_secret_${mixed(31)}`,
  ),
  ...of(
    'api-key',
    `essu_${mixed(92)}`,
    `fo1_${mixed(43)}`,
    `fm2_${mixed(200)}`,
    `nfp_${mixed(40)}`,
    `vcp_${mixed(56)}`,
  ),
  ...of(
    'api-key',
    `tskey-auth-${mixed(12)}-${mixed(32)}`,
    `ops_eyJ${mixed(300)}`,
    `CCIPAT_${mixed(22)}_${hex(40)}`,
  ),
  ...of('api-key', `A3-${up(6)}-${up(6)}-${up(5)}-${up(5)}-${up(5)}-${up(5)}`),
];

export const codeTokens: Found[] = [
  ...of(
    'api-key',
    ...['glpat-', 'gldt-', 'glrt-', 'glft-', 'glsoat-', 'glffct-'].map((start) => start + mixed(20)),
  ),
  ...of('api-key', `glcbt-a1_${mixed(20)}`, `glptt-${hex(40)}`, `glimt-${mixed(25)}`, `glagent-${mixed(50)}`),
  ...of('api-key', `gloas-${mixed(64)}`, `glpat-${mixed(32)}.01.${low(9)}`, `GR1348941${mixed(20)}`),
  at('api-key', 'Cookie: _gitlab_session=¤; path=/', hex(32)),
  ...of('api-key', `ATBB${mixed(32)}`, `ATATT3${mixed(186)}`, `ATCTT3${mixed(186)}`, `npm_${mixed(36)}`),
  ...of(
    'api-key',
    `oy2${low(43)}`,
    `pypi-AgEIcHlwaS5vcmc${mixed(120)}`,
    `rubygems_${hex(48)}`,
    `cio${mixed(32)}`,
  ),
  ...of('api-key', `CLOJARS_${low(60)}`, `dckr_pat_${mixed(27)}`, `dckr_oat_${mixed(32)}`, `AKC${mixed(70)}`),
  ...of(
    'api-key',
    `cmVmd${mixed(59)}`,
    `sqp_${hex(40)}`,
    `squ_${hex(40)}`,
    `bkua_${hex(40)}`,
    `API-${up(26)}`,
  ),
  ...of(
    'api-key',
    `eyJ0eXAiOiAiVENWMiJ9.${mixed(36)}.${mixed(48)}`,
    `pat.${mixed(22)}.${mixed(24)}.${mixed(20)}`,
  ),
  ...of(
    'api-key',
    `sgp_${hex(16)}_${hex(40)}`,
    `sgp_${mixed(64)}`,
    `sha256~${mixed(43)}`,
    `odt_${mixed(32)}`,
  ),
  ...of('api-key', `PMAK-${hex(24)}-${hex(34)}`, `figd_${mixed(40)}`, `lin_api_${mixed(40)}`, `sdk-${guid}`),
];

export const aiTokens: Found[] = [
  ...of('api-key', `sk-${mixed(20)}T3BlbkFJ${mixed(20)}`, `sk-proj-${mixed(74)}T3BlbkFJ${mixed(74)}`),
  ...of('api-key', `sk-ant-api03-${mixed(93)}AA`, `sk-or-v1-${hex(64)}`, `sk-${hex(32)}`, `hf_${mixed(34)}`),
  ...of('api-key', `r8_${mixed(37)}`, `gsk_${mixed(52)}`, `pplx-${mixed(48)}`, `xai-${mixed(80)}`),
  ...of('api-key', `lsv2_pt_${hex(32)}_${hex(10)}`, `pcsk_${mixed(5)}_${mixed(63)}`, `nvapi-${mixed(64)}`),
];

export const messageTokens: Found[] = [
  ...of('api-key', `xoxb-123456789012-1234567890123-${mixed(24)}`, `xoxb-123456789012-${mixed(24)}`),
  ...of('api-key', `xoxp-123456789012-123456789012-123456789012-${hex(32)}`, `xoxe.xoxp-1-${mixed(163)}`),
  ...of(
    'api-key',
    `xoxe-1-${mixed(146)}`,
    `xoxa-2-${mixed(12)}`,
    `xapp-1-${up(11)}-5171572773297-${hex(64)}`,
  ),
  ...of(
    'api-key',
    `SG.${mixed(22)}.${mixed(43)}`,
    `key-${hex(32)}`,
    `${hex(32)}-us12`,
    `xkeysib-${hex(64)}-${mixed(16)}`,
  ),
  ...of('api-key', `123456789:AA${mixed(33)}`, `MTk4${mixed(20)}.Cl2FMQ.${mixed(27)}`, `mfa.${mixed(60)}`),
  ...of('api-key', `SK${hex(32)}`, `sl.${mixed(136)}`, `EAAC${mixed(180)}`, `secret_${mixed(43)}`),
  ...of(
    'api-key',
    `ntn_12345678901${mixed(35)}`,
    `pat${mixed(14)}.${hex(64)}`,
    `pat-na1-${guid}`,
    `CFPAT-${mixed(43)}`,
  ),
  ...of('api-key', `00D${mixed(12)}!${mixed(96)}`, `p8e-${mixed(32)}`, `rdme_${low(70)}`, `tfp_${mixed(59)}`),
  ...of('api-key', `A${'A'.repeat(21)}${mixed(40)}%2B${mixed(30)}%3D${mixed(10)}`),
  at('api-key', '{"access_token":"¤","token_type":"bearer"}', `123456789012345|${mixed(27)}`),
];

export const paymentTokens: Found[] = [
  ...of(
    'api-key',
    ...['sk_live_', 'sk_test_', 'rk_live_', 'rk_prod_', 'whsec_'].map((start) => start + mixed(32)),
  ),
  ...of('api-key', `sq0atp-${mixed(22)}`, `sq0csp-${mixed(43)}`, `EAAA${mixed(60)}`),
  ...of('api-key', `access_token$production$${low(16)}$${hex(32)}`, `shpat_${hex(32)}`, `shpss_${hex(32)}`),
  ...of('api-key', `access-sandbox-${guid}`, `shippo_live_${hex(40)}`, `EZAK${mixed(54)}`, `live_${hex(35)}`),
  ...of('api-key', `duffel_live_${mixed(43)}`, `FLWSECK_TEST-${low(32)}-X`, `sm_pat_${mixed(16)}`),
];

export const watchTokens: Found[] = [
  ...of(
    'api-key',
    `glsa_${mixed(32)}_${hex(8)}`,
    `glc_${mixed(80)}`,
    `eyJrIjoi${mixed(80)}`,
    `NRAK-${up(27)}`,
  ),
  ...of(
    'api-key',
    `${hex(36)}NRAL`,
    `dt0c01.${up(24)}.${up(64)}`,
    `sntryu_${hex(64)}`,
    `sntrys_${mixed(100)}_${mixed(43)}`,
  ),
  ...of('api-key', `phx_${mixed(47)}`, `px-api-${guid}`, `${mixed(6)}_${mixed(29)}_mmk`),
];

const label = [
  'adafruit',
  'Cloudflare',
  'DATADOG',
  'fastly',
  'jira',
  'netlify',
  'okta',
  'twitter',
  'zendesk',
];

/** The label names the maker; of the value only its chance is known. */
export const namedKeys: Found[] = [
  ...label.map((maker) => at('api-key', `${maker}_api_token = "¤"`, low(40))),
  at('api-key', '{"circleciToken": "¤"}', hex(40)),
  at('api-key', '<sentryToken>\n    ¤\n</sentryToken>', hex(64)),
  at('api-key', 'linkedin_secret: |\n  ¤', low(16)),
  at('api-key', 'SONAR_TOKEN ?= "¤"', hex(40)),
  at('api-key', "env('MAILGUN_SECRET', '¤')", `${hex(32)}-${hex(8)}-${hex(8)}`),
  at('api-key', 'HEROKU_API_KEY: ¤', guid),
  at('api-key', '"X-Postmark-Server-Token": "¤"', guid),
  at('api-key', 'snyk_token = ¤', guid),
  at('api-key', 'Heroku の API キーは ¤ です', guid),
  at('api-key', 'Cloudflare のトークン：¤', low(40)),
  at('api-key', 'JENKINS_TOKEN=¤', `11${hex(32)}`),
  at('api-key', 'ibm_cloud_api_key: ¤', mixed(44)),
  at('api-key', '--softlayer-api-key ¤', hex(64)),
  at('api-key', 'Authorization: SSWS ¤', `00${mixed(40)}`),
  at('api-key', 'VAULT_TOKEN="¤"', `s.${mixed(24)}`),
  at('api-key', 'Unseal Key 1: ¤', mixed(44)),
  at('api-key', '//pkgs.example.com/npm/:_authToken=¤', low(12)),
  at('kubernetes-credential', 'kubeadm join 10.0.0.4:6443 --token ¤', `${low(6)}.${low(16)}`),
];

const awsId = `AKIA${up(16)}`;
const awsSecret = `${mixed(20)}/${mixed(19)}`;

export const keyPairs: Found[] = [
  [`id ${awsId}\nsecret: ${awsSecret}`, 'aws-key', awsId, awsSecret],
  at('aws-key', 'aws.secretKey=¤', awsSecret),
  at('aws-key', 'AWS_SESSION_TOKEN="¤"', `IQoJb3JpZ2luX2Vj${mixed(200)}`),
  at('private-key', '[Interface]\nPrivateKey = ¤\nAddress = 10.0.0.2/32', `${mixed(43)}=`),
  at('private-key', 'age: ¤', `AGE-SECRET-KEY-1${up(58)}`),
  at('api-key', "SECRET_KEY = '¤'", `django-insecure-${mixed(20)}^(%+${mixed(26)}`),
];

export const webhookAddresses: Found[] = [
  at('webhook-url', `https://outlook.office.com/webhook/${guid}@${guid}/JenkinsCI/¤'`, `${hex(32)}/${guid}`),
  at('webhook-url', 'https://hooks.slack.com/services/¤', `T0${up(8)}/B0${up(8)}/${mixed(24)}`),
  at('webhook-url', 'https://hooks.slack.com/workflows/¤', mixed(46)),
  at('webhook-url', 'https://discord.com/api/webhooks/123456789012345678/¤ に送信', mixed(68)),
  at('webhook-url', 'https://hooks.zapier.com/hooks/catch/¤/', `1234567/${low(7)}`),
  at('webhook-url', 'https://mattermost.example.com/hooks/¤', low(26)),
  at(
    'webhook-url',
    'https://chat.googleapis.com/v1/spaces/AAAA1234567/messages?key=shown-elsewhere-000000&token=¤',
    mixed(43),
  ),
];

/** Numbers that the makers of cards have published for tests. */
export const cardNumbers: Found[] = [
  at('card-number', 'クレジットカード番号：¤', '4111-1111-1111-1111'),
  at('card-number', 'カード番号は¤です', '４２４２４２４２４２４２４２４２'),
  at('card-number', 'カード番号\n¤ 12/27 123', '4000 0566 5566 5556'),
  at('card-number', 'カード番号 (16 桁): ¤', '5555555555554444'),
  at('card-number', '"cardNumber": "¤"', '6011111111111117'),
  at('card-number', 'Visa ¤ was declined', '4012 8888 8888 1881'),
  at('card-number', 'my card number is ¤', '378282246310005'),
  at('card-number', 'Amex ¤', '3782 822463 10005'),
  at('card-number', 'JCB ¤', '3530111333300000'),
  at('card-number', 'クレカ番号は¤です', '4111111111111111'),
  at('card-number', 'We pay with Mastercard ¤, exp 08/28.', '5555 5555 5555 4444'),
  at('card-number', 'Diners ¤', '3056 930902 5904'),
  at('card-number', '¤（マスターカード）でお支払い', '5555 5555 5555 4444'),
];
