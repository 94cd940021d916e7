import type { Single } from '../written';

/** One problem each, in a few lines.  */
export const singlesMedium: readonly Single[] = [
  {
    text: `Hello,
since the maintenance window of last weekend our gateway agw-shop-prod returns 502 for the /checkout path only. Backend health is green for all four members. When we call the backend directly from a jump host in the same vnet we get 200 within 80 ms. We have increased the request timeout to 60 s, no difference. Please advise what is going on.`,
    services: ['application-gateway', 'waf'],
    intent: 'fault',
  },
  {
    text: 'We have created the private endpoint for our storage two weeks ago and it worked properly. From yesterday the clients in the hub resolve the public IP again instead of 10.40.2.7. The zone is linked to the hub vnet, we have checked it several times. The A record is existing. Kindly check from your backend.',
    services: ['private-link', 'dns'],
    intent: 'fault',
  },
  {
    text: `Messages pile up in the subscription "billing-events" and our consumers do not get anything.
Active message count is 118,402 and growing. The consumers are connected (we see them in the metrics) and they have prefetch 50.
Restarting the consumer pods brings maybe a thousand messages through and then it stops again.
SDK: Azure.Messaging.ServiceBus 7.17.5`,
    services: ['service-bus'],
    intent: 'fault',
  },
  {
    text: `Dear support,

One of our branch offices cannot sign in to any of our web applications. They are asked for the second factor, approve it on the phone, and are asked again, endlessly. Other offices are not affected. The conditional access policy is identical for everybody and was last modified in March.

Best regards`,
    services: ['entra-id'],
    intent: 'fault',
  },
  {
    text: 'Cluster start takes more than 25 minutes and then terminates with CLOUD_PROVIDER_LAUNCH_FAILURE. It is a job cluster with 8 Standard_E8ds_v4. We tried two other workspaces in the same region with same result, so I assume it is not our cluster policy.',
    services: ['databricks'],
    intent: 'fault',
  },
  {
    text: `NFS clients hang.
We have a 12 TiB volume mounted from 30 Linux hosts. Since this morning \`ls\` on the root of the export blocks for up to 90 s, and dmesg shows "nfs: server 10.9.4.4 not responding, still trying". CPU and network on clients are idle.`,
    services: ['netapp-files'],
    intent: 'fault',
  },
  {
    text: "hey, my deploy workflow is green but the site still shows the old version. it's been like that for three deployments now. cleared cache, incognito, different phone... always the old one. Where is it cached?",
    services: ['static-web-apps', 'github-actions'],
    intent: 'fault',
  },
  {
    text: 'Geo-replication of our failover group is "Seeding" since 36 hours, 0 % progress. Size of the biggest database is 900 GB. Both instances are General Purpose 16 vCores, peered networks, ports 5022 and 11000-11999 are open. We already dropped and recreated the group once.',
    services: ['sql-managed-instance'],
    intent: 'fault',
  },
  {
    text: 'After migrating from the old agent, 14 of 60 Linux servers do not send syslog any more. The heartbeat is there. The DCR is associated and we see it in /etc/opt/microsoft/azuremonitoragent/config-cache. Restarting the agent did not change anything.',
    services: ['azure-monitor-agent', 'log-analytics'],
    intent: 'fault',
  },
  {
    text: `Training job fails before our script starts:

AzureMLCompute job failed. ExecutionFailed: [REDACTED] exit code 137 - out of memory during image extraction

Same environment was fine last Thursday. The compute has 56 GB memory and image is about 9 GB.`,
    services: ['machine-learning'],
    intent: 'fault',
  },
  {
    text: 'One of our revisions keeps scaling to zero in the middle of processing although minReplicas is 2. Users see a 503 for some 15 seconds until a replica comes back. We are on a workload profiles environment in North Europe, the rule is http with 50 concurrent requests.',
    services: ['container-apps'],
    intent: 'fault',
  },
  {
    text: 'Since our provider changed the firewall nobody in the office can map the network drive Z: in the cloud. Error is "System error 53 has occurred. The network path was not found". I am not technical, the person who set this up has left the company. Everybody is waiting for the price lists which are on this drive, can you please help us?',
    services: ['files'],
    intent: 'fault',
  },
  {
    text: `Hi,
our worker tries to get a token and gets \`ManagedIdentityCredential authentication unavailable. No response received from the managed identity endpoint.\` It happens on roughly 1 out of 50 cold starts, only in one region. A retry after 5-10 seconds always succeeds. Identity is user assigned.`,
    services: ['managed-identities', 'functions'],
    intent: 'fault',
  },
  {
    text: 'Test failover of our ERP group ends with error 28031. Replication health is shown as normal and the last recovery point is 4 minutes old. We have an audit on Thursday in which we must demonstrate the failover so we are under some time pressure.',
    services: ['site-recovery'],
    intent: 'fault',
  },
  {
    text: `The scheduled refresh of our sales report fails since the gateway was updated to the October build. Message: "The on-premises data gateway's service account failed to impersonate the user". Refresh from Desktop is ok. We rolled the gateway back but the error remains.`,
    services: ['power-bi', 'on-premises-data-gateway'],
    intent: 'fault',
  },
  {
    text: 'Connecting through the browser to any of our Linux hosts drops after exactly 4 minutes. Sessions through the native client are stable. Tried Edge, Chrome and Firefox, on office network and on mobile hotspot.',
    services: ['bastion'],
    intent: 'fault',
  },
  {
    text: 'Indexer over our SharePoint library reports success, but 2,300 of 11,000 documents are missing in the index. The missing ones have nothing in common that we can see (pdf, docx, different folders). Reset and full rerun gives the same number.',
    services: ['ai-search'],
    intent: 'fault',
  },
  {
    text: 'Clients get disconnected all together about once an hour, then reconnect at once and overload our API. We see "Server connection closed with error: ServiceReload" hundreds of times. 5 units, Standard tier, SDK 1.25.2.',
    services: ['signalr'],
    intent: 'fault',
  },
  {
    text: "We would like to deny creation of public IPs in all subscriptions below one management group, but with an exemption for the network team's subscription. What is better practice here: exclusion in the assignment (notScopes) or a policy exemption object? We also have Terraform creating these assignments.",
    services: ['policy'],
    intent: 'how-to',
  },
  {
    text: 'Hello team, we are planning to bring all branch internet traffic through a central inspection point. We have 40 branches, two hubs, one in Europe and another one in US. Could you please guide us how routing intent should be set up in order that branch to branch between the hubs is inspected as well?',
    services: ['virtual-wan', 'firewall'],
    intent: 'how-to',
  },
  {
    text: "I'm building a sign-up form for our web shop and I want customers to log in with their phone number instead of e-mail. I've found the sample for custom policies but it is from 2021. Is there a simpler way with plain user flows nowadays?",
    services: ['b2c'],
    intent: 'how-to',
  },
  {
    text: 'Our team need to replay events of last 48 hours for one consumer group without disturbing the others. We use the Java processor client with checkpoints in blob. What is proper way to move the offset back? Do we have to stop all instances?',
    services: ['event-hubs'],
    intent: 'how-to',
  },
  {
    text: "We're evacuating a datacenter (around 420 VMs on vSphere 7) by June. Some of them have RDM disks, which we understand the agentless replication won't take. What's the supported path for those machines?",
    services: ['migrate', 'vmware-solution'],
    intent: 'how-to',
  },
  {
    text: 'We have 200 servers which must be patched in waves: test on Tuesday, production first half on Thursday, second half on Saturday. Is it done with three maintenance configurations and dynamic scopes on a tag, or is there another concept for it? A pointer to documentation would be enough.',
    services: ['update-manager'],
    intent: 'how-to',
  },
  {
    text: 'Could you explain me how I can send SMS to Swiss numbers with our company name as the sender? I only find alphanumeric sender ID for some countries, and in the list the status for Switzerland is not clear to me.',
    services: ['communication-services'],
    intent: 'how-to',
  },
  {
    text: "How do I reference an existing subnet that's in another subscription from a module? I've tried `existing` with scope: resourceGroup(subId, rg) and it compiles but I don't know whether I'm meant to pass the id as a param instead. Looking for the idiomatic way.",
    services: ['bicep'],
    intent: 'how-to',
  },
  {
    text: 'Between 09:05 and 09:48 JST on November 6 our users in Japan received 504 from the edge. It has recovered by itself. We would like to know the cause, the scope of influence, and the prevention measure, because we must report to our customer by Friday.',
    services: ['front-door'],
    intent: 'cause',
  },
  {
    text: `Our web app was restarted four times on Saturday night (see times below). No deployment was done. Please tell us why.
- 22:14
- 22:51
- 23:40
- 00:03
All times are CET.`,
    services: ['app-service'],
    intent: 'cause',
  },
  {
    text: 'Pipeline pl_daily_load normally takes 35 minutes, on 3 November it took 4 h 10 min. The run id is 5c1e77b0-5a0e-4d43-9b4c-0a4dbb0f6e21. It was finished without error and the following days are normal again. Please investigate what was different that day.',
    services: ['data-factory'],
    intent: 'cause',
  },
  {
    text: 'Good morning. We bought a 3-year reservation for ten D8s v5 in May. Now in the cost report 4 of those machines are still shown as pay as you go. They are the same size and the same region. Please explain why the discount is not applied to them.',
    services: ['virtual-machines', 'reservations'],
    intent: 'cost',
  },
  {
    text: "My name is on the account but I have not used Azure since a student course. Every month 4.63 USD is being taken from my card. I can't log in because the university deleted my mailbox. Please stop this and tell me what I need to send you to prove that the card is mine.",
    services: ['billing'],
    intent: 'billing',
  },
  {
    text: 'Our purchase order number changed with the new fiscal year (PO-88213-26). The invoices are still issued with the old number and our accounts payable rejects them. Where can we change it, or can you do it for us? The enrollment is a direct EA.',
    services: ['enrollment-administration', 'billing'],
    intent: 'billing',
  },
  {
    text: `We're hitting "PublicIPCountLimitReached" when deploying new clusters in UK South. Current limit is 100 and we need 400. Business reason: each tenant of our SaaS platform gets dedicated egress addresses which their firewalls allow-list, and we onboard 200 tenants this quarter.`,
    services: ['quotas', 'public-ip'],
    intent: 'quota',
  },
  {
    text: 'Feature request: let us set a different action group per dimension value in one metric alert rule. At present we maintain 64 nearly identical rules, one per customer queue, only because each of them should call another on-call phone. Happy to explain the scenario in a call.',
    services: ['alerts'],
    intent: 'wish',
  },
  {
    text: "We'd like to be able to restrict who can edit a single wiki page. Right now it is all or nothing per wiki, so we keep our runbooks in three separate projects. Is this on the roadmap? If not please consider it as vote from a company with 2,000 users.",
    services: ['azure-devops'],
    intent: 'wish',
  },
  {
    text: 'Our subscription has been disabled since this morning with the reason "spending limit reached". It is an old Visual Studio one which we turned into our staging by accident. We removed the limit and added a card an hour ago, but it still says disabled. Please enable it again.',
    services: ['subscriptions'],
    intent: 'subscription',
  },
  {
    text: 'The article "Guide for running C# Azure Functions in the isolated worker process" still says in the section about Application Insights that you have to remove the logger filter rule, while the current template already does. It took us half a day to find that the two cancel each other out. Please correct the page.',
    services: ['functions'],
    intent: 'feedback',
  },
];
