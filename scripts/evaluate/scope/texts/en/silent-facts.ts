import type { Silent } from '../written';

/** One problem each: comparisons, resources, chains, lists and follow-ups. */
export const silentFacts: readonly Silent[] = [
  {
    text: 'The login works in staging but not in production. Both app registrations were made with the same script. In production we get AADSTS700016.',
    what: 'comparison',
  },
  {
    text: "Our two firewalls behave differently. The one in Europe lets the update servers through, the one in Asia doesn't, and the policy is the same parent policy for both. What makes the difference?",
    what: 'comparison',
  },
  {
    text: 'From the VM: 2 ms. From the container: 2 ms. From the function: 900 ms. All of them are in the same subnet range, all call the same endpoint of the cache. Where does the time go in the function?',
    what: 'comparison',
  },
  {
    text: 'On the test environment (B2, Linux, Node 20) start-up takes 12 s. On the live environment (P1v3, Linux, Node 20) it takes 230 s, which is the limit. The package is byte for byte identical. One difference that we know of: live mounts a share.',
    what: 'comparison',
  },
  {
    text: `Queries against the old server take 1 second. Queries against the new one take 14 seconds.

| | old | new |
|---|---|---|
| tier | GP 8 vCores | GP 8 vCores |
| version | 11 | 16 |
| storage | 1 TB, 5000 IOPS | 1 TB, 5000 IOPS |
| plan | index scan | seq scan |

ANALYZE was run on both.`,
    what: 'comparison',
  },
  {
    text: "It works with the key, it doesn't work with the identity. It works from my laptop with my own account, it doesn't work from the server. Our storage team says that the server's identity has the Contributor role on the blob data. Error is AuthorizationPermissionMismatch.",
    what: 'comparison',
  },
  {
    text: "Hi, I compared two VPN users: Anna can connect, Bert can't. Same group, same laptop model, same client version. Anna's certificate was issued by the old CA, Bert's by the new one. Both root certificates are uploaded to the gateway.",
    what: 'comparison',
  },
  {
    text: 'Windows agents build fine; Linux agents fail at "npm ci" with ECONNRESET. Both run in the same subnet behind the same NAT. On an Ubuntu VM by hand it works.',
    what: 'comparison',
  },
  {
    text: 'Until October 31: 40 % hit ratio, 120 ms. Since November 1: 2 % hit ratio, 840 ms. We changed nothing in the caching rules; only the origin has been updated and it now sends "Vary: *".',
    what: 'comparison',
  },
  {
    text: "With gpt-4o version 2024-08-06 our prompt gets proper JSON. With the newer version the JSON is cut at exactly 4,096 tokens although max_tokens is 12,000. Other subscriptions of ours with the newer version don't have it.",
    what: 'comparison',
  },
  {
    text: 'Model 1 (v12) is deployed to endpoint A - ok. Model 1 (v12) is deployed to endpoint B - "ImageBuildFailure". The endpoints are in two workspaces which share the container registry.',
    what: 'comparison',
  },
  {
    text: `Chrome and Edge: the dashboard loads. Firefox and Safari: "Refused to connect because it violates the document's Content Security Policy". Since the instance was upgraded to version 11. What's to be changed so that it loads in all of them?`,
    what: 'comparison',
  },
  {
    text: 'old server: drive letter comes back after reboot. new server: drive letter is lost after each reboot. both mount by the same cmdkey script which the portal makes',
    what: 'comparison',
  },
  {
    text: 'None of our six gateways shows metrics since 03:00: vgw-ber, vgw-muc, vgw-ham, vgw-cgn, vgw-fra, vgw-str.',
    what: 'resources',
  },
  {
    text: `The following machines don't get patched, all with the same "assessment failed":
- vm-app-01
- vm-app-02
- vm-app-07
- vm-web-03
- vm-web-04
- vm-sql-11`,
    what: 'resources',
  },
  {
    text: 'Both our clusters (aks-blue, East US; aks-green, West US 2) fail to pull images with 401 since the same minute, 14:07 UTC. The registry is in East US.',
    what: 'resources',
  },
  {
    text: `| Server | Last backup | Error |
|---|---|---|
| fs-01 | 11/02 | UserErrorBcmDatasourceNotPresent |
| fs-02 | 11/02 | UserErrorBcmDatasourceNotPresent |
| fs-09 | 11/03 | UserErrorBcmDatasourceNotPresent |
| dc-02 | 11/02 | UserErrorBcmDatasourceNotPresent |

All of them were upgraded to Server 2025 on Nov 2.`,
    what: 'resources',
  },
  {
    text: `Function apps func-a, func-b and func-c in plan asp-01, and func-x in plan asp-02, don't read their Key Vault references any more, status "AccessToKeyVaultDenied". They use one shared identity.`,
    what: 'resources',
  },
  {
    text: "Since the weekend every private endpoint in spoke 3 is unreachable from on-premises: storage (10.3.0.5), SQL (10.3.0.6), vault (10.3.0.7), search (10.3.0.8). Virtual machines in the same spoke are reachable. Before I open four cases: I believe it's the one routing problem.",
    what: 'resources',
  },
  {
    text: 'My e-mail subscription, my calendar bot and my web hook all stopped on the day the Graph subscription was not renewed any more. All three are created by the same app registration. Renewing gives 403.',
    what: 'resources',
  },
  {
    text: 'Queue q1: 12,000 dead letters. Queue q2: 9,500 dead letters. Queue q3: 31,000 dead letters. Reason always MaxTransferHopCountExceeded.',
    what: 'resources',
  },
  {
    text: `Tags are missing on new resources (VMs, disks, NICs, public IPs, snapshots) since we've edited the initiative "tagging-v3". Old resources have them. The modify effect isn't triggered, there's no entry in the activity log.`,
    what: 'resources',
  },
  {
    text: "Three of our subscriptions - Marketing, Finance and Research - don't appear in the cost analysis of the management group any more. They were moved in two weeks ago.",
    what: 'resources',
  },
  {
    text: "In Hall 4 the edge gateways gw-41, gw-42, gw-43, gw-44 lose connection every day at 10:00; gw-41 to gw-43 come back by themselves, gw-44 needs a power cycle. In other halls there's no such thing.",
    what: 'resources',
  },
  {
    text: 'Cloud PCs of our accounting are all locked out with the same message "Your PC is being set up". It is Ana, Jorge, Mei, Tom and myself.',
    what: 'resources',
  },
  {
    text: 'web app, api app and admin app (all three in one environment) show the certificate of another customer of ours since the wildcard was renewed. how do i bind the right one for all',
    what: 'resources',
  },
  {
    text: "Our web app calls the API through the gateway, and the API reads from the database. The gateway answers 504 after 30 seconds. In the trace the API waits for the database for 29 s, the database says that the query took 40 ms. We'd like to know where these 29 s are lost.",
    what: 'chain',
  },
  {
    text: "A device sends to the hub, the hub routes to an event hub, the stream job reads it and writes to SQL, Power BI reads SQL. Since Monday the dashboard is one hour behind. I've looked at each of the stations: the message is in the event hub within a second, and the job has a watermark delay of 58 min.",
    what: 'chain',
  },
  {
    text: 'Front Door -> Application Gateway -> AKS ingress -> pod. Client IP in our log is 10.x instead of the real one since we inserted the Application Gateway. Which header do we have to read, X-Forwarded-For has three addresses now?',
    what: 'chain',
  },
  {
    text: "When a file is put into the container, Event Grid should call the function, which in turn puts a message into Service Bus. The file is there, the event is delivered (200), the function runs, the message never shows up. No exception. With a queue in another namespace it's all right.",
    what: 'chain',
  },
  {
    text: 'Users sign in by Entra ID, get to the Citrix-like portal and from there to a session host, which mounts the profile from Azure NetApp Files. Sign-in takes four minutes. The profile service logs 3 min 40 s for "attach". Please help us to speed this up.',
    what: 'chain',
  },
  {
    text: `The runbook takes a secret from the vault to log on to SQL. Since the vault has been switched to RBAC the runbook says "Forbidden", so the nightly index maintenance didn't run, so the morning reports are slow. Which role does the automation account need?`,
    what: 'chain',
  },
  {
    text: "GitHub Actions builds the image, pushes it to the registry; the web hook triggers the web app for containers to pull. The pull doesn't occur. The hook is delivered with 202. Restart of the app by hand pulls the image properly.",
    what: 'chain',
  },
  {
    text: `On-prem SAP writes IDocs -> self-hosted gateway -> Logic App -> storage. At the Logic App step we receive "BadGateway" since the SAP kernel patch 7.93. The gateway log has RFC_COMMUNICATION_FAILURE. The connector's version is 2026-09.`,
    what: 'chain',
  },
  {
    text: "The chat bot asks the search index, passes the hits to the model and shows the answer. Answers lack the newest documents. The documents are in the blob storage, the indexer says 0 failed, a search in the portal finds them, only the bot doesn't, as if it talked to an old copy of the index.",
    what: 'chain',
  },
  {
    text: 'Alert rule -> action group -> Logic App -> Teams. Everything until the Logic App works, the post to Teams is refused with "BotNotInConversationRoster". I assume that our Teams admin changed something, however he denies it. How to fix it?',
    what: 'chain',
  },
  {
    text: `Because DNS in the hub didn't answer, the domain controllers couldn't replicate, the AVD hosts lost their trust and the users couldn't log in; that's how we heard of it. The DNS forwarder VM was deallocated by a "host maintenance" at 03:00. We need the reason for this deallocation.`,
    what: 'chain',
  },
  {
    text: 'our app (container apps) → dapr → service bus → worker (container apps) → cosmos. worker scaled to 0 and never wakes up. queue has 5k msgs. keda log: "error requesting token: AADSTS70021: No matching federated identity record found"',
    what: 'chain',
  },
  {
    text: "Intune pushes the VPN profile, the profile uses a certificate from our SCEP server, published by application proxy. New laptops don't get a certificate: the NDES log has 0x80004005 after the proxy connector was updated. What has been altered in this version of the connector?",
    what: 'chain',
  },
  {
    text: `Symptoms on the machine, all since the same reboot:
- RDP is slow
- clock is 7 minutes late
- the agent is "Not ready"
- event log is full of time-out entries
- backup failed
I suspect the disk. Please check the host's storage.`,
    what: 'list',
  },
  {
    text: `What users see:
* white page
* "We're sorry, something went wrong"
* after F5 sometimes the page without pictures
* sometimes a log-in prompt
It depends on the instance they get to, instance 4 is the bad one. How do we get rid of it?`,
    what: 'list',
  },
  {
    text: `We receive various errors during the load test and it's always at more than 1,000 requests per second:

1. 429 Too Many Requests
2. 503 Service Unavailable
3. 500 with "ThreadPool exhausted"
4. SNAT port exhaustion in Diagnose and solve

Below 1,000 none of these. What is the bottleneck?`,
    what: 'list',
  },
  {
    text: `Facts:
1. Premium tier, 3 shards
2. version 6
3. zone redundant: no
4. memory 50 %
5. clients: StackExchange 2.8
6. timeouts: 3 per minute
Please advise about no. 6.`,
    what: 'list',
  },
  {
    text: `Expected:
- VM is created in zone 1
- OS disk is Premium SSD v2... no, Premium SSD
- NIC has accelerated networking
- boot diagnostics is managed
Actual:
- "InvalidParameter: The value of parameter sourceImageReference is invalid"`,
    what: 'list',
  },
  {
    text: `What has already been ruled out:
• wrong password (a new one was set)
• lockout (badPwdCount = 0)
• licence (E5)
• conditional access (user excluded)
• device (tried on three)
• browser (tried four)
Still: "Your account is temporarily locked to prevent unauthorized use."`,
    what: 'list',
  },
  {
    text: `The certificate can't be imported. Messages that we got, depending on the tool:
- Portal: "The specified PKCS#12 X.509 certificate content can not be read"
- CLI: "(BadParameter) Private key is not specified"
- PowerShell: "Operation returned an invalid status code 'BadRequest'"
- REST: 400
The file opens well with openssl 3.`,
    what: 'list',
  },
  {
    text: `Our requirements for the solution are:
1. Files must be encrypted at rest with our key.
2. Users of the partner must log in with their own account.
3. Nothing may be reachable over the internet.
4. Every access must be logged for ten years.
5. Costs below 500 EUR a month.
Which storage set-up would you recommend for exchanging files with a partner?`,
    what: 'list',
  },
  {
    text: `Changes in the week before the problem started, for your information:
- Mon: new app version 8.1
- Tue: certificate renewed
- Wed: NSG rule 310 added
- Thu: scale-out to 3
- Fri: nothing
- Sat: problem (users get logged out every few minutes)
We reverted Mon, Wed and Thu.`,
    what: 'list',
  },
  {
    text: `We need for the audit the following evidence about the outage of Nov 3:
1) start and end
2) services involved
3) root cause
4) corrective actions
5) whether data was lost
Thank you for one report that covers these.`,
    what: 'list',
  },
  {
    text: `Impact:
1. Warehouse: cannot print labels
2. Shops: cannot see stock
3. Web shop: orders without confirmation
4. HQ: no figures
All of it hangs on the one database "stock", which is in state "Restoring" since the maintenance.`,
    what: 'list',
  },
  {
    text: `Error texts in the order of appearance: (a) "Connection reset by peer", (b) "Broken pipe", (c) "Name or service not known", (d) "Connection refused". (a) and (b) come during, (c) and (d) after the node image upgrade, for about 90 seconds. We'd like an upgrade without these 90 seconds.`,
    what: 'list',
  },
  {
    text: `These are our pools and what they're for:
- sys: system pods
- web: front ends
- job: batch
- gpu: inference
Only "gpu" cannot be updated, "VMExtensionProvisioningError ... nvidia driver installation failed", exit status 85.`,
    what: 'list',
  },
  {
    text: `The slow report, in numbers:
a) opening: 3 s (ok)
b) filter by plant: 50 s (bad)
c) filter by month: 48 s (bad)
d) export: 51 s (bad)
e) with import mode instead of DirectQuery: all below 5 s
What can we do to get b-d below 10 s and keep DirectQuery?`,
    what: 'list',
  },
  {
    text: 'This is a follow-up to case 2611040030001234, which was closed before we could answer. The fix (restart of the gateway instances) helped for two days, now the latency is at 800 ms again. Please reopen or continue here.',
    what: 'follow-up',
  },
  {
    text: "As agreed with Priya in our previous request, I'm opening this new one for the database part. Failover of fog-erp takes 14 minutes instead of one. She's already got the traces.",
    what: 'follow-up',
  },
  {
    text: `Reference: TrackingID#2610150050004321
In the last mail your colleague promised a correction of the invoice until November 10. We've received the November invoice and it's got the same mistake (support plan charged twice). Please correct it now.`,
    what: 'follow-up',
  },
  {
    text: `In our earlier ticket we were told to upgrade the driver to 1.7.3, that's done. The connection errors remain: "TCP Provider: An existing connection was forcibly closed". What's the next step?`,
    what: 'follow-up',
  },
  {
    text: "Hi again. Last week you increased our limit to 350 cores, thanks for it. Unfortunately that was for the Dsv5 family; what we'd asked for was Dadsv5. Could you repeat this for the right family, same region?",
    what: 'follow-up',
  },
  {
    text: `We've had a request on the network side (closed, "no fault found") for the same matter, number on demand. They recommended opening one for the app side. Our app loses around 1 % of its outgoing calls to the payment provider, TLS handshake time-out, since 1 Nov.`,
    what: 'follow-up',
  },
  {
    text: `Continuation of #4411 of your developer community: the workaround with \`--disable-content-trust\` doesn't help in 2.66 any more. Import of images from Docker Hub fails with "toomanyrequests".`,
    what: 'follow-up',
  },
  {
    text: "Sorry for re-posting, I closed my request by mistake yesterday. It's about the student account that can't be verified. The engineer had asked me for the confirmation of my university, it's attached now.",
    what: 'follow-up',
  },
  {
    text: 'Two months ago (case ending 0877) the product group told us a fix for the memory leak of the extension would be rolled out in October. We still see 1.9 GB after 3 days with version 1.33.2. Has it been rolled out in Brazil South?',
    what: 'follow-up',
  },
  {
    text: "Regarding the RCA you've delivered on 12 November: it states that one of the storage nodes was unhealthy from 02:10 to 02:19. Our disks were read-only from 02:10 until 03:45. We'd ask you to complete the RCA for the time after 02:19.",
    what: 'follow-up',
  },
  {
    text: `The earlier request about our partner's guest accounts got stuck with a bot. I repeat my problem for a human: guests of litware.example can't redeem the invitation, "AADSTS90072", all others can.`,
    what: 'follow-up',
  },
  {
    text: 'After the call of today as noted: please let us know when the capacity in zone 3 of Qatar Central (Ebdsv5) is available. Previous case was archived.',
    what: 'follow-up',
  },
  {
    text: "You have solved it for the primary region on Tuesday by re-creating the link to the zone on your end. Now please do the same for the secondary, the symptom's identical (NXDOMAIN for all endpoints of the account).",
    what: 'follow-up',
  },
];
