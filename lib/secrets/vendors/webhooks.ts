import { type Pattern, sticky } from '../pattern';
import { isReal } from './real';

const guid = '[\\da-fA-F]{8}(?:-[\\da-fA-F]{4}){3}-[\\da-fA-F]{12}';

/** Whoever knows such an address may post there: its last part is the secret. */
export const webhooks = [
  webhook('slack', 'hooks.slack.com/', `(?:services|workflows|triggers)/([A-Za-z\\d/_-]{24,80})`),
  webhook(
    'teams',
    '.office.com/webhook',
    `(?:b2)?/${guid}@${guid}/\\w{3,30}/([\\da-z]{32}(?:/${guid})?(?:/[\\w-]{20,60})?)`,
  ),
  webhook('discord', '/api/webhooks/', '\\d{16,20}/([\\w-]{40,90})'),
  webhook(
    'google-chat',
    'chat.googleapis.com/',
    'v1/spaces/[\\w-]{5,30}/messages\\?key=[\\w-]{20,50}&token=([\\w%-]{30,60})',
  ),
  webhook('zapier', 'hooks.zapier.com/', 'hooks/(?:catch|standard)/(\\d{4,12}/[a-z\\d]{5,20})'),
  webhook('make', '.make.com/', '([a-z\\d]{32})'),
  webhook('ifttt', 'maker.ifttt.com/', 'trigger/\\w{1,60}/(?:json/)?with/key/([\\w-]{20,60})'),
  webhook('mattermost', '/hooks/', '([a-z\\d]{26})'),
  webhook('feishu', '/open-apis/bot/', `v2/hook/(${guid})`),
  webhook('dingtalk', 'oapi.dingtalk.com/', 'robot/send\\?access_token=([\\da-f]{64})'),
  webhook('wecom', 'qyapi.weixin.qq.com/', `cgi-bin/webhook/send\\?key=(${guid})`),
];

/** Addresses with a key on their path. */
export const addresses = [
  address('thingsboard', 'api-key', 'thingsboard.cloud/', 'api/v1/([a-z\\d]{20})'),
  address('softlayer', 'api-key', 'api.softlayer.com/', '\\w{3,6}/v3(?:\\.1)?/([\\da-f]{64})'),
];

function webhook(maker: string, host: string, rest: string) {
  return address(`${maker}-webhook`, 'webhook-url', host, rest);
}

function address<Kind extends string>(maker: string, kind: Kind, host: string, rest: string): Pattern<Kind> {
  return {
    id: `vendors/${maker}`,
    kind,
    literals: [host],
    expression: sticky('i', host.replaceAll('.', '\\.'), rest, '(?![A-Za-z\\d])'),
    accept: isReal,
  };
}
