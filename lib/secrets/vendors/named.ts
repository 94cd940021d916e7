import { type Pattern, sticky } from '../pattern';
import { isRandom } from '../values';
import { isReal, isVaried } from './real';

/** Makers whose tokens look like nothing but chance: known by the maker's name in the label, `FASTLY_API_TOKEN=…`. */
const makers =
  'adafruit adobe airtable aiven algolia alibaba aliyun artifactory asana assemblyai atlassian auth0 aws beamer bintray bitbucket bitly bittrex ' +
  'blynk box bugsnag cc_test chatwork circleci cloudflare codeclimate codecov cohere coinbase confluence confluent consul contentful coveralls cybozu ' +
  'datadog dd_api dd_app deepgram deepseek digitalocean discord docker droneci dropbox elastic etsy facebook fastly fbapi figma finicity finnhub ' +
  'flickr freshbooks github gitlab gitter gocardless grafana heroku hetzner honeycomb hubspot ibm_ ibmcloud intercom jenkins jfrog jira kintone kraken kucoin ' +
  'launchdarkly linear linkedin linode mailchimp mailgun mailjet mandrill mapbox mattermost meraki messagebird mistral mongodb netlify newrelic ' +
  'new_relic new-relic ngrok nytimes okta onelogin opsgenie pagerduty particle paypal pinecone plaid postmark privateai private_ai pusher quay ' +
  'rapidapi razorpay rollbar sakuracloud salesforce sauce sendbird sendgrid sentry shopify slack snyk sonar sourcegraph sparkpost splunk spotify ' +
  'square stripe sumo tencent todoist travis trello twilio twitch twitter typeform vercel vonage vultr wandb xray yandex youtube zendesk zoom';

/** Makers whose tokens are GUIDs. */
const withGuid =
  'atlas codecov consul figma heroku hubspot jenkins kucoin messagebird mongodb nomad opsgenie pinecone postmark sauce ' +
  'sendbird snyk splunk squarespace vonage';

const oneOf = (names: string) => `(?<![A-Za-z])(?:${names.replaceAll(' ', '|')})`;
/** The rest of the label says that it is a key: `API token`, `Token string`, `["secret"]`. */
const label =
  '[\\w .の-]{0,30}?(?:token|key|secret|pat|login|auth|crumb|(?:access|reporter)[_ ]?id|キー|トークン|シークレット)[\\w .-]{0,15}';
/** `=`, `:`, `=>`, `:=`, `,`, `>`, `|` or `(`, with quotes around it; in YAML the value may stand on the next line. */
const binder =
  '[\\\\"\'`\\])]{0,4}[ \\t]{0,4}(?:[?+.|:]{0,4}=>?|:|,|\\(|>|\\|{1,2}|は|が)(?:[ \\t]{0,3}[|>][+-]?(?=\\r?\\n))?\\s{0,20}[\\\\"\'`(=]{0,4}';
const guid = '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}';

/** Keys whose label names their maker. */
export const namedKeys = [
  {
    id: 'vendors/named',
    kind: 'api-key',
    literals: makers.split(' '),
    expression: sticky(
      'i',
      oneOf(makers),
      label,
      binder,
      /([A-Za-z\d][\w+/=.~|:%-]{12,2000}[\w=-])(?![\w(])/,
    ),
    accept: (secret) => isReal(secret.replace(/^A{20,22}/, '')) && !isGuid(secret) && isDrawn(secret),
  },
  {
    id: 'vendors/named-guid',
    kind: 'api-key',
    literals: withGuid.split(' '),
    expression: sticky(
      'i',
      `(?:${oneOf(withGuid)}${label}|postmark)`,
      binder,
      `((?:\\d{4}-)?${guid})(?![\\w-])`,
    ),
    accept: isReal,
  },
] as const satisfies readonly Pattern[];

const isGuid = (secret: string) => new RegExp(`^${guid}$`).test(secret);

/** Letters and digits change places too often for words, or it is one long number in hexadecimal. */
function isDrawn(secret: string): boolean {
  if (/^(?:https?|file|arn):|\.(?:com|net|io|org|json|yaml|js)\b/i.test(secret)) return false;
  if (/^[\da-f]{20,128}$/i.test(secret)) return /\d/.test(secret) && /[a-f]/i.test(secret);
  if (!isVaried(secret)) return false;
  const changes = secret.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return changes >= (secret.length < 20 ? 3 : 4) || isRandom(secret);
}
