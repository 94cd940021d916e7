import type { SecretKind } from '../../../lib/secrets/kinds';
import type { Group } from './marks';

const azureKeys: readonly SecretKind[] = [
  'storage-key',
  'cosmos-key',
  'messaging-key',
  'iot-key',
  'redis-key',
  'registry-password',
  'search-key',
  'functions-key',
  'ai-key',
  'azure-key',
  'connection-string-key',
];

/** The kinds that tell a person the right thing to do. `vendor`: all that are in none of the other groups, too. */
const kindsOf: Record<Exclude<Group, 'vendor'>, readonly SecretKind[]> = {
  'azure-key': [...azureKeys, 'api-key', 'password'],
  devops: ['devops-token', 'access-token'],
  'client-secret': ['client-secret'],
  sas: ['sas'],
  password: [
    'password',
    'api-key',
    'redis-key',
    'publish-profile',
    'connection-string-key',
    'registry-password',
    'kubernetes-credential',
  ],
  'private-key': ['private-key'],
  token: ['access-token', 'api-key', 'password', 'kubernetes-credential'],
  kubernetes: ['kubernetes-credential', 'private-key', 'password'],
  card: ['card-number'],
};

const vendorToo: readonly SecretKind[] = ['access-token', 'api-key'];

/** Whether a kind is one that a secret of this group may be called. */
export function fits(kind: SecretKind, group: Group): boolean {
  if (group !== 'vendor') return kindsOf[group].includes(kind);
  return vendorToo.includes(kind) || Object.values(kindsOf).every((kinds) => !kinds.includes(kind));
}
