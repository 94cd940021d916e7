import type { Paired } from '../written';

/** One problem between two services of different teams. */
export const paired: readonly Paired[] = [
  {
    text: `Our function can't read its secrets since yesterday. The function team's log says "403 from vault", the vault's log shows no denied request at all. Is the fault with Functions or with Key Vault?`,
    services: ['functions', 'key-vault'],
  },
  {
    text: '502 on about 5 % of requests. Application Gateway says the backend closed the connection, App Service says the request never arrived. Please tell us on which of both sides it gets lost.',
    services: ['application-gateway', 'app-service'],
  },
  {
    text: `The copy from Data Factory into Azure SQL Database takes six hours instead of one. ADF shows "writing to sink 98 %", SQL shows 5 % DTU. We'd like both teams to look at it and to tell which is the bottleneck.`,
    services: ['data-factory', 'sql-database'],
  },
  {
    text: "Pulling images takes four minutes since Friday. Is it the cluster (AKS 1.30) or the registry (ACR Premium, geo-replicated)? We don't know to whom we have to turn.",
    services: ['aks', 'container-registry'],
  },
  {
    text: 'Traffic from on-prem to the spokes is lost after passing ExpressRoute and before reaching the VMs; Azure Firewall sits in between and logs nothing. Does the gateway drop it or the firewall? Kindly involve both network teams.',
    services: ['expressroute', 'firewall'],
  },
  {
    text: 'Our job gets events twice. Are they duplicated in Event Hubs already or does Stream Analytics read them twice? We need a statement of both.',
    services: ['event-hubs', 'stream-analytics'],
  },
  {
    text: 'Users see "your account is configured to prevent you from using this device" when they start an AVD session. The Entra sign-in log says success. Which side denies: Entra ID or AVD?',
    services: ['entra-id', 'virtual-desktop'],
  },
  {
    text: "Messages completed by the Logic App reappear in the Service Bus queue. I can't tell whether the connector doesn't complete them or Service Bus brings them back. Please check with both product teams.",
    services: ['logic-apps', 'service-bus'],
  },
  {
    text: "404 for pictures which exist. With the blob address they open, by Front Door not; a minute later they do. Is it a matter of storage consistency, or of Front Door's cache? Please judge from both sides.",
    services: ['front-door', 'storage-account'],
  },
  {
    text: 'Backup of a Linux VM leaves the file system frozen for 3 minutes. Does the VM agent not thaw or does the Backup service not send the thaw? We want to hear of both, as each documentation refers to the other one.',
    services: ['virtual-machines', 'backup'],
  },
  {
    text: "Device-connected events come 20 minutes late. IoT Hub's metric shows no delay. Event Grid's neither. Who holds them back, IoT Hub or Event Grid?",
    services: ['iot-hub', 'event-grid'],
  },
  {
    text: `Deployment by Azure Pipelines ends in "Conflict (CODE: 409)". Pipelines support told a colleague it's App Service; App Service people said it's the task. Please settle between you which one it is.`,
    services: ['azure-devops', 'app-service'],
  },
  {
    text: "Streaming answers arrive in one block at the end since we've put API Management before Azure OpenAI. Does APIM buffer or does the model endpoint send differently? An answer from both teams would help.",
    services: ['openai', 'api-management'],
  },
  {
    text: "The change feed trigger skips documents. Is it a Cosmos DB change feed problem or one of the Functions extension? I'm happy to run traces on either side.",
    services: ['cosmos-db', 'functions'],
  },
  {
    text: 'A DirectQuery report shows other totals than the SQL pool does. We need to know if Power BI or Synapse calculates wrongly.',
    services: ['power-bi', 'synapse'],
  },
  {
    text: "VPN clients don't resolve private names. Does the P2S gateway not hand out the DNS server or does the DNS Private Resolver not answer them? Not clear whose part that is.",
    services: ['vpn-gateway', 'dns-private-resolver'],
  },
  {
    text: "Alerts of Defender for Cloud show up in Sentinel with the wrong subscription. Is the mapping wrong in Defender, or in Sentinel's connector? Please have both check it.",
    services: ['sentinel', 'defender-for-cloud'],
  },
  {
    text: 'Writing Delta tables fails with "409 PathAlreadyExists" once a night. Databricks says that storage answers inconsistently. What does the storage side say? Please look into it from both ends.',
    services: ['databricks', 'data-lake-gen2'],
  },
  {
    text: 'Devices are compliant in Intune, but Conditional Access treats them as non-compliant for up to 8 hours. Is Intune late in reporting or Entra late in evaluating?',
    services: ['intune', 'entra-id'],
  },
  {
    text: "Pods lose the connections to Redis every night at 01:00. From a VM it's stable. Is something closing them in AKS's outbound path or in the cache? We'd ask for an analysis of both sides.",
    services: ['redis', 'aks'],
  },
  {
    text: "After a test failover the availability group doesn't come online. Shall we ask the Site Recovery team or the SQL Server team? In our opinion it's between these two.",
    services: ['site-recovery', 'sql-vm'],
  },
  {
    text: 'Voice calls to our bot are silent for 10 seconds at the beginning. The Direct Line Speech channel or the Speech service: which one needs the time?',
    services: ['bot-service', 'speech'],
  },
  {
    text: 'Datastores on Azure NetApp Files show latencies of 60 ms in vCenter while ANF reports 2 ms. Please check both the AVS hosts and ANF, each of the two claims to be innocent.',
    services: ['netapp-files', 'vmware-solution'],
  },
  {
    text: "Dashboards have gaps of 5 minutes each hour. Is the data missing in the Azure Monitor workspace (Prometheus), or does Grafana fail to query it? Who's in charge of that?",
    services: ['managed-grafana', 'managed-prometheus'],
  },
];
