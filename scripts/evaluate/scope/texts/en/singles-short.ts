import type { Single } from '../written';

/** One problem each, in one or two sentences.  */
export const singlesShort: readonly Single[] = [
  {
    text: 'Our timer triggered function stopped firing last night around 02:00 UTC. No deployment, no config change, host just does not wake up.',
    services: ['functions'],
    intent: 'fault',
  },
  {
    text: '3 of 12 nodes in cluster aks-fab-prod-weu went NotReady this morning and do not recover, even after we drained and rebooted them.',
    services: ['aks'],
    intent: 'fault',
  },
  {
    text: 'Getting 403 ForbiddenByConnection when reading secrets from our vault over the private endpoint since today 7am. Need this fixed asap please.',
    services: ['key-vault', 'private-link'],
    intent: 'fault',
  },
  {
    text: 'Logins to database crm-prod fail intermittently with error 40613, roughly one connection out of twenty.',
    services: ['sql-database'],
    intent: 'fault',
  },
  {
    text: 'The site to site tunnel to our Osaka office is flapping every 20-30 minutes since Sunday.',
    services: ['vpn-gateway'],
    intent: 'fault',
  },
  {
    text: 'after the last deploy the site only shows "Application Error" and nothing else, slot swap back didnt help',
    services: ['app-service'],
    intent: 'fault',
  },
  {
    text: 'Copy activity from on-prem Oracle fails with UserErrorOracleConnectionTimeout, while test connection in the linked service is successful.',
    services: ['data-factory'],
    intent: 'fault',
  },
  {
    text: 'Directory synchronisation from our on-premises AD has not run for 9 hours, the admin center shows a red banner. Kindly help us on priority.',
    services: ['entra-connect'],
    intent: 'fault',
  },
  {
    text: 'Nightly backup of vm-erp-02 failed with UserErrorGuestAgentStatusUnavailable for the third time in a row.',
    services: ['backup'],
    intent: 'fault',
  },
  {
    text: 'I can not remote into my server anymore, it says "an internal error has occurred". It was working on Friday.',
    services: ['virtual-machines'],
    intent: 'fault',
  },
  {
    text: 'Seeing a lot of 429s on container orders although normalized RU consumption is under 40 %.',
    services: ['cosmos-db'],
    intent: 'fault',
  },
  {
    text: 'docker push ends with "denied: requested access to the resource is denied" for one repository only, pulls are fine.',
    services: ['container-registry'],
    intent: 'fault',
  },
  {
    text: 'Workflow wf-invoice-inbound is stuck in Running since 11 Nov and Cancel does nothing.',
    services: ['logic-apps'],
    intent: 'fault',
  },
  {
    text: 'Hosted agents: all our pipelines are queued for more than 40 min with "waiting for an available agent", org fabrikam-dev.',
    services: ['azure-devops'],
    intent: 'fault',
  },
  {
    text: 'Name resolution of our internal zone contoso.internal returns NXDOMAIN from one of the spokes.',
    services: ['dns'],
    intent: 'fault',
  },
  {
    text: 'About 400 of our field devices cannot reconnect after the certificate rollover, they get a TLS handshake failure.',
    services: ['iot-hub'],
    intent: 'fault',
  },
  {
    text: 'users in host pool hp-sales get black screen for 2-3 min after login, then disconnect',
    services: ['virtual-desktop'],
    intent: 'fault',
  },
  {
    text: 'gpt-4o deployment in Sweden Central answers with 500 "The server had an error while processing your request" for around 5% of calls since noon.',
    services: ['openai'],
    intent: 'fault',
  },
  {
    text: 'What is the recommended way to move 80 TB of blobs from LRS in West Europe to a ZRS account in Sweden Central without downtime?',
    services: ['storage-account', 'blob-storage'],
    intent: 'how-to',
  },
  {
    text: 'How can I redirect http://fabrikam.example to https://www.fabrikam.example keeping the path and the query string?',
    services: ['front-door'],
    intent: 'how-to',
  },
  {
    text: 'Please let us know the steps for doing a major version upgrade from 13 to 16 with minimal downtime.',
    services: ['postgresql'],
    intent: 'how-to',
  },
  {
    text: 'We want to give an external auditor read access to exactly one resource group for two weeks. What role should we use, and how do we let it expire automatically?',
    services: ['rbac'],
    intent: 'how-to',
  },
  {
    text: 'Can somebody tell me how to keep only the audit tables for 7 years and the rest for 30 days?',
    services: ['log-analytics'],
    intent: 'how-to',
  },
  {
    text: 'My certificate expires in 12 days, how do I renew it and bind the new one to the site?',
    services: ['app-service-certificate'],
    intent: 'how-to',
  },
  {
    text: 'How do I validate a JWT issued by two different tenants in one inbound policy?',
    services: ['api-management'],
    intent: 'how-to',
  },
  {
    text: 'Is it possible to shrink an OS disk from 256 GB to 128 GB, and if so what is the supported procedure?',
    services: ['managed-disks'],
    intent: 'how-to',
  },
  {
    text: 'VM vm-pay-01 rebooted at 2026-10-14 03:12 UTC without any action from our side. Please provide the root cause.',
    services: ['virtual-machines'],
    intent: 'cause',
  },
  {
    text: 'We saw a failover on our cache at 18:40 yesterday, everything is normal now. We need an RCA for our customer.',
    services: ['redis'],
    intent: 'cause',
  },
  {
    text: 'The circuit lost both BGP sessions for about four minutes on Tuesday; please explain why both went down at once.',
    services: ['expressroute'],
    intent: 'cause',
  },
  {
    text: 'Our ingestion bill went from 300 to 2,900 EUR in October and we did not add anything. What is producing it?',
    services: ['log-analytics'],
    intent: 'cost',
  },
  {
    text: 'Why am I charged for data processed when all the traffic stays in the same region?',
    services: ['nat-gateway'],
    intent: 'cost',
  },
  {
    text: 'The credit card payment for invoice E0400XYZ12 was taken twice. Please refund one.',
    services: ['billing'],
    intent: 'billing',
  },
  {
    text: 'We need the October invoice reissued with our new VAT number and company name Fabrikam Logistics GmbH.',
    services: ['billing'],
    intent: 'billing',
  },
  {
    text: 'Please raise Standard NDv5 family vCPUs from 0 to 192 in South Central US for subscription sub-ml-research.',
    services: ['quotas', 'virtual-machines'],
    intent: 'quota',
  },
  {
    text: 'Request to increase tokens per minute of gpt-4o-mini in Japan East from 200K to 2M, expected launch is 1 December.',
    services: ['quotas', 'openai'],
    intent: 'quota',
  },
  {
    text: 'It would be really good if the portal could remember my column selection in the All resources view across browsers.',
    services: ['azure-portal'],
    intent: 'wish',
  },
  {
    text: 'Please add support for custom plugins signed by ourselves, without it we can not move off our own server.',
    services: ['managed-grafana'],
    intent: 'wish',
  },
  {
    text: `I need to transfer the subscription "Contoso Labs" from my personal account to my company's tenant.`,
    services: ['subscriptions'],
    intent: 'subscription',
  },
];
