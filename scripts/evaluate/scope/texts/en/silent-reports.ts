import type { Silent } from '../written';

/** One problem each, as whole reports with sections, measurements and attempts. */
export const silentReports: readonly Silent[] = [
  {
    text: `Dear Support,

Kindly go through the below details and help us at the earliest. All details are for the one issue: Entra Connect export error for 212 users.

-----------------------------------
1. CUSTOMER DETAILS
-----------------------------------
Organisation      : Woodgrove Bank
Tenant            : woodgrove.example
Support plan      : Unified
Contact           : identity-ops@woodgrove.example
Working hours     : 24x7 for Sev A, else 9 AM to 7 PM IST

-----------------------------------
2. ENVIRONMENT DETAILS
-----------------------------------
Entra Connect version : 2.4.129.0
Server                : WGB-AADC-01 (active), WGB-AADC-02 (staging)
OS                    : Windows Server 2022
SQL                   : SQL 2019 (remote)
Forests               : 2 (woodgrove.local, wgcards.local)
Objects               : approx 61,000
Source anchor         : ms-DS-ConsistencyGuid
Sign-in method        : PHS with seamless SSO

-----------------------------------
3. ISSUE DETAILS
-----------------------------------
After acquisition of the cards company we have connected their forest to our Entra Connect. Users are getting synced properly except 212 users. For these users the export is giving the error below.

-----------------------------------
4. ERROR DETAILS
-----------------------------------
Error type : AttributeValueMustBeUnique
Message    : Unable to update this object because the following attributes associated with this object have values that may already be associated with another object in your local directory services: [ProxyAddresses SMTP:a.kumar@woodgrove.example;]. Correct or remove the duplicate values in your local directory.
Tracking Id: 3a1ee1d7-9d22-4f2c-8a11-000000000001
ExtraErrorDetails:
[{"Key":"ObjectId","Value":["e8a7c7d0-..."]},{"Key":"ObjectIdInConflict","Value":["0b8b7f6a-..."]},{"Key":"AttributeConflictName","Value":["ProxyAddresses"]}]

-----------------------------------
5. CHECKS DONE
-----------------------------------
5.1 Conflicting object has been searched in both forests:

Get-ADObject -Filter "proxyAddresses -like '*a.kumar@woodgrove*'" -Server woodgrove.local
DistinguishedName : CN=Kumar A,OU=Users,DC=woodgrove,DC=local

Get-ADObject -Filter "proxyAddresses -like '*a.kumar@woodgrove*'" -Server wgcards.local
(no result)

5.2 Conflicting object has been searched in cloud:

Get-MgUser -Filter "proxyAddresses/any(x:x eq 'SMTP:a.kumar@woodgrove.example')"
DisplayName  Id                 UserPrincipalName
Kumar A      e8a7c7d0-...       a.kumar@woodgrove.example

Object id 0b8b7f6a-... is not found:

Get-MgUser -UserId 0b8b7f6a-...
Request_ResourceNotFound

5.3 Deleted users have been checked:

Get-MgDirectoryDeletedItemAsUser | where Id -eq '0b8b7f6a-...'
(no result)

5.4 Contacts and groups have been checked:
- mail contacts : none
- mail users    : none
- M365 groups   : none
- shared mailbox: none

5.5 Soft deleted mailboxes have been checked in Exchange: none

-----------------------------------
6. STEPS PERFORMED
-----------------------------------
Step 1: IdFix has been run, no error reported
Step 2: Full import and full sync have been run
Step 3: One user has been moved out of scope, hard deleted in cloud, and moved in again -> same error with new conflict id
Step 4: Staging server has been made active -> same error
Step 5: proxyAddresses has been cleared for one user -> export successful
Step 6: proxyAddresses has been added again -> error again

-----------------------------------
7. OBSERVATION
-----------------------------------
All 212 users were earlier having a guest account in our tenant (before acquisition). The guest accounts were deleted on 1 August i.e. more than 30 days before. So it seems that some reference of the guest accounts is still remaining in backend.

-----------------------------------
8. IMPACT
-----------------------------------
212 users are not having mailbox and Teams from the day of joining.

-----------------------------------
9. EXPECTATION
-----------------------------------
Kindly remove the leftover objects from backend or provide a command by which we can do it.

Thanks & Regards
Identity Operations`,
    what: 'article',
  },
  {
    text: `Cosmos DB: RU consumption doubled after we enabled continuous backup?

I'm not sure whether this is expected so let me lay out all of what I know. (TL;DR at the bottom.)

Background
==========

We've got a single account (API for NoSQL, single write region, Southeast Asia) with three containers:

    events      autoscale 40,000   pk /deviceId   TTL 30 d
    devices     manual    2,000    pk /id         no TTL
    commands    autoscale 4,000    pk /deviceId   TTL 1 d

Roughly 5,000 writes per second in the peak, nearly all of it to events.

The change
==========

On October 20 at 06:00 UTC we migrated from periodic to continuous backup (7 days):

    az cosmosdb update -g rg-telemetry -n cosmos-telemetry --backup-policy-type continuous --continuous-tier Continuous7Days

It took 5 h 20 min, with no error.

The observation
===============

Normalized RU consumption per day, max:

    18 Oct   61
    19 Oct   60
    20 Oct   72
    21 Oct   98
    22 Oct  100
    23 Oct  100

Total request units per day (millions):

    18 Oct   9,120
    19 Oct   9,240
    20 Oct  12,010
    21 Oct  18,800
    22 Oct  18,630

Total requests per day didn't change (412 to 418 million).

Hence the mean charge per request has gone from 22 to 45.

Per operation
=============

I took samples using the diagnostics of the SDK:

    Operation        before    after
    create (1.1 KB)   7.05      7.05
    upsert (1.1 KB)  10.3      10.3
    point read        1.0       1.0
    query by device   3.1       3.2
    patch            11.2      11.2

So, none of our own operations costs more!

Metrics split by OperationType:

    Create      38 %
    Upsert      11 %
    Query        6 %
    Read         2 %
    ReadFeed    43 %      <- this was 1 % before

There's the culprit, ReadFeed. But who does it?

Who does ReadFeed?
==================

- change feed processors: two, both with a lag of 0 and unchanged since spring
- Synapse Link: off
- Data Explorer in the portal: nobody
- a Functions trigger: there's one on commands, not on events
- backups: ???

In the diagnostic log (CDBDataPlaneRequests) ReadFeed has

    userAgent_s:  Microsoft.Azure.Documents.Common/2.14.0
    clientIpAddress_s: (blank)
    aadPrincipalId_g: (blank)
    requestCharge_s: 812 ... 1,430
    collectionName_s: events

The blank address makes me think it's something internal.

What I tried
============

1. Stopped both change feed processors for ten minutes. ReadFeed stayed.
2. Disabled the Functions trigger. ReadFeed stayed.
3. Rotated the keys (all four). ReadFeed stayed.
4. Firewall: only our own vnet. ReadFeed stayed.

After 3 and 4 I'm pretty sure it's not an outsider.

What docs say
=============

"Continuous backup doesn't consume any provisioned RU/s". So either this is wrong, or there's something else that by chance started on that day.

Money
=====

Autoscale goes up to 40,000 the whole day, which means twice the bill. At the moment we've accepted it, because throttling would be worse.

TL;DR
=====

Since Oct 20 an unknown caller with a blank IP does ReadFeed on "events" and eats half of our RUs. Please tell me who this is and how it can be stopped.`,
    what: 'article',
  },
  {
    text: `<h2>Front Door: cached response of one user is delivered to another user</h2>

<p>This is a Severity A, possibly with data protection implications. We've switched off caching in the meantime, so the acute danger is over, but we need to know how it could happen and can't go live again without.</p>

1 – Who we are

Proseware Insurance runs a customer portal for 1.2 million customers.

2 – Architecture

Browser → Front Door (Premium, profile fd-portal) → Private Link → App Service (asp-portal, 8 instances) → API Management → core systems

Routes:
  /static/*   caching on, query strings ignored
  /img/*      caching on, query strings ignored
  /api/*      caching off
  /*          caching off

Rule set "headers":
  rule 10: add HSTS
  rule 20: remove Server
  rule 30: override cache for *.json: 5 minutes (!)

3 – What happened

On 12 November at 10:15 CET a customer called us that she sees the name and the policy number of someone else. Until 11:40 we had nine such calls.

4 – Timeline

09:58  release 26.11 of the portal
10:15  first call
10:30  security incident declared
10:41  release rolled back
10:52  two more calls
11:05  caching deactivated on all the routes
11:20  purge of /*
11:40  last call (he had the page open since 11:00)

5 – What the release contained

- new font
- new footer
- translation files (en.json, fr.json)
- profile data now loaded from /api/me.json instead of /api/me

6 – Our suspicion

The new name me.json matches rule 30, thus Front Door has cached it for five minutes. However:

a) /api/* has caching off
b) the response carries Cache-Control: private, no-store
c) the request carries an Authorization header
d) on our staging profile with the same rule set it isn't cached

With any one of these four, as we read the documentation, it shouldn't have been cached.

7 – Evidence

Access log, two requests of different users, 3 s apart:

{ "time": "2026-11-12T09:16:07Z", "requestUri": "https://portal.proseware.example:443/api/me.json", "httpStatusCode": 200, "cacheStatus": "MISS", "pop": "FRA", "clientIp": "203.0.113.5" }
{ "time": "2026-11-12T09:16:10Z", "requestUri": "https://portal.proseware.example:443/api/me.json", "httpStatusCode": 200, "cacheStatus": "HIT", "pop": "FRA", "clientIp": "198.51.100.77" }

Response headers on staging (same rule set):

HTTP/2 200
cache-control: private, no-store
x-cache: CONFIG_NOCACHE

Response headers recorded by a customer in production:

HTTP/2 200
cache-control: private, no-store
x-cache: TCP_HIT

8 – Configuration export

"routeConfigurationOverride": {
  "cacheConfiguration": {
    "isCompressionEnabled": "Enabled",
    "queryStringCachingBehavior": "IgnoreQueryString",
    "cacheBehavior": "OverrideAlways",
    "cacheDuration": "00:05:00"
  }
}

The same on staging, only there it's "OverrideIfOriginMissing". We noticed that while writing this ticket. Could be the entire explanation, yet we'd want it confirmed by you.

9 – Authorities

We've got to file a report within 72 hours. For this the number of persons concerned is decisive: how many HITs for /api/me.json were there between 08:58Z and 10:20Z? Our own log is sampled.

10 – Contact

Duty security officer, 24 h, telephone number is in the contact field.`,
    what: 'article',
  },
  {
    text: `Hello Azure team

Cluster: Red dog... I mean \`aks-media-uks\`. We have trouble with GPU nodes and I've put down all of it, from hardware to pods. My one question is at the very end.

----8<---- nodes ----8<----

$ kubectl get nodes -l pool=gpu
NAME                  STATUS   ROLES    AGE   VERSION
aks-gpu-3411-000000   Ready    <none>   41d   v1.30.4
aks-gpu-3411-000001   Ready    <none>   41d   v1.30.4
aks-gpu-3411-000004   Ready    <none>   2d    v1.30.4
aks-gpu-3411-000005   Ready    <none>   2d    v1.30.4

$ kubectl describe node aks-gpu-3411-000004 | grep -A8 Allocatable
Allocatable:
  cpu:                35420m
  ephemeral-storage:  119703055367
  memory:             434Gi
  nvidia.com/gpu:     0
  pods:               110

$ kubectl describe node aks-gpu-3411-000000 | grep gpu:
  nvidia.com/gpu:     1

So the older two offer a GPU and the newer two do not.

----8<---- device plugin ----8<----

$ kubectl -n gpu-resources logs nvidia-device-plugin-x4
I1117 09:00:11 main.go:256] Retrieving plugins.
W1117 09:00:11 factory.go:31] No valid resources detected, creating a null CDI handler
I1117 09:00:11 factory.go:107] Detected non-NVML platform: could not load NVML library: libnvidia-ml.so.1: cannot open shared object file: No such file or directory
E1117 09:00:11 factory.go:115] Incompatible platform detected
E1117 09:00:11 factory.go:116] If this is a GPU node, did you configure the NVIDIA Container Toolkit?
I1117 09:00:11 main.go:287] No devices found. Waiting indefinitely.

----8<---- host ----8<----

root@aks-gpu-3411-000004:/# nvidia-smi
bash: nvidia-smi: command not found

root@aks-gpu-3411-000004:/# lspci | grep -i nvidia
0002:00:00.0 VGA compatible controller: NVIDIA Corporation GA102GL [A10] (rev a1)

root@aks-gpu-3411-000004:/# tail -5 /var/log/azure/nvidia-vmext-status
+ nvidia-installer failed
ERROR: Unable to find the kernel source tree for the currently running kernel.
ERROR: Installation has failed.
exit status 84

root@aks-gpu-3411-000004:/# uname -r
5.15.0-1075-azure

root@aks-gpu-3411-000000:/# uname -r
5.15.0-1071-azure

----8<---- node images ----8<----

$ az aks nodepool show -n gpu --query nodeImageVersion
AKSUbuntu-2204gen2containerd-202611.02.0

older nodes: 202610.06.0

----8<---- pods ----8<----

$ kubectl get pods -n render | grep Pending | wc -l
57

Warning  FailedScheduling  0/22 nodes are available: 18 node(s) didn't match node selector, 4 Insufficient nvidia.com/gpu.

----8<---- attempts ----8<----

#1 reimage of 000004: same
#2 delete 000005, scale up: new node is the same
#3 new pool, same size: same
#4 new pool, --gpu-driver none plus GPU operator 24.9: works, but then the operator's driver container needs internet, which isn't allowed for this cluster
#5 new pool with Azure Linux: same size isn't supported as it says

----8<---- cluster config ----8<----

networkPlugin: azure
networkPluginMode: overlay
outboundType: userDefinedRouting
firewall: Azure Firewall, AzureKubernetesService FQDN tag + nvidia.github.io + us.download.nvidia.com
autoUpgradeChannel: none
nodeOSUpgradeChannel: NodeImage

Firewall denies in the same hour on this subnet: none that we'd know of, besides one to "archive.ubuntu.example" on port 80.

----8<---- the question ----8<----

How can we get our new nodes to be built with the image of October until the installer of the driver works again?`,
    what: 'article',
  },
  {
    text: `To whom it may concern

Complaint-free but detailed: the migration of our on-premises SQL Server to a managed instance by log replay stops at the same file each time.

PART I. THE SOURCE

SQL Server 2016 SP3, Windows Server 2016, one database "Ledger", 3.8 TB, full recovery. Backups by our own scripts:
 - full: Saturday, striped to 12 files
 - differential: daily
 - log: every 15 minutes
All WITH CHECKSUM, COMPRESSION.

PART II. THE TARGET

Managed instance, Business Critical, 24 vCores, 4 TB, Norway East. Collation identical. The public endpoint isn't used.

PART III. THE WAY BETWEEN

AzCopy from a DMZ host to a container, folder /Ledger, SAS read+list. Then

    Start-AzSqlInstanceDatabaseLogReplay -ResourceGroupName rg-mig -InstanceName mi-ledger -Name Ledger -Collation Latin1_General_100_CI_AS -StorageContainerUri https://stmig.blob.example/ledger -StorageContainerSasToken ***

PART IV. THE EVENTS

First run
   Sat 22:00  started
   Sun 09:14  full restored
   Sun 10:02  differential restored
   Sun 10:20  logs 1 to 61 restored
   Sun 10:21  "Restoring", last restored file Ledger_LOG_20261108_0730.trn
   Mon 10:21  ditto
   Mon 12:00  cancelled

Second run
   started from scratch
   stopped after the same file

Third run
   log files from 07:30 on taken anew from the tape
   stopped after the same file

Fourth run
   a new full, of Nov 14, to avoid the file altogether
   full OK, differential OK, 12 logs OK
   stopped after Ledger_LOG_20261115_0245.trn

PART V. THE STATUS

    Get-AzSqlInstanceDatabaseLogReplay ...

    Status                      : InProgress
    CurrentRestoringFileName    :
    LastRestoredFileName        : Ledger_LOG_20261115_0245.trn
    LastRestoredFileTime        : 15.11.2026 11:40:22
    PercentCompleted            : 98.7
    NumberOfFilesQueued         : 0
    NumberOfFilesUnrestorable   : 0
    BlockReason                 :

Zero files queued, although there are 212 in the folder.

PART VI. THE CHECKS

 * RESTORE HEADERONLY on the files: chain is unbroken (LastLSN = next FirstLSN)
 * RESTORE VERIFYONLY: OK for each
 * restored all of it on a local SQL Server 2022: OK
 * file names: no blanks, no umlauts
 * blob type: block blob, hot
 * SAS valid until the end of year
 * container has no immutable policy

PART VII. THE ONLY ODD THING

The files at which it stops were both the first ones written after our backup tool had failed over to its second node. On the second node the clock is 50 minutes late. So in the folder the "last modified" of the next file is before that of the previous file. May the service sort by time of the blob rather than by LSN?

PART VIII. THE SCHEDULE

The cut-over is set for November 28. An auditor of the central bank is going to be present, therefore we can't shift it.

PART IX. THE WISH

Please have a look why the remaining files don't get queued, and tell us how to get past it.

With kind regards
Ledger project office`,
    what: 'article',
  },
  {
    text: `Post on our internal wiki, copied here for Microsoft, page "Slow Synapse/Fabric reports investigation". One topic, please read from top to bottom.

h1. Problem in one sentence

Opening any report of workspace "Controlling" lasts 45-70 s since the capacity was moved from region West Europe to region Poland Central; before it was 4 s.

h2. Set-up

|| Thing || Value ||
| Capacity | F128 |
| Model | import, 38 GB, large format |
| Report users | 420 |
| Tenant home region | West Europe |
| Gateway | not used by this model |

h2. Measurements

h3. From Warsaw

{code}
DNS            12 ms
TLS            31 ms
/powerbi/explore/conceptualschema   38,400 ms
/powerbi/querydata                     620 ms
{code}

h3. From Amsterdam

{code}
DNS             9 ms
TLS            14 ms
/powerbi/explore/conceptualschema   41,150 ms
/powerbi/querydata                     700 ms
{code}

h3. From Desktop (live connection)

{code}
Open            47 s
Visual          <1 s
{code}

h3. From Excel

Analyze in Excel, first click: 44 s. Each further click: under 1 s.

h2. Reading of it

* it isn't the query
* it isn't the network of the user
* it's the fetching of the schema, once per session

h2. Model

* 214 tables
* 3,100 columns
* 1,950 measures
* 61 roles with RLS
* 12 perspectives
* 9 translations

This is a large schema, yes. But it's been the same in West Europe, with 4 s.

h2. Things we did

# removed 9 translations -> 41 s
# removed perspectives -> 40 s
# copied the model to a new workspace of the same capacity -> 43 s
# copied the model to a workspace on an F64 in West Europe -> 4 s
# scaled Poland to F256 for an hour -> 42 s
# turned off query scale-out -> 43 s
# full process of the model -> 43 s

h2. Things we looked at

h3. Capacity metrics app

Interactive 22 %, background 9 %. No throttling, no overload minutes.

h3. Log Analytics

{code}
OperationName=Discover  EventText=DISCOVER_CSDL_METADATA  DurationMs=39211 CpuTimeMs=610
{code}

600 ms of CPU in 39 s. It waits for something. For what?

h3. Trace by XMLA

{code}
DiscoverBegin 08:11:02.118
DiscoverEnd   08:11:41.330
{code}

Nothing in between.

h2. Guess

Role evaluation needs the directory (61 roles, groups as members), and the tenant's home region is elsewhere. It'd be a call for each group; we have about 1,100 groups. 1,100 x 35 ms = 38.5 s. It fits suspiciously well.

h2. Test of this guess

Model copy without any roles, Poland: 4.4 s.

h2. What we want to know from Microsoft

Can the look-up of the role members be accelerated or cached in this region, apart from having fewer groups?

h2. People

* reporting: K. Nowak
* capacity admin: S. de Vries
* escalation: head of controlling`,
    what: 'article',
  },
  {
    text: `hi all,

long post ahead, grab a coffee. i'm fighting with azure ml online endpoints for 3 weeks and i'm out of ideas. one single thing i want: the endpoint must stop dropping requests while it scales out.

## what i have

- workspace: mlw-reco, canada central
- endpoint: reco-online, key auth
- deployment: blue, Standard_F8s_v2, min 3 max 20
- model: lightgbm + a bit of sklearn, 900 mb, loads within 25 s
- container: custom, based on the inference minimal image, gunicorn w/ 4 workers
- traffic: 150 rps by day, jumps to 700 rps at 17:00 when our push campaign goes out

## what happens

at 17:00 autoscale kicks in (rule: cpu > 60 % for 1 min → +4). during the time the new ones come up, 3-8 % of requests get 502 or 503. after about 6 minutes it's all clean again.

## what i found in the logs

container of a NEW instance:

\`\`\`
2026-11-10 22:01:07 gunicorn: Booting worker with pid: 31
2026-11-10 22:01:07 gunicorn: Booting worker with pid: 32
2026-11-10 22:01:08 INFO GET /score 200
2026-11-10 22:01:08 ERROR init() not finished
2026-11-10 22:01:08 INFO POST /score 503
2026-11-10 22:01:33 INFO model loaded in 25.3 s
2026-11-10 22:01:34 INFO POST /score 200
\`\`\`

see that? traffic comes in 25 seconds too early.

container of an OLD instance:

\`\`\`
2026-11-10 22:00:58 WARN queue depth 64
2026-11-10 22:01:02 ERROR worker timeout (pid:33)
2026-11-10 22:01:02 INFO Worker exiting (pid: 33)
\`\`\`

ok that's because they're overloaded, comes with the peak.

azureml-fe:

\`\`\`
upstream connect error or disconnect/reset before headers. reset reason: connection failure
\`\`\`

## the yaml

\`\`\`yaml
$schema: https://azuremlschemas.example/latest/managedOnlineDeployment.schema.json
name: blue
endpoint_name: reco-online
instance_type: Standard_F8s_v2
instance_count: 3
environment: azureml:reco-env:14
readiness_probe:
  initial_delay: 10
  period: 10
  timeout: 2
  success_threshold: 1
  failure_threshold: 3
liveness_probe:
  initial_delay: 60
  period: 10
request_settings:
  request_timeout_ms: 5000
  max_concurrent_requests_per_instance: 8
\`\`\`

## what i tried

1. readiness initial_delay 10 → 60: the instances take longer but i still see POST before ready in the log. so is it ignored for scale-outs?
2. own readiness route /ready which answers 503 until the model is there: the route is being called (i see it), answers 503, and traffic comes nevertheless
3. min instances 3 → 12: of course no errors. of course 4 times the costs. my boss says no
4. schedule based: 12 instances from 16:45: works for the campaign at 17:00 but marketing people send when they like
5. preload in gunicorn: no difference
6. smaller model (200 mb, 6 s): less errors, not zero
7. asked in the community, got "did you try to recreate the deployment" - yes i did: blue → green → blue

## graph

sorry can't paste pictures, imagine a staircase of instances and at every step a spike of 503

## what i read

the docs say "the instance receives traffic only after the readiness probe has succeeded". my log says otherwise.

## what i don't want

- a call at 3 am
- a link to the docs on probes, i know them by heart
- a batch endpoint

thanks for reading!! dani`,
    what: 'article',
  },
];
