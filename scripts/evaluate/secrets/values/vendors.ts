import { alphanumeric, base64url, hex, lower, upper } from '../alphabets';
import { guid } from '../fields';
import type { Strictness } from '../marks';
import type { Make, Value } from './value';

/** Tokens of other vendors, by the formats that they document. */
export function vendorTokens(): Record<string, Value> {
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
