import { serviceById } from '../../azure/services';

/** What a request is about, in the words of its readers: the shelves that topics.json sorts everyday words by. */
export type Field = keyof typeof import('./topics.json');

const byDomain: Record<string, Field> = {
  compute: 'machines',
  containers: 'containers',
  'app-platform': 'apps',
  networking: 'links',
  storage: 'storage',
  databases: 'databases',
  analytics: 'pipelines',
  integration: 'integration',
  iot: 'devices',
  identity: 'identity',
  monitoring: 'monitoring',
  security: 'security',
  devops: 'devops',
  billing: 'billing',
  ai: 'ai',
  desktop: 'desktops',
  migration: 'migration',
  hybrid: 'migration',
};

/** Services that belong elsewhere than their neighbours. */
const services: Partial<Record<Field, string>> = {
  delivery:
    'dns dns-private-resolver load-balancer application-gateway app-gateway-containers waf front-door cdn traffic-manager',
  firewall: 'firewall firewall-manager network-security-group ddos-protection network-security-perimeter',
  documents:
    'cosmos-db documentdb cassandra-managed-instance redis managed-redis table-storage mongodb-atlas',
  reports: 'power-bi analysis-services',
  messages:
    'service-bus event-hubs event-grid relay queue-storage signalr web-pubsub notification-hubs confluent',
  backup: 'backup site-recovery',
  security: 'policy blueprints machine-configuration',
  monitoring: 'automation update-manager change-tracking datadog dynatrace elastic-cloud new-relic',
  subscriptions: 'subscriptions quotas management-groups resource-mover enrollment-administration lighthouse',
  devops: 'load-testing playwright dev-box deployment-environments devtest-labs',
  contact: 'communication-services maps bing-maps media-services sendgrid',
  databases: 'database-migration',
};

const byService = new Map(
  Object.entries(services).flatMap(([field, ids]) => ids.split(' ').map((id) => [id, field as Field])),
);

/** The field of a service; `undefined` for tools and for those that belong to none. */
export function fieldOf(id: string): Field | undefined {
  return byService.get(id) ?? byDomain[serviceById(id).domain];
}
