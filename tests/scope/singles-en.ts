import type { Single } from './singles-ja';

/** One problem each, in English. */
export const singlesEn: Single[] = [
  {
    about: 'app-service',
    text: 'Hello,\n\nOur web shop on App Service has been returning HTTP 503 since this morning, 9 am JST.\nA restart brings it back for about ten minutes, then it fails again.\nPlease help us find the cause.\n\nBest regards',
  },
  {
    about: 'virtual-machines',
    text: 'We cannot connect to one of our virtual machines over RDP. Boot diagnostics shows the normal sign-in screen. The NSG allows 3389 from our office. Could you tell us how to regain access?',
  },
  {
    about: 'sql-database',
    text: '## Problem\nInserts into our Azure SQL Database time out several times per hour.\n\n## Error\nMsg 40613, Level 14, State 1\n\n## Environment\nGeneral Purpose, 4 vCores, Japan East\n\n## Steps tried\n- Scaled up to 8 vCores\n- Added retries in the application\nNeither changed anything.\n\n## Question\nWhat is causing the time-outs?',
  },
  {
    about: 'blob-storage',
    text: 'I created a lifecycle rule in Blob Storage that should move files to the archive tier after 90 days. Three days later nothing has been moved. How often does the rule run, and how can I see whether it ran at all?',
  },
  {
    about: 'aks',
    text: 'Two nodes of our AKS cluster went NotReady last night and the pods stay in Pending.\n\n```\nkubectl get nodes\naks-np1-000001 NotReady\n```\n\nImages are in ACR and pulling them fails with ImagePullBackOff.\nScaling the node pool did not help.\nWhat should we look at next?',
  },
  {
    about: 'key-vault',
    text: 'Reading a secret from Key Vault returns 403 Forbidden since yesterday. No access policy was changed. Also, another vault in the same subscription works fine. Why would only this one refuse?',
  },
  {
    about: 'functions',
    text: 'A timer trigger in Azure Functions skipped its run on 3 and 7 November. It is scheduled for 2 am UTC daily.\n\nWe checked Application Insights and there is no trace at that time.\n\nThe storage account connection string was not changed. We need to know why these two runs were missed.',
  },
  {
    about: 'cosmos-db',
    text: 'Title: Cosmos DB throttling\n\nEnvironment:\n- Region: West Japan\n- API: NoSQL\n- Throughput: autoscale 4000 RU/s\n\nImpact:\nAbout ten percent of orders fail with 429 TooManyRequests.\n\nQuestion:\nHow can we see whether one partition is hot?',
  },
  {
    about: 'application-gateway',
    text: 'The backend health of our Application Gateway is Unhealthy although the App Service behind it opens fine in a browser. We changed the probe path to /health and the result is the same. Users get 502. What else does the probe require?',
  },
  {
    about: 'entra-id',
    text: 'Some users cannot sign in to our intranet application. They get AADSTS50105. They are assigned to the enterprise application and excluded from conditional access. Everyone else can sign in. Please investigate.',
  },
  {
    about: 'expressroute',
    text: 'Our ExpressRoute circuit lost BGP between 03:10 and 03:25 UTC on 12 November. It has recovered. We did not receive a maintenance notice. We need the root cause for a report to our customer.',
  },
  {
    about: 'backup',
    text: 'Azure Backup jobs fail with UserErrorGuestAgentStatusUnavailable for three Windows virtual machines.\n\nWhat we tried:\n1. Reinstalled the VM agent\n2. Rebooted the machines\n3. Reassigned the backup policy\n\nAll three show the same error since last week’s updates.',
  },
  {
    about: 'sql-database',
    text: 'Our App Service cannot reach Azure SQL Database over a private endpoint.\n\nThe SQL Database firewall has public access turned off.\n\nName resolution gives 10.1.2.5, so the private DNS zone seems right. tcpping to 1433 works, but the login times out.\n\nWhere should we look?',
  },
  {
    about: 'data-factory',
    text: 'The copy activity in our Data Factory takes three hours on Saturdays and twenty minutes on other days. CPU on the self-hosted integration runtime stays near 30 %. The sink is Data Lake Storage Gen2. Please help us understand what is different on Saturdays.',
  },
  {
    about: 'cost-management',
    text: 'Our storage bill tripled last month. Cost analysis shows that transactions went up while the amount of data stayed about the same. Why did this happen and how can we lower it?',
  },
  {
    about: 'openai',
    text: 'Calls to gpt-4o in Azure OpenAI get 429 during working hours. Our limit is 240K TPM and we use less than half. The region is East US 2. Why are we throttled below the limit?',
  },
  {
    about: 'logic-apps',
    text: 'A recurrence trigger in Logic Apps sometimes fires twice. On 5 November at 10:00 the workflow ran two times and put the same message on Service Bus twice, which fails later as a duplicate. Is there a setting to prevent this?',
  },
  {
    about: 'virtual-desktop',
    text: 'Fifteen users of Azure Virtual Desktop report a black screen after sign-in.\n\n* Mostly Mondays between 8:30 and 9:00\n* FSLogix profiles are on Azure Files\n* The host pool has free capacity\n\nLogs are attached. Please find the reason.',
  },
  {
    about: 'api-management',
    text: 'We would like to restrict our API Management instance so that only one domain may call it. Should we use the cors policy or check-header? An example would be great.',
  },
  {
    about: 'alerts',
    text: 'I created an alert rule but no mail arrives when the threshold is crossed. The test of the action group does arrive. The metric chart shows the value above the threshold for ten minutes. Please check what is wrong.',
  },
  {
    about: 'vpn-gateway',
    text: 'Our site-to-site VPN drops for about 30 seconds several times a day.\n\nSetup:\n- VPN Gateway (VpnGw2)\n- On-premises router\n- Behind it eight virtual machines and one SQL Managed Instance\n\nThe router logs point to IKE rekeying. What settings are recommended?',
  },
  {
    about: 'redis',
    text: 'Connections to Azure Cache for Redis break at random and our application logs RedisConnectionException two or three times a day. In addition, it takes about 20 seconds to reconnect afterwards. How can we tell whether maintenance is the reason?',
  },
  {
    about: 'postgresql',
    text: 'We plan to upgrade Azure Database for PostgreSQL flexible server from 13 to 16. How long will it be down, and which extensions should we check before? The test server took 12 minutes; production has five times the data.',
  },
  {
    about: 'container-apps',
    text: 'A new revision of our container app does not start and shows Activation failed. The previous revision is fine. The image is in Container Registry and pulled with a managed identity. The console log is empty. What could be the cause?',
  },
  {
    about: 'front-door',
    text: 'Requests through Front Door take more than ten seconds. Going to the origin on App Service directly takes half a second.\n\nThis started on 9 November after we updated the WAF policy. At the same time we renewed a certificate in Key Vault, but there is no certificate error.\n\nPlease look into the delay.',
  },
  {
    about: 'synapse',
    text: 'The dedicated SQL pool in Synapse cannot be paused. It says that another operation is in progress, and two hours later that is still so. No query is running. It keeps costing money, so please check soon.',
  },
  {
    about: 'event-hubs',
    text: 'Consumers of our Event Hub lag five minutes behind. We send 2,000 events per second into 8 partitions. The consumer is an Azure Function that has already scaled out to ten instances. Can settings in host.json improve this?',
  },
  {
    about: 'migrate',
    text: 'Discovery with the Azure Migrate appliance stops half way. vCenter holds 320 machines and only 200 are listed. We restarted the appliance and entered the credentials again. Is there a limit, and where are the logs?',
  },
  {
    about: 'ai-search',
    text: 'Documents added yesterday do not appear in AI Search although the indexer reports success. There are 40 PDF files in blob storage and three of them are left out. Under which conditions is a file skipped?',
  },
  {
    about: 'managed-disks',
    text: 'I would like to move a managed disk to another region by snapshot. Are these steps right?\n\n1. Take a snapshot\n2. Copy it to the other region\n3. Create a managed disk from the copy\n4. Create the virtual machine\n\nWe use platform-managed keys.',
  },
  {
    about: 'automation',
    text: 'Issue:\nA runbook in our Automation account fails since 1 November.\n\nError message:\nConnect-AzAccount : ManagedIdentityCredential authentication failed\n\nSteps to reproduce:\n1. Open the runbook\n2. Press Start\n3. It fails after one minute\n\nExpected result:\nThe virtual machines stop.\n\nNotes:\nThe identity is Contributor.',
  },
  {
    about: 'iot-hub',
    text: 'About 50 of our 1,200 devices on IoT Hub are disconnected every night at 1 am with 404104 DeviceConnectionClosedRemotely. They reconnect in the morning. There was no device update and the carrier reports no outage. How do we narrow this down?',
  },
  {
    about: 'virtual-network',
    text: 'Creating a VNet peering fails with an overlapping address space error. One network is 10.0.0.0/16 and the other 10.1.0.0/16. They do not overlap as far as we can see. What should we check?',
  },
  {
    about: 'purview',
    text: 'A scan in Purview ends as completed with exceptions and some tables are missing. The source is a SQL Managed Instance with two databases. We granted db_datareader. Which permission is missing?',
  },
];
