import type { Single } from '../written';

/** One problem each, with templates, logs and steps tried.  */
export const singlesLong: readonly Single[] = [
  {
    text: `**Environment**
- Cluster: aks-ctso-prod-01 (1.30.4, Azure CNI overlay)
- Region: Germany West Central
- Ingress: nginx 1.11.2 behind a Standard LB

**Problem**
Every morning between 06:00 and 06:20 new connections to the ingress IP time out. Existing ones survive.

**What we see**
\`\`\`
curl: (28) Failed to connect to 20.79.x.x port 443 after 21043 ms: Couldn't connect to server
\`\`\`
SNAT ports: allocated 1024, used max 212.
Health probe status of one node drops to 0 at the same time.

**Tried**
1. replaced the node
2. raised probe interval from 5 to 15
3. externalTrafficPolicy Local -> Cluster

No change. We need to know what happens to the probe in that window.`,
    services: ['aks', 'load-balancer'],
    intent: 'fault',
  },
  {
    text: `Issue Title: Always On listener not reachable after failover
Business Impact: High - order entry stops for 300 users
Subscription ID: 7f0c2b1e-1111-4a2b-9c3d-aaaa00001111
Resource: sqlag-lsn01
Date/Time of issue: 17-Nov-2026 21:30 IST
Description: We have done a planned failover from node 1 to node 2. After failover the listener name is resolving properly but the connection is timing out from app servers. From node 2 itself we are able to connect. On failing back to node 1 everything is working.
Steps already performed:
 a) probe port 59999 is checked on both the nodes
 b) cluster parameter ProbePort is set
 c) Windows firewall turned off for testing
Error: A network-related or instance-specific error occurred while establishing a connection to SQL Server. (error: 40)
Preferred contact: phone, IST business hours`,
    services: ['sql-vm'],
    intent: 'fault',
  },
  {
    text: `### Describe the bug
Blob-triggered function processes the same blob two or three times.

### To Reproduce
1. Upload a 400 MB csv to \`inbound/\`
2. Wait ~8 minutes
3. See a second invocation with the same blob name while the first is still running

### Expected behavior
One invocation per blob.

### Environment
Runtime 4.1036, Python 3.11, Flex Consumption, extension bundle 4.x, source = LogsAndContainerScan

\`\`\`text
[2026-11-02T08:11:02Z] Executing 'Functions.ingest' (Reason='New blob detected: inbound/a.csv', Id=0b7d...)
[2026-11-02T08:19:40Z] Executing 'Functions.ingest' (Reason='New blob detected: inbound/a.csv', Id=91fe...)
\`\`\`
The lease on the blob receipt seems to be lost.`,
    services: ['functions', 'storage-account'],
    intent: 'fault',
  },
  {
    text: `Hi support,

We operate two circuits (Frankfurt and Amsterdam, 1 Gbps each, provider Nordlink). Since 12 November around 04:00 UTC the traffic from Azure to on-prem always takes Amsterdam, even though we prepend three times there.

What we verified with our provider:
- prefixes are advertised identically on both
- prepending is visible on the PE
- the connection weight is 100 on Frankfurt, 0 on Amsterdam
- no change on our routers since August

Get-AzExpressRouteCircuitRouteTable shows our 10.20.0.0/16 only via the secondary. It looks as if the primary MSEE path is dropping the advertisement.

We would need a check on your edge routers because from our side everything is as designed. The latency through Amsterdam hurts our trading desk (9 ms instead of 2).`,
    services: ['expressroute'],
    intent: 'fault',
  },
  {
    text: `Good afternoon,

Cluster creation on our new four-node system stops in "Validating network". The hardware is from the validated catalogue. We used release 2510.

The message is:

Type 'ValidateNetwork' of Role 'EnvironmentValidator' raised an exception:
{
  "ExceptionType": "json",
  "ErrorMessage": { "Message": "StorageAdapter pNIC3 has RDMA operational state Disabled" }
}

But Get-NetAdapterRdma returns True for all adapters on all of the nodes. We re-seated the cables, updated the firmware to 26.41, disabled and enabled RDMA again, and rebooted node by node. The switch (Arista) has PFC on priority 3.

We have a commissioning date at the end of the month, hence I would be thankful for a quick answer.

Kind regards
P. Weidner`,
    services: ['azure-local'],
    intent: 'fault',
  },
  {
    text: `Subject: Outbound calls from our web app to on-premises API fail

Background: the app sits in an S1 plan in Japan East and is integrated with a subnet. From there the traffic goes to our data center.

Symptom: about 30 % of calls end in "System.Net.Sockets.SocketException (10060)". It began on 2026/11/10.

Confirmation results:
・tcpping from the console to 172.16.8.20:8443 -> 7 of 10 succeed
・From a virtual machine in the neighbour subnet -> 10 of 10 succeed
・Route table is same for both
・Scale out from 2 to 3 instances -> ratio not changed

Request: please investigate the cause of connection failure and inform the countermeasure.`,
    services: ['app-service', 'virtual-network'],
    intent: 'fault',
  },
  {
    text: `Tenant: fabrikamretail.onmicrosoft.example
Affected: all 340 shop tablets
Since: Monday approx. 10:30 CET

The tablets are shared by the staff. They sign in with a PIN and get a session. From Monday every sign in ends in

> AADSTS50155: Device authentication failed for user.
> Correlation ID: 6a2b18fd-93c2-47c1-b8d7-0f5e7f0aa010
> Timestamp: 2026-11-16T09:31:47Z

dsregcmd /status on a broken one:

AzureAdJoined : YES
DeviceAuthStatus : FAILED. Device is either disabled or deleted
TenantId : 2f..

In the admin center the very same device is shown as enabled, last activity today. We can repair a single tablet by re-joining it, but with 340 tablets in 90 shops this isn't an option.`,
    services: ['entra-id'],
    intent: 'fault',
  },
  {
    text: `I am a researcher at a small university. We own six depth cameras which we bought in 2021. After updating the lab computers the viewer application does not open the color stream:

[2026-11-04 14:22:10.901] [error] [t=3021] depth_engine_start_helper(). Failed to start depth engine
[2026-11-04 14:22:10.913] [error] k4a_device_start_cameras() returned failed

USB 3 ports are used directly, no hub. On an older laptop all six work. GPU driver 552.44, Windows 11 24H2. What can we do to make them run again?`,
    services: ['kinect'],
    intent: 'fault',
  },
  {
    text: `Problem type: Technical
Problem subtype: Rules / false positives
Severity: B
Timezone: UTC+1

After we switched the policy from Detection to Prevention our customers can no longer upload attachments in the claims form. The requests are blocked by 942440 (SQL comment sequence) because the base64 content contains "--".

Sample from the logs:
\`\`\`json
{
  "ruleName": "Microsoft_DefaultRuleSet-2.1-SQLI-942440",
  "action": "Block",
  "requestUri": "https://claims.contoso.example/api/upload",
  "details": { "matches": [{ "matchVariableName": "PostParamValue:file" }] }
}
\`\`\`
We created an exclusion "Request body post args name equals file" at the rule set level two hours ago, it is ignored. Purging the cache and re-associating the policy was tried as well.`,
    services: ['front-door', 'waf'],
    intent: 'fault',
  },
  {
    text: `We run a nightly load into a dedicated pool (DW1000c). Until last week it took two hours, now it does not finish by 08:00 and our people in the plants look at yesterday's numbers.

What I found so far:

* most of the sessions wait on "UserConcurrencyResourceType"
* there are only 9 queries running when that happens
* sys.dm_pdw_waits shows the same request_id waiting for 50 min
* statistics were updated on Sunday
* pausing and resuming the pool helped for one night only

Query that is always at the top:

CREATE TABLE stg.Movements WITH (DISTRIBUTION = HASH(ItemId), CLUSTERED COLUMNSTORE INDEX) AS SELECT ...

Can you look at the pool from inside? I suspect one of the compute nodes.`,
    services: ['synapse'],
    intent: 'fault',
  },
  {
    text: `Hello everybody, long time reader. We run small batch containers, maybe 300 a day, started by a scheduler. Since about ten days some of them stay in "Creating" for 30+ minutes and then fail. We use the ordinary Docker Hub image plus our own from a registry.

    az container show -g rg-batch -n job-20261103-114 --query instanceView
    {
      "events": [
        { "count": 7, "message": "Failed to pull image \\"acrbatch.azurecr.example/worker:4.2\\": context deadline exceeded", "type": "Warning" }
      ],
      "state": "Pending"
    }

The image is 1.1 GB, the registry is in the same region (Canada Central) and there's no throttling in its metrics. If I start the same job again right away it normally works. Over the day it's 4 to 6 percent. I've played with cpu/memory, with and without a vnet, Premium instead of Standard registry. Nothing moved the number.`,
    services: ['container-instances'],
    intent: 'fault',
  },
  {
    text: `Company: Adatum Clinics
Users: 25 doctors
What happens: they open their cloud computer in the morning and the screen says "We couldn't connect because the PC can't be reached". After three or four tries, or after waiting about ten minutes, it connects.
What we did: restart from the admin page, reset of two of them, other network (mobile), other laptop.
When: every working day since 2 Nov., only before 08:30. Afternoon is ok.
Impact: patients wait!
We are no IT people, our partner is on vacation, so please explain what you need in simple words.`,
    services: ['windows-365'],
    intent: 'fault',
  },
  {
    text: `Title: Webhook deliveries stop after subscription validation

1. Create a system topic on the storage account
2. Add a webhook subscription to https://hooks.northwind.example/in
3. Validation handshake returns 200 and the subscription is "Succeeded"
4. Upload a blob

Expected -> POST to the hook
Actual -> nothing arrives; "Dropped events" counts up, "Delivery failed" stays at 0; the dead-letter container is empty

Diagnostic log:
Time 2026-10-30T15:04:11Z; outcome=Aborted, reason=NotDelivered, statusCode=0

We can reproduce it with a brand-new topic in East US 2, but not in West US 2, using the same ARM template.`,
    services: ['event-grid'],
    intent: 'fault',
  },
  {
    text: `Server replication problem, please see below.

Source: Hyper-V cluster HVC-02 (Windows Server 2019), 3 hosts
Target: Southeast Asia
Agent: 2.0.9260

From 6 November, initial replication of the machine FS-HQ-01 (5.2 TB) is stuck at 71 %. Other 18 machines are protected without any problem. In event log of the host we found:

Event ID 32022 - Could not replicate changes for virtual machine 'FS-HQ-01' as the Replica server is not reachable
Event ID 29292

Bandwidth usage to internet is only 15 Mbps of 500 Mbps. We removed throttling in the agent. We did resume the replication 4 times. After each resuming it goes for about one hour, then it stops.`,
    services: ['site-recovery', 'azure-local'],
    intent: 'fault',
  },
  {
    text: `Twin graph queries return stale values.

We update \`properties.temperature\` through the .NET SDK (2.0.0) with a JSON patch and read it back by query:

\`\`\`csharp
await client.UpdateDigitalTwinAsync(id, patch, etag);
await foreach (var t in client.QueryAsync<BasicDigitalTwin>($"SELECT * FROM digitaltwins T WHERE T.$dtId = '{id}'"))
\`\`\`

GetDigitalTwin returns the new value at once. The query result lags by up to 40 minutes (it used to be under 10 seconds). It's the same on two instances, about 90k twins each. We're not near any limit according to the metrics page, no 429.

This breaks our alarm logic since that is query-based.`,
    services: ['digital-twins'],
    intent: 'fault',
  },
  {
    text: `Dear Microsoft,

our SOC noticed that sign-in events reach the workspace with large delay. Normally it's 3-5 minutes, at the moment it's between 2 and 3 hours. Analytic rules with a lookback of one hour do therefore not fire at all, in other words we are blind.

\`\`\`kql
SigninLogs
| extend lag = ingestion_time() - TimeGenerated
| summarize percentile(lag, 95) by bin(TimeGenerated, 1h)
\`\`\`

| hour | p95 |
|---|---|
| 05:00 | 00:04:51 |
| 06:00 | 01:12:20 |
| 07:00 | 02:31:02 |
| 08:00 | 02:58:47 |

The status page is green. Please confirm whether there is a known incident and when we can expect the delay to be gone.`,
    services: ['log-analytics', 'sentinel'],
    intent: 'fault',
  },
  {
    text: `Hi,

Profiles do not attach for a part of our users in the session hosts.

Session host image: win11-24h2-avd
FSLogix: 2.9.8884
Profile store: a premium share, joined to AD DS

Log of one failing user:

[14:02:33.180][tid:00000f90.000020e4][ERROR:00000005] Failed to open virtual disk (Access is denied.)
[14:02:33.182][tid:00000f90.000020e4][INFO] LoadProfile: FAILED

klist shows a ticket for cifs/. NTFS rights were reset with the icacls lines of the documentation. The failing ones are members of more than 120 groups each, the working ones of less. We deleted one profile disk as a test, a new one is not created either.

Thank you in advance.`,
    services: ['virtual-desktop', 'files'],
    intent: 'fault',
  },
  {
    text: `Cluster upgrade 4.14.38 -> 4.15.35 stuck for 19 hours.

$ oc get clusterversion
NAME      VERSION   AVAILABLE   PROGRESSING   SINCE   STATUS
version   4.14.38   True        True          19h     Unable to apply 4.15.35: wait has exceeded 40 minutes for these operators: machine-config

$ oc get mcp
NAME     UPDATED   UPDATING   DEGRADED
master   True      False      False
worker   False     True       True

The degraded worker says: "failed to drain node: aro-w-3 after 1 hour: cannot evict pod as it would violate the pod's disruption budget". We have removed all the PDBs of our own. The last one standing belongs to a namespace we have no permission on.

Who's able to remove it? Customer-facing apps run, but on 5 of 6 workers.`,
    services: ['red-hat-openshift'],
    intent: 'fault',
  },
  {
    text: `Job: sa-telemetry (V2, 6 SU)
In: hub with 32 partitions
Out: SQL

Watermark delay climbs linearly from 0 to more than 8 h after each start.
Backlogged input events: 14 M
SU% utilization: 23
Partition key is aligned in query.

Things we tried:
- 6 -> 12 SU (no effect whatsoever)
- output batch 10,000 -> 50,000
- removed the reference data join
- new consumer group

The SQL side is bored (8 % DTU). Why doesn't the job use what it has?`,
    services: ['stream-analytics', 'event-hubs'],
    intent: 'fault',
  },
  {
    text: `For a hospital we transcribe dictations by batch. From Oct 28 on, German dictations come back with lower case nouns and without any punctuation, it used to be correct. The model version says 20240614, locale de-DE, displayFormWordLevelTimestampsEnabled is false.

Request body:
{
  "contentUrls": ["https://dictations.example/a.wav"],
  "locale": "de-DE",
  "properties": { "punctuationMode": "DictatedAndAutomatic", "wordLevelTimestampsEnabled": false }
}

English ones are ok. Real-time with the same recording is ok, too. Doctors refuse to sign the letters like that and type everything themselves.`,
    services: ['speech'],
    intent: 'fault',
  },
  {
    text: `Hi,

we have one gateway with 34 listeners, each with its own PFX which a colleague uploads by hand once a year. This is error-prone and we would like to reference them from a vault instead.

Our constraints:
- vault is RBAC-only and has public access disabled
- certificates come from a corporate CA (no integration)
- downtime of more than a minute per listener isn't acceptable

What I understood: a user-assigned identity is needed and the secret identifier should be without version. What I didn't: does switching the listener from the uploaded one to the referenced one interrupt the existing connections, and how often does the gateway look for a newer version?

Could you confirm the order of the steps?`,
    services: ['application-gateway', 'key-vault'],
    intent: 'how-to',
  },
  {
    text: `Project: catalogue service
Stage: design

We hold 60 M product documents, 4 KB each. Reads are 95 % by (tenantId, sku), the rest is by tenantId and category. The biggest tenant has 9 M documents so tenantId alone as the partition key would exceed 20 GB.

Options that we've discussed:
(a) synthetic key tenantId_sku
(b) hierarchical keys: /tenantId, /category
(c) hierarchical keys: /tenantId, /sku

Our DBA prefers (a), I think that (c) is meant exactly for this. Which one would you recommend and how would one migrate to it from the present single key container without stopping the writers?`,
    services: ['cosmos-db'],
    intent: 'how-to',
  },
  {
    text: `Dear Sir/Madam,

Our customer is having 75 Windows servers in factory. There is no direct internet, all traffic has to pass through an explicit proxy which is doing TLS inspection. We want to connect these servers with the Connected Machine agent.

Kindly clarify how to set up in this condition:
- Proxy: http://10.2.2.10:8080, no authentication
- TLS inspection can be disabled per destination FQDN
- GPO is available for deployment
- Service principal is already created for onboarding

We need complete list of FQDNs to be bypassed, and where to give the proxy setting so that extensions are also using it.

Thanks & Regards`,
    services: ['azure-arc', 'arc-servers'],
    intent: 'how-to',
  },
  {
    text: `We're an MSP and look after 46 customers. So far each engineer has a guest account in each tenant which is a nightmare when someone leaves. We want our people to see every customer's resources from our own tenant, with:

* read-only for first line
* contributor for second line, just-in-time with approval
* nobody able to delete locks

I've read the docs on delegated resource management and on the eligible authorizations. Where I'm stuck is the just-in-time part: which licences are needed on which side, and can the approver be somebody at the customer? An example template for this would help us a lot.`,
    services: ['lighthouse', 'rbac'],
    intent: 'how-to',
  },
  {
    text: "Hello, we are a film studio with 310 TB of footage on two NAS (SMB). Our line is 200 Mbit/s so uploading would take half a year. I'm thinking of ordering the 525 TB device, but I have never done this before. Could somebody walk me through it, from order to data being in the cool tier? In particular I'd like to know how we verify that everything has really been copied before you wipe the disk, because we are going to delete the originals afterwards.",
    services: ['data-box'],
    intent: 'how-to',
  },
  {
    text: `hi there
we've got a support bot on our intranet (bot framework sdk v4, node) and management wants it inside teams now with SSO so people dont have to log in twice
what i have:
 - app registration, single tenant
 - oauth connection "graph" configured and tested ok in the portal
 - teams channel on
what i'm missing is how the token exchange is supposed to work, do i really need to expose an api with access_as_user or is that only for tabs? the samples all look different
if you have a minimal working example pls point me to it`,
    services: ['bot-service', 'copilot-studio'],
    intent: 'how-to',
  },
  {
    text: `Incident report request

Date: 9 November 2026
Start: 13:02 (UTC)
End: 13:27 (UTC)
Resource: sqldb-orders / srv-fabrikam-neu
Impact: all order confirmations delayed

During that time each query timed out. The portal showed the resource as "Unavailable - platform initiated". Since 13:27 the database works normally.

For our post-mortem we need:
- technical cause
- whether it was planned or unplanned
- why the zone redundant configuration didn't cover it
- what Microsoft does so that it won't happen again`,
    services: ['sql-database'],
    intent: 'cause',
  },
  {
    text: `On Black Friday rehearsal (14 Nov, 19:00-21:00 CET) our fleet did not scale beyond 22 instances although the maximum is 60 and CPU was at 95 % for an hour. Afterwards it scaled normally again.

Activity log excerpt:
19:08 Autoscale scale up initiated - capacity 22 -> 27
19:09 Autoscale scale up failed - OperationNotAllowed
19:24 Autoscale scale up initiated - capacity 22 -> 27
19:25 Autoscale scale up failed - OperationNotAllowed

Core quota had some 400 left (we checked the history). We want to understand the reason for these failures before the real Black Friday.`,
    services: ['vm-scale-sets', 'autoscale'],
    intent: 'cause',
  },
  {
    text: `During the night the malware scanner on our build machines removed a file of our own product (fbkagent.dll, SHA256 starts 9f2b11...). We've restored it and put in an exclusion so the builds are running again.

What we want to know is why the signature matched: the same file has been on those machines for two years. Detection name was Trojan:Win32/Wacatac.B!ml, signature version 1.421.77.0, time 2026-11-11 01:17 UTC, eight machines. Our security officer needs a written explanation whether this was a false positive.`,
    services: ['defender-for-cloud', 'virtual-machines'],
    intent: 'cause',
  },
  {
    text: `I look after the budget of three teams. In October the cost analysis shows for "Container monitoring":

| Week | EUR |
| --- | --- |
| 40 | 212 |
| 41 | 219 |
| 42 | 1,804 |
| 43 | 1,911 |

Nobody admits to a change. I filtered by resource and it's all from one cluster (aks-web-neu). The meter is "Pay-as-you-go Data Ingestion". I asked the team to switch off whatever is not needed, they replied they didn't know which table it is. Can you help us to find out what makes up these 1,600 euros a week and what setting brings it down without losing the alerts?`,
    services: ['azure-monitor', 'container-insights'],
    intent: 'cost',
  },
  {
    text: `Good day,

I am the accountant of a small company (Tailspin Toys Ltd). We have received three e-mails that our payment was declined and that the service will be switched off on 28 November.

Facts:
- card ending 4471, valid until 2029
- the bank says it has not rejected anything
- the 3D Secure message never arrives on my phone
- the same card was accepted in September

I tried it with a second card from the same bank with the same outcome. We do not want to lose our service over this. Can we pay this one by bank transfer, please?

Yours sincerely`,
    services: ['billing', 'subscriptions'],
    intent: 'billing',
  },
  {
    text: `Resource type: Batch accounts - low-priority and dedicated cores
Region: France Central
Account: batchrenderfr
Current: 100 dedicated (Ev5 series)
Requested: 2,500

Justification: we render an animated feature; final frames start on January 10 and go for seven weeks. We used 2,400 cores in West Europe for the last film without issues, but this time the contract demands France.

The self-service page ends with "Your request could not be completed, open a support request". Hence this ticket.`,
    services: ['quotas', 'batch'],
    intent: 'quota',
  },
  {
    text: `As a developer of integration flows
I want to compare two versions of a Standard workflow side by side in the designer
so that I see what my colleague changed.

Today we export the JSON, format it and diff it in VS Code. With 60+ actions and the generated ids that's not fun: moving an action shows up as a 200 line change.

Ideal:
- version history as in Consumption
- a visual diff (added = green, removed = red)
- restore of one single action

I've seen that others asked for it in the feedback forum in 2023. What are the plans?`,
    services: ['logic-apps'],
    intent: 'wish',
  },
  {
    text: `Hello,

my co-founder and I split our company. The website and its database (five resource groups) go with me, the rest stays. At present all is in one pay-as-you-go subscription that belongs to him.

So far I've
1. opened my own account and a tenant
2. been invited as Owner to the old subscription

and now I am lost whether I have to move the resource groups into a new subscription first and then change the directory, or the other way round. Please tell us the way that keeps the website online, and whether his e-mail must remain in it.`,
    services: ['subscriptions', 'resource-mover'],
    intent: 'subscription',
  },
  {
    text: `Page: https://learn.microsoft.example/cli/azure/network/nsg/rule
Section: az network nsg rule create, parameter --priority

The text says "Rule priority, between 100 (highest priority) and 4096 (lowest priority). Must be unique for each rule in the collection."

It isn't mentioned that inbound and outbound rules are two collections. We believed the numbers had to be unique over both directions and built a numbering scheme for two hundred rules on it. A sentence such as "unique per direction" would have spared us this.

No answer needed.`,
    services: ['azure-cli'],
    intent: 'feedback',
  },
  {
    text: `I'd like to leave a word about case handling.

My last request was handed to four engineers in nine days. Each of them asked for the same network trace and the same three screenshots, although these had been in the workspace since day one. The last one (thank you, whoever you are) read it all and had the answer within an hour.

I do not expect an answer or a credit. Please pass it on to whoever looks after the handover between the regions.`,
    services: ['azure-support'],
    intent: 'feedback',
  },
];
