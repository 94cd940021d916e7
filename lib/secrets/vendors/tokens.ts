import type { Pattern } from '../pattern';
import { sticky } from '../pattern';
import { end, start } from './edges';
import { isReal } from './real';

/** Who made the token (one name for each line), how it begins (several beginnings apart by blanks, as they are written), what follows. */
type Format = readonly [maker: string, beginnings: string, rest: RegExp];

const guid = /[\da-fA-F]{8}(?:-[\da-fA-F]{4}){3}-[\da-fA-F]{12}/;

const github: Format[] = [
  ['github', 'ghp_ gho_ ghu_ ghs_ ghr_', /[A-Za-z\d]{36,251}/],
  ['github-fine', 'github_pat_', /\w{50,100}/],
];

const aws: Format[] = [
  ['aws-id', 'AKIA ASIA ABIA ACCA', /[A-Z\d]{16}/],
  ['aws-old-id', 'A3T', /[A-Z\d]{17}/],
  ['aws-bedrock', 'ABSKQmVkcm9ja0FQSUtleS', /[A-Za-z\d+/]{80,160}={0,2}/],
  ['aws-mws', 'amzn.mws.', guid],
  ['aws-appsync', 'da2-', /[a-z\d]{26}/],
];

const google: Format[] = [
  // Not those that Firebase's samples have published.
  [
    'google',
    'AIza',
    /(?!Sy(?:abcdefg|AnLA7N|CkEhVj|DMAScl|D3asb-|AdOS2z|ASWm6H|ANUvH9|A5_iVa|A4UrcG|DSb51J|BF2RrA|BcE-OO|B8qGxt|A8vmAp)|yDNSXI)[\w-]{35}/,
  ],
  ['google-client', 'GOCSPX-', /[\w-]{24,40}/],
  ['google-access', 'ya29.', /[\w-]{20,1024}/],
  ['google-refresh', '1//0', /[\w-]{40,200}/],
  ['google-hmac', 'GOOG1E', /[A-Z\d]{55}/],
];

const codeAndBuilds: Format[] = [
  [
    'gitlab',
    'glpat- gldt- glrt- glcbt- glptt- glft- glimt- glagent- gloas- glsoat- glffct- glwt-',
    /[\w-]{20,320}(?:(?:\.\d\d)?\.[\da-z]{9})?/,
  ],
  ['gitlab-runner', 'GR1348941', /[\w-]{20}/],
  ['bitbucket', 'ATBB', /[A-Za-z\d]{32}/],
  ['bitbucket-server', 'BBDC-', /[A-Za-z\d+/@_-]{40,50}/],
  ['atlassian', 'ATATT3 ATCTT3', /[\w=-]{60,250}/],
  ['npm', 'npm_', /[A-Za-z\d]{36}/],
  ['nuget', 'oy2', /[a-z\d]{43}/],
  ['pypi', 'pypi-AgEIcHl pypi-AgENdGVz', /[\w-]{40,1000}/],
  ['pyx', 'sk-pyx- tp-pyx-', /[A-Za-z\d]{40,70}/],
  ['rubygems', 'rubygems_', /[a-f\d]{48}/],
  ['crates.io', 'cio', /[A-Za-z\d]{32}/],
  ['clojars', 'CLOJARS_ clojars_', /[A-Za-z\d]{60}/],
  ['docker', 'dckr_pat_ dckr_oat_', /[\w-]{20,60}/],
  ['jfrog', 'AKC', /[A-Za-z\d]{65,80}/],
  ['jfrog-reference', 'cmVmd', /[A-Za-z\d]{59}/],
  ['sonar', 'sqp_ squ_ sqa_', /[A-Za-z\d]{40}/],
  ['circleci', 'CCIPAT_ CCIPRJ_', /[A-Za-z\d]{22}_[a-f\d]{40}/],
  ['buildkite', 'bkua_', /[a-z\d]{40}/],
  ['teamcity', 'eyJ0eXAiOiAiVENWMiJ9.', /[\w-]{36}\.[\w-]{48}/],
  ['octopus', 'API-', /[A-Z\d]{25,27}/],
  ['harness', 'pat. sat.', /[\w-]{22}\.[A-Za-z\d]{24}\.[A-Za-z\d]{20}/],
  ['sourcegraph', 'sgp_ sgp_local_', /(?:[A-Fa-f\d]{16}_)?[A-Fa-f\d]{40}/],
  ['segment', 'sgp_', /[A-Za-z\d]{64}/],
  ['openshift', 'sha256~', /[\w-]{43}/],
  ['stackhawk', 'hawk.', /[\w-]{20}\.[\w-]{20}/],
  ['dependency-track', 'odt_', /[A-Za-z\d]{32,255}/],
  ['postman', 'PMAK-', /[a-fA-F\d]{24}-[a-fA-F\d]{34}/],
  ['figma', 'figd_ figdr_', /[\w-]{38,50}/],
  ['linear', 'lin_api_ lin_oauth_', /[A-Za-z\d]{40,64}/],
  ['launchdarkly', 'sdk- mob-', guid],
];

const clouds: Format[] = [
  ['digitalocean', 'dop_v1_ doo_v1_ dor_v1_', /[a-f\d]{64}/],
  ['heroku', 'HRKU-', /[\w-]{36,64}/],
  ['cloudflare', 'cfut_ cfat_ cfk_', /[\w-]{40,64}/],
  ['cloudflare-origin', 'v1.0-', /[a-f\d]{24,64}-[a-f\d-]{140,240}/],
  ['alibaba', 'LTAI', /[A-Za-z\d]{12,21}/],
  ['tencent', 'AKID', /[A-Za-z\d]{32}/],
  ['yandex', 'AQVN', /[\w-]{35,38}/],
  ['yandex-access', 't1.', /[\w-]{20,400}={0,2}\.[\w-]{86}={0,2}/],
  ['databricks', 'dapi', /[a-f\d]{32}(?:-\d)?/],
  ['databricks-client', 'dose', /[\w.-]{32}/],
  ['terraform-vault', 'hvs. hvb. hvr.', /[\w-]{23,500}/],
  ['pulumi', 'pul-', /[a-f\d]{40}/],
  ['doppler', 'dp.pt. dp.ct. dp.st. dp.sa. dp.scim. dp.audit.', /(?:[\w-]{2,35}\.)?[A-Za-z\d]{40,44}/],
  ['infracost', 'ico-', /[A-Za-z\d]{32}/],
  ['confluent', 'cflt', /[A-Za-z\d+/]{60}/],
  ['mongodb-atlas', 'mdb_sa_sk_', /[\w-]{40}/],
  ['planetscale', 'pscale_tkn_ pscale_pw_ pscale_oauth_', /[\w=.-]{32,64}/],
  ['neon', 'napi_', /[a-z\d]{40,80}/],
  ['supabase', 'sbp_ sbp_v0_', /[a-f\d]{40}/],
  ['supabase-project', 'sb_secret_', /[\w-]{24,40}/],
  ['elastic', 'essu_', /[A-Za-z\d+/]{80,120}={0,2}/],
  ['clickhouse', '4b1d', /[A-Za-z\d]{38}/],
  ['aiven', 'AVNS_', /[\w-]{15,30}/],
  ['fly.io', 'fo1_ fm1r_ fm1a_ fm2_', /[\w+/-]{43,1000}={0,3}/],
  ['netlify', 'nfp_', /[A-Za-z\d]{36,50}/],
  ['vercel', 'vcp_ vci_ vca_ vcr_ vck_', /[\w-]{56}/],
  ['render', 'rnd_', /[A-Za-z\d]{28,40}/],
  ['scalingo', 'tk-us-', /[\w-]{48}/],
  ['defined-networking', 'dnkey-', /[\w=-]{26}-[\w=-]{52}/],
  ['tailscale', 'tskey-', /[A-Za-z]{3,9}-[A-Za-z\d]{8,20}-[A-Za-z\d]{20,40}/],
  ['1password', 'ops_eyJ', /[\w+/-]{200,2000}={0,3}/],
  ['1password-key', 'A3-', /[A-Z\d]{6}-(?:[A-Z\d]{11}|[A-Z\d]{6}-[A-Z\d]{5})(?:-[A-Z\d]{5}){3}/],
  ['prefect', 'pnu_ pnb_', /[A-Za-z\d]{36}/],
  ['arcjet', 'ajkey_', /[a-z\d]{26}/],
  ['jumpcloud', 'jca_', /[A-Za-z\d]{36}/],
];

const artificial: Format[] = [
  ['openai', 'sk-', /[A-Za-z\d]{32,64}/],
  ['openai-project', 'sk-proj- sk-svcacct- sk-admin- sk-None-', /[\w-]{32,200}/],
  ['anthropic', 'sk-ant-', /[a-z\d]{3,8}-[\w-]{32,200}/],
  ['openrouter', 'sk-or-', /v\d-[a-f\d]{64}/],
  ['langfuse', 'sk-lf-', guid],
  ['hugging-face', 'hf_ api_org_', /[A-Za-z]{2}[A-Za-z\d]{32}/],
  ['replicate', 'r8_', /[A-Za-z\d]{37}/],
  ['groq', 'gsk_', /[A-Za-z\d]{40,60}/],
  ['perplexity', 'pplx-', /[A-Za-z\d]{40,60}/],
  ['xai', 'xai-', /[A-Za-z\d]{70,90}/],
  ['langsmith', 'lsv2_pt_ lsv2_sk_', /[a-f\d]{32}_[a-f\d]{10}/],
  ['pinecone', 'pcsk_', /[A-Za-z\d]{5,6}_[A-Za-z\d]{60,66}/],
  ['nvidia', 'nvapi-', /[\w-]{60,80}/],
  ['jina', 'jina_', /[A-Za-z\d]{60}/],
  ['tavily', 'tvly-', /[A-Za-z\d-]{32,50}/],
  ['firecrawl', 'fc-', /[a-f\d]{32}/],
  ['together', 'tgp_v1_', /[\w-]{43}/],
  ['elevenlabs', 'sk_', /[a-f\d]{48}/],
  ['cerebras', 'csk-', /[a-z\d]{48}/],
  ['apify', 'apify_api_', /[A-Za-z\d]{34,38}/],
];

const messages: Format[] = [
  [
    'slack',
    'xoxb- xoxp- xoxa- xoxr- xoxs- xoxo- xoxc- xoxe- xwfp-',
    /(?:\d-)?\w{6,250}(?:-[A-Za-z\d-]{4,100}){1,5}/,
  ],
  [
    'slack-workspace',
    'xoxa- xoxr- xoxe- xoxe.xoxb- xoxe.xoxp-',
    /(?:\d-)?(?=(?:[A-Za-z]{0,30}\d){2})[A-Za-z\d]{12,250}/,
  ],
  ['slack-cookie', 'xoxd-', /[\w%+/-]{60,400}={0,2}/],
  ['slack-app', 'xapp-', /\d{1,12}-[\w/+-]{20,250}/],
  ['sendgrid', 'SG.', /[\w=.-]{60,70}(?<!\.)/],
  ['mailgun', 'key-', /[a-z\d]{32}/],
  ['brevo', 'xkeysib- xsmtpsib-', /[a-f\d]{64}-[A-Za-z\d]{16}/],
  ['mailersend', 'mlsn.', /[a-f\d]{64}/],
  ['resend', 're_', /[A-Za-z\d]{8}_[A-Za-z\d]{24}/],
  ['dropbox', 'sl. sl.u.', /[\w-]{130,1300}/],
  ['facebook', 'EAA', /[A-Za-z\d]{80,400}/],
  ['instagram', 'IGQV IGQW IGAA', /[\w-]{60,300}/],
  ['notion', 'secret_', /[A-Za-z\d]{43}/],
  ['notion-new', 'ntn_', /\d{11}[A-Za-z\d]{35}/],
  ['airtable', 'pat', /[A-Za-z\d]{14}\.[a-f\d]{64}/],
  ['hubspot', 'pat-na1- pat-na2- pat-eu1- pat-ap1-', guid],
  ['intercom', 'dG9rO', /[A-Za-z\d+/]{50,90}={0,2}/],
  ['typeform', 'tfp_', /[\w=.-]{40,65}/],
  ['contentful', 'CFPAT-', /[\w-]{43}/],
  ['readme', 'rdme_', /[a-z\d]{70}/],
  ['frame.io', 'fio-u-', /[\w=-]{64}/],
  ['adobe', 'p8e- p8-', /[A-Za-z\d-]{32}/],
  ['salesforce', '00D', /[A-Za-z\d]{12,15}![\w.]{90,120}/],
  ['clickup', 'pk_', /\d{7,9}_[A-Z\d]{32}/],
  ['trello', 'ATTA', /[A-Fa-f\d]{64,80}/],
  ['intra42', 's-s4t2ud- s-s4t2af-', /[a-f\d]{64}/],
  [
    'authress',
    'sc_ ext_ scauth_ authress_',
    /[a-z\d]{5,30}\.[a-z\d]{4,6}\.acc[_-][a-z\d-]{10,32}\.[A-Za-z\d+/_=-]{30,120}/,
  ],
  ['riot', 'RGAPI-', guid],
  ['twitch', 'live_', /\d{8,12}_[A-Za-z\d]{30,36}/],
  ['adafruit', 'aio_', /[A-Za-z\d]{28}/],
];

const payments: Format[] = [
  ['stripe', 'sk_live_ sk_test_ sk_prod_ rk_live_ rk_test_ rk_prod_', /[A-Za-z\d]{10,110}/],
  ['stripe-webhook', 'whsec_', /[A-Za-z\d+/]{24,110}={0,2}/],
  ['square', 'sq0atp- sq0csp- sandbox-sq0atb- sandbox-sq0csb-', /[\w-]{22,50}/],
  ['square-access', 'EAAA', /[\w=+-]{22,64}/],
  ['braintree', 'access_token$', /(?:production|sandbox)\$[a-z\d]{13,16}\$[a-f\d]{32}/],
  ['shopify', 'shpat_ shpss_ shpca_ shppa_ shpua_', /[a-fA-F\d]{32}/],
  ['plaid', 'access-sandbox- access-development- access-production-', guid],
  ['shippo', 'shippo_live_ shippo_test_', /[a-fA-F\d]{40}/],
  ['easypost', 'EZAK EZTK', /[A-Za-z\d]{54}/],
  ['lob', 'live_ test_', /[a-f\d]{35}/],
  ['duffel', 'duffel_live_ duffel_test_', /[\w=-]{43}/],
  ['flutterwave', 'FLWSECK_TEST- FLWSECK-', /[A-Za-z\d]{12,32}(?:-X)?/],
  ['settlemint', 'sm_aat_ sm_pat_ sm_sat_', /[A-Za-z\d]{16}/],
];

const watching: Format[] = [
  ['grafana', 'glsa_', /[A-Za-z\d]{32}_[A-Fa-f\d]{8}/],
  ['grafana-cloud', 'glc_', /[A-Za-z\d+/]{32,400}={0,3}/],
  ['grafana-old', 'eyJrIjoi', /[A-Za-z\d+/]{40,400}={0,3}/],
  ['new-relic', 'NRAK- NRAA- NRII- NRIQ- NRRA- NRJS- NRSP- nrak- nrii-', /[\w-]{19,42}/],
  ['pixie', 'px-api- px-dep-', guid],
  ['dynatrace', 'dt0', /[a-z]\d\d\.[A-Za-z\d]{8,24}\.[A-Za-z\d]{64}/],
  ['sentry', 'sntrys_', /[A-Za-z\d+/]{16,600}={0,2}_[A-Za-z\d+/]{43}/],
  ['sentry-user', 'sntryu_ sntryi_', /[a-f\d]{64}/],
  ['posthog', 'phx_ phs_ pha_ phr_', /[A-Za-z\d]{40,48}/],
];

const escaped = (text: string) => text.replace(/[.$+]/g, '\\$&');

/** Tokens of other makers that are told by how they begin, as their makers document. */
export const tokens = [
  ...github.map(pattern('github-token')),
  ...aws.map(pattern('aws-key')),
  ...google.map(pattern('google-key')),
  ...[codeAndBuilds, clouds, artificial, messages, payments, watching].flat().map(pattern('api-key')),
  // https://age-encryption.org/v1
  ...([['age', 'AGE-SECRET-KEY-1', /[A-Z\d]{58}/]] satisfies Format[]).map(pattern('private-key')),
] satisfies Pattern[];

function pattern<Kind extends string>(kind: Kind) {
  return ([maker, beginnings, rest]: Format): Pattern<Kind> => {
    const written = beginnings.split(' ').sort((a, b) => b.length - a.length);
    return {
      id: `vendors/${maker}`,
      kind,
      literals: [...new Set(written.map((beginning) => beginning.toLowerCase()))],
      expression: sticky('', start, `(?:${written.map(escaped).join('|')})`, `(?:${rest.source})`, end),
      accept: isReal,
    };
  };
}
