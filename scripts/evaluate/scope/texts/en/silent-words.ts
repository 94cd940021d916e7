import type { Silent } from '../written';

/** One problem each: sentences that go on, logs, templates and steps. */
export const silentWords: readonly Silent[] = [
  {
    text: "Our web app returns 502 to about 10 % of the visitors since 07:30 UTC. We restarted all instances. Also, we scaled out from 2 to 4. Additionally, we rolled back to last week's build. None of it made a difference.",
    what: 'continuation',
  },
  {
    text: "The tunnel to our head office goes down every 56 minutes. Also, we have replaced the firewall on our side in the meantime and it's still the same. One more thing that may help you: the drop is always preceded by a DPD timeout in our log.",
    what: 'continuation',
  },
  {
    text: "Hello, the database crm-eu isn't reachable from our app since the failover. By the way, the failover was started by us, it was planned. In addition, I noticed that the read-only endpoint does work.",
    what: 'continuation',
  },
  {
    text: `Pods in namespace "pay" can't mount their volumes, "MountVolume.MountDevice failed". On top of that the same pods cannot be deleted, they stay in Terminating until we remove the finalizer. That's how we found out.`,
    what: 'continuation',
  },
  {
    text: "Key Vault answers 429 to our app. We've lowered the calls to 20 per second already. And another thing: it happens only in the secondary region, so I don't think it's the app.",
    what: 'continuation',
  },
  {
    text: "my vm doesn't boot after the update, black screen with a blinking cursor. also tried to redeploy it. also tried another size. also attached the disk to a rescue vm and ran chkdsk, no errors. what else can i do",
    what: 'continuation',
  },
  {
    text: 'We see a growing delay of our telemetry messages. It began with 2 minutes and is now at 3 hours. Separately, we tested with a second consumer group to exclude a blocked consumer: that one gets the messages with exactly the same delay. Furthermore the Kafka endpoint shows it too.',
    what: 'continuation',
  },
  {
    text: `The nightly copy job stops with a timeout after 7200 s.

Additional information: the source has grown from 80 to 95 GB lately.

Further to that, the timeout can't be set any higher in our version of the integration runtime, or at least we've found no way.`,
    what: 'continuation',
  },
  {
    text: "Users can't open the reports from outside of the company network. PS: inside the network all is fine. PPS: with the phone (mobile data) it also fails, so it isn't the home routers.",
    what: 'continuation',
  },
  {
    text: `Deploying the template gives "InvalidTemplateDeployment". On another note in the same output there's "SkuNotAvailable", I guess that's the real reason. We'd like to deploy Standard_E16bds_v5 in West Europe, how do we get there?`,
    what: 'continuation',
  },
  {
    text: 'Second attempt to reach you via the web form, the first one timed out. Our e-mails sent through the API end in "Denied by the resource provider" since Friday. Also the ones to our own domain, also the ones with no attachment.',
    what: 'continuation',
  },
  {
    text: 'Dear support, the backup of our file server failed last night and the night before. Besides, there is enough free space on the server (400 GB), and the antivirus exclusions are set as your document asks. We also would like to mention that this is the only copy of our drawings.',
    what: 'continuation',
  },
  {
    text: 'Search results come back in the wrong order after we rebuilt the index. Moreover the scores of identical documents differ between two calls a second apart. It looks to me as if the replicas had different content, could you check that?',
    what: 'continuation',
  },
  {
    text: 'SSO to the claims portal fails for guests. While I have you on the line, so to say: I can reproduce it at any time with the account test-guest@litware.example, feel free to ask for a recording.',
    what: 'continuation',
  },
  {
    text: 'We cannot increase the size of our share beyond 5 TiB. Next, we tried it by CLI instead of the portal. Then we tried it with a new share in the same account. Both say "InvalidHeaderValue". Lastly we found the large file shares switch, which is on.',
    what: 'continuation',
  },
  {
    text: `Our function can't reach the queue since the last restart:

2026-11-18T04:10:11.112 [Error] Azure.RequestFailedException: The remote name could not be resolved: 'stfab.queue.core.example'
2026-11-18T04:10:12.377 [Error] Azure.RequestFailedException: The remote name could not be resolved: 'stfab.queue.core.example'
2026-11-18T04:10:40.005 [Warning] Redis connection lost, using local cache
2026-11-18T04:10:40.918 [Error] SqlException: A network-related or instance-specific error occurred
2026-11-18T04:11:02.410 [Error] KeyVaultErrorException: No such host is known

As you see it concerns every name.`,
    what: 'log',
  },
  {
    text: `aks upgrade fails, output:

(ReconcileStandardLoadBalancerError) Reconcile standard load balancer failed. Details: outboundReconciler retry failed
Code: ReconcileStandardLoadBalancerError
Message: Category: ClientError; Code: PublicIPCountLimitReached; SubCode: ; Dependency: Microsoft.Network/PublicIPAddresses; OriginalError: Cannot create more than 20 public IP addresses`,
    what: 'log',
  },
  {
    text: `The pipeline step "deploy" broke this morning with no change on our part.

\`\`\`
##[section]Starting: AzureFunctionApp
Task         : Azure Functions Deploy
Version      : 2.245.2
##[warning]Can't find loc string for key: x
Got service connection details for Azure App Service:'func-invoices'
##[warning]Error: Failed to fetch Kudu App Settings. Error: Unauthorized (CODE: 401)
##[error]Error: Failed to get resource ID for resource type 'Microsoft.Web/Sites' and resource name 'func-invoices'.
##[section]Finishing: AzureFunctionApp
\`\`\``,
    what: 'log',
  },
  {
    text: `terraform apply ends so:

│ Error: creating Private Endpoint "pe-sql": PrivateEndpointCreationNotAllowedAsSubnetIsDelegated
│ Error: creating Private Endpoint "pe-kv": PrivateEndpointCreationNotAllowedAsSubnetIsDelegated
│ Error: creating Private Endpoint "pe-blob": PrivateEndpointCreationNotAllowedAsSubnetIsDelegated

We see no delegation on this subnet, neither in the portal nor in the CLI.`,
    what: 'log',
  },
  {
    text: `Hi, see below for what our broker writes before it dies. We need to know why the connections get closed.

[2026-11-05 09:00:01,014] WARN [Consumer clientId=c-1] Connection to node -1 terminated during authentication
[2026-11-05 09:00:01,020] ERROR SASL authentication failed: Invalid SASL mechanism response
[2026-11-05 09:01:44,900] WARN Bootstrap broker ehns-fab.servicebus.example:9093 disconnected
[2026-11-05 09:01:45,001] INFO Metrics reporter closed
[2026-11-05 09:01:45,002] ERROR Uncaught exception in thread 'kafka-producer-network-thread': java.lang.OutOfMemoryError: Java heap space`,
    what: 'log',
  },
  {
    text: `System event log of the server around the crash. Please tell us whether it was the host or the guest.

Level    Date        Source             ID     
Error    11/07 02:14 disk               153    The IO operation at logical block address 0x3a9 for Disk 2 was retried
Warning  11/07 02:14 Ntfs               140    The system failed to flush data to the transaction log
Error    11/07 02:15 storvsc            129    Reset to device, \\Device\\RaidPort1, was issued
Critical 11/07 02:17 Kernel-Power       41     The system has rebooted without cleanly shutting down first
Error    11/07 02:18 EventLog           6008   The previous system shutdown was unexpected`,
    what: 'log',
  },
  {
    text: `device won't provision:

\`\`\`
<3>2026-11-16T07:15:00Z [ERR!] - provisioning failed: HTTP 401
<4>2026-11-16T07:15:00Z [WARN] - TPM attestation: nonce mismatch
<6>2026-11-16T07:15:30Z [INFO] - Retrying in 30s
<3>2026-11-16T07:15:31Z [ERR!] - 429 Throttled, retry-after 60
<6>2026-11-16T07:16:31Z [INFO] - identityd: no identity
\`\`\`
registration id is press-0412, worked on the bench with the same image`,
    what: 'log',
  },
  {
    text: `Trace id 4fbc..., happening since the upgrade of the client library:

System.AggregateException: One or more errors occurred. (Response status code: Gone (410); Substatus: 1002)
 ---> Microsoft.Azure.Cosmos.CosmosException : Response status code does not indicate success: ServiceUnavailable (503); Substatus: 20001
 ---> System.Net.Sockets.SocketException (110): Connection timed out
 ---> (Inner Exception #1) System.OperationCanceledException: The operation was canceled.

Gateway mode works. We prefer Direct mode because of the latency.`,
    what: 'log',
  },
  {
    text: `kubectl get events on the broken cluster, nothing else to be seen:

LAST SEEN   TYPE      REASON                OBJECT
2m          Warning   FailedScheduling      pod/api-7d9   0/6 nodes are available: 6 node(s) had untolerated taint
3m          Warning   NodeNotReady          node/aks-np1-0001
3m          Warning   FailedKillPod         pod/web-88c   context deadline exceeded
5m          Normal    Starting              node/aks-np1-0001
9m          Warning   ContainerGCFailed     node/aks-np1-0001   rpc error: code = DeadlineExceeded
9m          Warning   ImageGCFailed         node/aks-np1-0001

Six nodes at the same time, at 11:02 UTC. Please help.`,
    what: 'log',
  },
  {
    text: `SSH says this since I've changed the user's shell:

Connection to 20.61.x.x closed.
debug1: Exit status 1
debug1: channel 0: free
Permission denied (publickey).

On the serial console I get as far as the prompt, then it logs me out.`,
    what: 'log',
  },
  {
    text: `Our app's log from the outage, we only need help with the reason for the timeouts:
{"ts":"2026-11-09T13:02:11Z","lvl":"ERR","msg":"Timeout expired. The timeout period elapsed prior to obtaining a connection from the pool."}
{"ts":"2026-11-09T13:02:12Z","lvl":"ERR","msg":"Failed to publish to topic orders"}
{"ts":"2026-11-09T13:02:12Z","lvl":"WRN","msg":"Circuit breaker open for payments-api"}
{"ts":"2026-11-09T13:02:15Z","lvl":"ERR","msg":"Health check failed, 503 returned to the load balancer"}
{"ts":"2026-11-09T13:04:00Z","lvl":"INF","msg":"Recovered"}`,
    what: 'log',
  },
  {
    text: `PS C:\\> Test-NetConnection stfab.file.core.example -Port 445

WARNING: TCP connect to (10.9.0.4 : 445) failed
WARNING: Ping to 10.9.0.4 failed with status: TimedOut

PS C:\\> net use Z: \\\\stfab.file.core.example\\data
System error 53 has occurred.

PS C:\\> nslookup stfab.file.core.example
*** dc01 can't find stfab.file.core.example: Non-existent domain

The last one alternates with a right answer.`,
    what: 'log',
  },
  {
    text: `Mail of the monitoring, five within a minute, all from the same machine:

[ALERT] CPU > 95 % on vm-fab-sql1
[ALERT] Disk queue length > 40 on vm-fab-sql1
[ALERT] SQL Agent stopped on vm-fab-sql1
[ALERT] Ping failed to vm-fab-sql1
[ALERT] Backup job "full" failed on vm-fab-sql1

It was frozen for eleven minutes. We would like to know what happened on the platform at 01:40 CET.`,
    what: 'log',
  },
  {
    text: `[Problem type] Technical
[Service] Azure App Service
[Resource] app-portal-we
[Occurrence] Since 2026-11-12 08:00 JST, continuing
[Detail]
The portal site answers very slowly (20 to 40 seconds).
[What we checked]
(1) CPU of the plan is 30 %.
(2) Memory is 55 %.
(3) The database responds within 10 ms.
[Request]
Please investigate the reason of slowness.
[Contact] Mail only, in English`,
    what: 'template',
  },
  {
    text: `1. Customer name: Contoso Steel
2. Contract number: 00-0000
3. Severity: A
4. Outline: ERP is stopped
5. Details: Virtual machine vm-erp-db does not start after resize. Message "Allocation failed. We do not have sufficient capacity for the requested VM size in this region."
6. Environment: production, East Asia, zone 1
7. Desired time of answer: within 2 hours
8. Attachments: 1 screenshot`,
    what: 'template',
  },
  {
    text: `### What happened?
Cluster autoscaler ignores one of the pools.

### What did you expect to happen?
It should add nodes when pods are pending.

### How can we reproduce it?
Create a deployment with nodeSelector pool=gpu and 5 replicas.

### Anything else we need to know?
Works after we disable and enable the autoscaler on that pool, for a day.

### Kubernetes version
1.31.2

### OS version
Azure Linux 3`,
    what: 'template',
  },
  {
    text: `Issue Definition: Users from vendor company are not able to access the SharePoint-like portal published through application proxy.
Issue Scope: 45 users
Frequency: Always
First seen: 2 Nov 2026
Recent changes: Connector group changed on 1 Nov
Error message: "BadGateway: This corporate app can't be accessed. Connector timeout"
Steps taken: connector reinstalled; firewall logs reviewed; test from connector server OK
Expectation: Vendor users should be able to access portal
Business justification: Month end closing`,
    what: 'template',
  },
  {
    text: `Ticket: INC0048213
Category: Cloud / Database
Sub category: Availability
Short description: PostgreSQL restart
Description: Flexible server pg-fab-7 restarted by itself at 04:12 UTC on 3 Nov.
Impact: 3 minutes
Urgency: 3 - Low
Work notes: (1) No maintenance window was set. (2) HA is not enabled. (3) Azure Service Health shows no event.
Question to vendor: What was the reason?`,
    what: 'template',
  },
  {
    text: `Q: What is the issue?
A: The pictures which our app stores since yesterday can't be read by anyone, the address answers 409 "Public access is not permitted on this storage account".

Q: When did it start?
A: Yesterday at lunch.

Q: What changed?
A: Nothing on our side. I've heard that there is a policy by our headquarters.

Q: What do you expect from us?
A: To make the pictures readable again, or to tell us whom to ask.

Q: How can we reach you?
A: Mail`,
    what: 'template',
  },
  {
    text: `■ Summary
Power BI scheduled refresh fails.
■ Environment
Workspace: WS_SALES / Dataset: DS_SALES / Gateway: GW01 (3000.290)
■ Phenomenon
"DM_GWPipeline_Gateway_TimeoutError" after 10 min.
■ Influence
Daily report is not delivered to 200 persons.
■ Actions until now
Restarted gateway, updated gateway, extended the command timeout.
■ What we want to ask
How do we avoid the timeout.`,
    what: 'template',
  },
  {
    text: `Who: all devs (about 90)
What: az acr login gives "CONNECTIVITY_CHALLENGE_ERROR"
Where: from the office, both floors. From home it's OK
When: since Tuesday's proxy upgrade
Why it matters: nobody can build
What we did already: bypassed *.azurecr.example on the proxy - no change`,
    what: 'template',
  },
  {
    text: `Subject: [Sev B][Production] Message processing stopped

Subscription Name : FAB-PROD-03
Subscription ID : 00000000-aaaa-bbbb-cccc-000000000003
Resource Group : rg-int-prod
Resource : sbns-int-prod / queue "in"
Region : Japan East
Issue : Consumers are receiving "The messaging entity has reached its maximum allowed size" though queue is with 2 GB of 80 GB.
Start : 2026-11-19 22:05 JST
End : ongoing
Diagnostics consent : Yes
Contact person : Duty operator, +81-0-0000-0000`,
    what: 'template',
  },
  {
    text: `**Describe the issue**
Face detection calls return \`InvalidRequest: Feature is not supported, missing approval for one or more of the following features: Identification\`.

**Are you approved?**
Yes, mail of 14 March (case number in the attachment)

**Region / API version**
West Europe / v1.2

**Did this work before?**
Yes, until 1 November.

**Additional context**
We have moved the resource into another subscription on 31 October.`,
    what: 'template',
  },
  {
    text: `Priority: 2
Type: How to
Question: We want to receive the platform logs of all databases in one place. What is the simplest set-up for 300 databases in 20 subscriptions?
Background: audit finding 2026-17
Due date: Dec 15
Constraints: no third party tools, logs must stay in the EU
Already considered: diagnostic settings by policy (DeployIfNotExists)
Preferred language: English or French`,
    what: 'template',
  },
  {
    text: `SITUATION - Order import is down since 05:00.
BACKGROUND - Files come by SFTP into the landing zone, go through a flow and end in the warehouse. On Sunday we've renewed the SSH keys of all local users.
ASSESSMENT - Key format is probably not accepted: "Permission denied (publickey)" for new users only; ed25519.
RECOMMENDATION - Please confirm if ed25519 is supported and what we should use otherwise.`,
    what: 'template',
  },
  {
    text: `Name of reporter: M. Okafor
Name of approver: L. Dietz
System: HR-PAY
Tier: Gold
RTO / RPO: 4 h / 15 min
Reported problem: Replication of HR-PAY-DB to the paired region is behind by 6 hours
Since: 18.11.2026, 03:00
Suspected cause: unknown
Workaround: none
Requested by when: 20.11.2026, 12:00`,
    what: 'template',
  },
  {
    text: `How to reproduce the problem:
1. Open the portal and go to Virtual machines
2. Select vm-demo-1
3. Click on "Connect", then on "Native RDP"
4. Download the file
5. Open it
Result: the file contains the private address although the machine has a public one.`,
    what: 'steps',
  },
  {
    text: `We lost the ability to deploy. This is what I've done:

1. Created a new service principal.
2. Gave it Contributor on the resource group.
3. Put its id into the pipeline variable group.
4. Ran the pipeline: "AuthorizationFailed ... does not have authorization to perform action 'Microsoft.Authorization/roleAssignments/write'".
5. Gave it Owner on the resource group.
6. Ran the pipeline: same message.
7. Waited for a day.
8. Same message.`,
    what: 'steps',
  },
  {
    text: 'First, we stopped the old gateway. Second, we moved the connections. Third, we started the new one. Finally, we tested: all sites but Lisbon come up. Lisbon says "pre-shared key mismatch", and yes, we compared it.',
    what: 'steps',
  },
  {
    text: `a. Sign in as a user with only the Reader role
b. Browse to the storage account > Containers
c. "You do not have permissions to list the data using your user account with Microsoft Entra ID"
d. Add Storage Blob Data Reader at the account
e. Wait 30 min, sign out, sign in
f. c. again

What is missing?`,
    what: 'steps',
  },
  {
    text: `Steps we've followed from the tutorial "Deploy to Azure Container Apps":
- az containerapp env create -> ok
- az containerapp create -> ok
- az containerapp ingress enable --target-port 8080 -> ok
- curl https://... -> "upstream connect error or disconnect/reset before headers. reset reason: connection refused"
- az containerapp logs show -> our app listens on 0.0.0.0:8080
- az containerapp exec, curl localhost:8080 -> 200`,
    what: 'steps',
  },
  {
    text: `Timeline of the incident (UTC)
06:02 first 500 in the log
06:05 alert raised
06:11 on-call engineer restarts app
06:12 error rate unchanged
06:30 swap to previous slot
06:31 error rate unchanged
06:48 scale up P1v3 -> P2v3
06:52 errors stop
09:10 errors are back
The exception is always System.IO.IOException: There is not enough space on the disk.`,
    what: 'steps',
  },
  {
    text: `I'd tried the following before opening this:
(1) repair install of the agent - no effect
(2) delete C:\\WindowsAzure\\Logs - freed 3 GB, no effect
(3) re-register the extension provider - "RegistrationState: Registered", no effect
(4) uninstall, reboot, install - VMAgentStatus "Not Ready" again
What shall be the (5)?`,
    what: 'steps',
  },
  {
    text: `Reproduction on a clean subscription:

\`\`\`bash
az group create -n rg-x -l northeurope
az network vnet create -g rg-x -n v1 --address-prefixes 10.0.0.0/16
az network vnet subnet create -g rg-x --vnet-name v1 -n s1 --address-prefixes 10.0.1.0/24 --delegations Microsoft.Web/serverFarms
az webapp vnet-integration add -g rg-x -n app1 --vnet v1 --subnet s1
\`\`\`

1. The fourth command hangs for 10 minutes.
2. Then "The operation was canceled".
3. The portal shows the integration as connected. The app has no route.`,
    what: 'steps',
  },
  {
    text: `Test 1: client in vnet A to endpoint in vnet A -> OK
Test 2: client in vnet B (peered) to endpoint in vnet A -> time out
Test 3: client in vnet B to a VM in the same subnet as the endpoint -> OK
Test 4: NSG removed -> like test 2
Test 5: route table removed -> like test 2
Please tell us what stops the traffic in test 2.`,
    what: 'steps',
  },
  {
    text: `Day 1: I've created the free account and entered my card.
Day 2: I made a virtual machine, B1s, as in the video.
Day 5: I deleted the machine.
Day 31: I got a bill of 21.60.
I thought that it's free when it is deleted. Where does the 21.60 come from?`,
    what: 'steps',
  },
  {
    text: `Then - as the documentation says - we did this:
1.1 Enabled the system-assigned identity
1.2 Granted "Key Vault Crypto Service Encryption User"
2.1 Opened Encryption, chose customer-managed
2.2 Selected the key
2.3 Save
In 2.3 we get "The operation failed because of authentication issue on the keyvault". The vault has purge protection, its firewall is off.`,
    what: 'steps',
  },
  {
    text: `Procedure for the customer's acceptance test, and result:
No.1 Failover of node A: passed
No.2 Failover of node B: passed
No.3 Loss of zone 1: failed (witness not reachable)
No.4 Recovery of zone 1: passed
We need an advice about No.3 only. The witness is a blob in a ZRS account.`,
    what: 'steps',
  },
  {
    text: `Before: image gallery version 1.0.4, all OK.
1) we built 1.0.5 using the same template
2) replicated to 3 regions
3) reimaged the scale set
After: instances in West US come up, instances in the two other regions loop with "OSProvisioningTimedOut".
Going back to 1.0.4 repairs it, going to 1.0.5 breaks it again.`,
    what: 'steps',
  },
];
