/**
 * The support teams that own a service, as far as they are public:
 * https://jpazasms.github.io and the Azure technical support team describe App Service, developer services (API Management, Batch,
 * Blob Storage …) and databases as teams of their own. Services of different teams in one request speak more strongly for two requests.
 */
export type Team =
  | 'app-service'
  | 'developer'
  | 'infrastructure'
  | 'identity'
  | 'databases'
  | 'ai'
  | 'monitoring'
  | 'billing'
  | 'other';

const byDomain: Record<string, Team> = {
  'app-platform': 'app-service',
  'developer-services': 'developer',
  devops: 'developer',
  storage: 'developer',
  containers: 'developer',
  iot: 'developer',
  compute: 'infrastructure',
  networking: 'infrastructure',
  desktop: 'infrastructure',
  hybrid: 'infrastructure',
  migration: 'infrastructure',
  identity: 'identity',
  databases: 'databases',
  analytics: 'databases',
  ai: 'ai',
  monitoring: 'monitoring',
  integration: 'monitoring',
  management: 'monitoring',
  security: 'monitoring',
  billing: 'billing',
};

/** Services whose team is not that of their neighbours. */
const byService: Record<string, Team> = {
  'api-management': 'developer',
  'api-center': 'developer',
  batch: 'developer',
  'cloud-services': 'developer',
  'service-fabric': 'developer',
  backup: 'infrastructure',
  policy: 'infrastructure',
  'key-vault': 'identity',
  'managed-disks': 'infrastructure',
  'netapp-files': 'infrastructure',
};

/** The team that answers for a service. */
export function teamOf(service: { id: string; domain: string }): Team {
  return byService[service.id] ?? byDomain[service.domain] ?? 'other';
}
