import type { Silent } from '../written';

/** One problem each, over many lines with headings, logs and code. */
export const silentArticles: readonly Silent[] = [
  {
    text: `# Intermittent 502 from Application Gateway when the backend pod is rescheduled

## Summary

We run about forty services behind one Application Gateway (WAF_v2, autoscale 2-10) with AGIC in our AKS cluster. Whenever a pod is moved to another node, clients receive HTTP 502 for 20 to 90 seconds. We'd like to bring this to zero.

## Environment

| Item | Value |
| --- | --- |
| Region | West Europe |
| AKS | 1.30.6, Azure CNI, 18 nodes |
| AGIC | 1.7.5 (add-on) |
| Gateway | WAF_v2, HTTP/2 on |
| Backend | ASP.NET Core 8, port 8080 |
| Namespace | shop, pay, account |

## What happens

When the cluster autoscaler removes a node, the pods on it get SIGTERM. New pods start elsewhere within 15 seconds. The gateway, however, continues to send requests to the old IP for quite some time.

From the access log:

\`\`\`json
{
  "timeStamp": "2026-11-10T13:22:41Z",
  "httpStatus": 502,
  "serverRouted": "10.240.3.77:8080",
  "serverResponseLatency": "-",
  "error_info": "ERRORINFO_UPSTREAM_CLOSED_CONNECTION"
}
{
  "timeStamp": "2026-11-10T13:22:58Z",
  "httpStatus": 502,
  "serverRouted": "10.240.3.77:8080",
  "error_info": "ERRORINFO_UPSTREAM_NO_LIVE"
}
\`\`\`

And AGIC during the same time:

\`\`\`
I1110 13:22:20.104 mutate_app_gateway.go:177] BEGIN AppGateway deployment
I1110 13:23:31.882 mutate_app_gateway.go:185] Applied generated Application Gateway configuration
I1110 13:23:31.883 mutate_app_gateway.go:200] END AppGateway deployment
\`\`\`

So one update of the gateway lasts 71 seconds.

## What we have tried

### preStop hook

We added a sleep of 90 seconds:

\`\`\`yaml
lifecycle:
  preStop:
    exec:
      command: ["sleep", "90"]
terminationGracePeriodSeconds: 120
\`\`\`

This reduces the number of errors by approximately two thirds.

### Connection draining

- enabled with 60 seconds
- enabled with 120 seconds
- both with and without cookie affinity

No visible effect.

### Probes

1. Interval 5 s, threshold 1
2. Interval 10 s, threshold 3
3. Liveness and readiness identical

With (1) the gateway marks healthy pods as down under load, so we went back to (2).

### Retry

The gateway doesn't retry POST requests. This is by design as far as we understand.

## What we did not try

- Application Gateway for Containers (it would mean new public IPs for all customers)
- nginx in between (another hop)

## Impact

Around 300 failed check-outs per day. Each night at 02:00, when the cluster shrinks, there is a peak.

## Expected

Removal of a pod from the backend pool must not lead to failing requests.

## Request

Please tell us which combination of settings is recommended to get this done, or confirm that it can't be achieved with AGIC.

Best regards,
Platform team, Contoso Retail`,
    what: 'article',
  },
  {
    text: `Hello,

this is going to be long, I'm sorry, but I want to save us the usual rounds of questions. In short: our PostgreSQL flexible server hits 100 % IOPS each evening although the work load is constant. Everything below belongs to this.

1. About us

We are the back office of a ferry company. Our booking system is written in Java (Spring Boot 3.3, Hikari) and consists of 11 services, which share one server.

2. About the server

Name: pg-ferry-01
Tier: General Purpose, Standard_D16ds_v5
Version: 15.8
Storage: 2 TiB, P40, 7,500 IOPS
HA: zone redundant
Replicas: 1 (reporting)
PgBouncer: on

3. About the problem

Every day from 18:00 to 19:30 UTC "Disk IOPS consumed percentage" is at 100. Outside of this time it's 20 to 35. Transactions per second do not rise: they are at 900 all the day.

Effects in that period:

- commit latency goes from 3 ms to 400 ms
- the replica is behind by up to 20 minutes
- check-in counters at the harbour have to wait
- HikariPool-1 - Connection is not available, request timed out after 30000ms
- monitoring reports the server as "down" by mistake

4. What we checked

4.1 Checkpoints

log_checkpoints is on. In the period:

LOG:  checkpoint starting: wal
LOG:  checkpoint complete: wrote 391822 buffers (18.7%); write=269.1 s, sync=14.9 s, total=285.3 s
LOG:  checkpoint starting: wal
LOG:  checkpoint complete: wrote 402113 buffers (19.2%); write=268.8 s, sync=22.1 s, total=292.0 s

Outside of the period checkpoints start by time:

LOG:  checkpoint starting: time
LOG:  checkpoint complete: wrote 8123 buffers (0.4%)

So something produces WAL.

4.2 Who writes

select pid, backend_type, state, wait_event, query from pg_stat_activity where backend_type <> 'client backend';

 pid  |     backend_type     | wait_event
------+----------------------+--------------
 1123 | autovacuum worker    | DataFileRead
 1190 | autovacuum worker    | VacuumDelay
 1201 | autovacuum worker    | DataFileWrite
  611 | walwriter            | WalWriterMain
  702 | walsender            | WalSenderMain

4.3 Autovacuum

The tables which are being vacuumed are always the same:

- booking.leg (410 GB)
- booking.leg_history (620 GB)
- price.cache (90 GB, rewritten constantly)

"to prevent wraparound" is shown at leg_history. age(relfrozenxid) is 201,000,000.

4.4 Jobs

No cron job of ours runs at that time. pg_cron isn't installed. The backup window as per the portal is at 18:04 UTC, this might be a coincidence or not.

5. What we've changed so far

| Date | Change | Result |
|---|---|---|
| 20 Oct | autovacuum_vacuum_cost_limit 2000 -> 800 | takes longer, still 100 % |
| 24 Oct | max_wal_size 16 GB -> 64 GB | fewer checkpoints, same IOPS |
| 27 Oct | P40 -> P50 (7,500 IOPS) | no change |
| 2 Nov | vacuum freeze by hand on Sunday | Monday was ok, Tuesday not |
| 6 Nov | reporting replica stopped | no change |

6. What we think

After the backup snapshot is taken the disk might have to copy on write, thereby each write costs double. This is a guess.

7. What we can't do

We can't partition leg_history before the summer. We can't stop the counters between 18:00 and 19:30, since that's when the night ferries leave.

8. What we'd like from you

Find out what consumes the IOPS from 18:00 on, and if it's the backup then move it to the night.

Thank you for reading up to this point.

O. Halvorsen
Database administration`,
    what: 'article',
  },
  {
    text: `**Azure Virtual Desktop - random logoffs of users - full description**

Dear support team,

as requested by the intake form, here's the complete documentation of our problem, one problem, which is that users are logged off at random.

**1 Overview**

Our company has 650 users on AVD, in 2 host pools:

* hp-office-01: 40 hosts, Windows 11 multi-session 24H2, E8as_v5
* hp-cad-01: 12 hosts, Windows 11 single session 24H2, NV36ads_A10_v5

Since October 27 users are logged off in the middle of work. There's no warning. They can log in again at once; unsaved documents are lost.

**2 Frequency**

Week 44: 31 cases
Week 45: 58 cases
Week 46: 77 cases

All of them are in hp-office-01.

**3 Analysis by us**

3.1 WVDConnections

\`\`\`kql
WVDConnections
| where TimeGenerated > ago(14d) and State == "Completed"
| join kind=leftouter WVDErrors on CorrelationId
| summarize count() by CodeSymbolic
\`\`\`

Result:

CodeSymbolic                     count_
(empty)                           14021
ConnectionFailedClientDisconnect    211
LogoffBySessionHost                  77
ConnectionFailedReverseConnectTimeout 4

3.2 Event logs of the hosts

The event that matches in time with each of the logoffs:

Log Name: Microsoft-Windows-TerminalServices-LocalSessionManager/Operational
Event ID: 23
Remote Desktop Services: Session logoff succeeded

A second before:

Log Name: System
Event ID: 7031
The User Profile Service service terminated unexpectedly. It has done this 1 time(s).

Also one finds this in the Application log:

Faulting application name: svchost.exe_ProfSvc, version: 10.0.26100.1
Faulting module name: ntdll.dll
Exception code: 0xc0000005
Fault offset: 0x00000000000a1b2c

3.3 Scaling plan

The scaling plan has "force logoff" only in ramp-down (20:00). Cases are spread over the day. We've disabled the plan for a week (week 45), see the numbers above.

3.4 GPO

- "Set time limit for active sessions": not configured
- "Set time limit for disconnected sessions": 2 h
- "End session when time limits are reached": not configured

3.5 FSLogix

Version 2.9.8884.27471. The log of the profile around a case:

[10:41:02.044][tid:00001a2c.00001e10][INFO] ===== Begin Session: Logoff
[10:41:02.046][tid:00001a2c.00001e10][INFO] UnloadProfile called
[10:41:02.310][tid:00001a2c.00001e10][WARN: 00000020] Failed to compact

No errors before.

**4 Actions taken**

1. Rolled back the October cumulative update on 10 hosts - cases on those hosts continue.
2. Removed the printer redirection - no improvement.
3. Excluded the profile folder in Defender - no improvement.
4. New golden image, from the marketplace - cases on these hosts as well.
5. Moved 20 users to Edge without extensions - no improvement.

**5 What is different between the two pools**

- Office add-ins
- a DLP agent (vendor: Graphic Design Institute Security, version 7.2)
- multi-session

We've asked the vendor of the DLP agent; they see nothing in their logs.

**6 Attachments**

- 3 memory dumps of svchost
- event logs as evtx
- msrd-collect output of host 17

**7 Request**

Analyse the dumps and name the module that crashes the profile service.

Contact: desk@contoso.example, 08:00 - 18:00 GMT`,
    what: 'article',
  },
  {
    text: `Title: [BUG] ServiceBusProcessor stops receiving from session queue after AMQP link is force detached

#### Library name and version

Azure.Messaging.ServiceBus 7.18.2

#### Query/Question

Not a question, it's a bug as we believe. The processor silently stops. The details:

#### Environment

- .NET SDK 8.0.403
- Linux container, mcr aspnet:8.0-noble
- AKS in Sweden Central, 6 replicas
- namespace Premium, 2 messaging units
- queue with sessions, max delivery 10, lock duration 1 min

#### Describe the bug

A \`ServiceBusSessionProcessor\` with \`MaxConcurrentSessions = 64\` runs for some hours or some days. At some moment the number of accepted sessions per replica starts to fall and finally it's zero. The process is alive, \`IsProcessing\` is true, there's no call of the error handler.

#### Expected behavior

Either the processor recovers, or \`ProcessErrorAsync\` is invoked such that we can restart it.

#### Actual behavior

Neither.

#### Reproduction steps

\`\`\`csharp
var client = new ServiceBusClient(ns, new DefaultAzureCredential());
var processor = client.CreateSessionProcessor("orders", new ServiceBusSessionProcessorOptions
{
    MaxConcurrentSessions = 64,
    MaxConcurrentCallsPerSession = 1,
    SessionIdleTimeout = TimeSpan.FromSeconds(5),
    AutoCompleteMessages = false,
});

processor.ProcessMessageAsync += async args =>
{
    await handler.Handle(args.Message);
    await args.CompleteMessageAsync(args.Message);
};
processor.ProcessErrorAsync += args =>
{
    log.LogError(args.Exception, "{src}", args.ErrorSource);
    return Task.CompletedTask;
};
await processor.StartProcessingAsync();
\`\`\`

1. Run the above in 6 replicas
2. Send 40 messages/s over 5,000 session ids
3. Wait (8 h to 3 days)
4. Watch the accepted sessions drop

#### Logs

With \`AzureEventSourceListener\` at Verbose the last lines of a dying receiver are

\`\`\`
[Azure-Messaging-ServiceBus] AcceptSession start: entity path orders
[Azure-Messaging-ServiceBus] Exception while creating receive link: Microsoft.Azure.Amqp.AmqpException: The link 'G12:8841' is force detached. Code: RenewToken. Details: Unauthorized access. 'Listen' claim(s) are required
[Azure-Messaging-ServiceBus] Link state lost callback invoked
[Azure-Messaging-ServiceBus] CloseAsync start
\`\`\`

After it, nothing. In a healthy case there'd be

\`\`\`
[Azure-Messaging-ServiceBus] CloseAsync done
[Azure-Messaging-ServiceBus] AcceptSession start
\`\`\`

so my impression is that CloseAsync never completes.

#### Additional observations

* It doesn't occur with a connection string, only with a credential.
* It doesn't occur with \`MaxConcurrentSessions <= 8\`.
* Also seen on 7.17.5, not seen on 7.15.0 (ran for five weeks).
* Memory is stable at 310 MB; thread count rises from 40 to 95 when it happens.
* A dump shows 64 tasks waiting in \`FaultTolerantAmqpObject.OnCloseAsync\`.
* On the same pods a plain (non-session) processor goes on working.

#### Work-around

We watch the accepted sessions and kill the pod if there are none for 10 minutes. Works, but each kill delays some 200 orders.

#### What we need

A fix or an option with which closing the link has a time limit.`,
    what: 'article',
  },
  {
    text: `Subject: Data Factory self-hosted integration runtime - jobs hang in "Queued" - case notes

Hi,

Below are my complete notes. I've numbered them by day. It's a single issue: copy activities hang in "Queued" on the self-hosted integration runtime shir-plant.

DAY 1 (Thu, Nov 5)

07:10 Morning check. 14 of 40 pipelines in progress since midnight.
07:15 Monitoring page: node PLANT-IR1 running, PLANT-IR2 running. Concurrent jobs 0/12 and 0/12.
07:20 Cancelled the pipelines, started again. Same.
07:40 Restarted the service DIAHostService on both nodes. Queue was worked off within 20 minutes.

DAY 2 (Fri, Nov 6)

06:50 Same picture. 9 pipelines.
07:00 This time I've first collected logs before the restart. Report id 8f1d9bb2-0d3f-4d1e-8a5b-1c2a00aa77ee.

From the event viewer (Connectors - Integration Runtime):

Warning 06.11.2026 00:02:11
Failed to get job from the cloud. Exception: System.TimeoutException: A timeout occurred after 30000ms selecting a server
Warning 06.11.2026 00:02:41
RelayListener: connection lost. Status: 40103
Information 06.11.2026 00:03:20
RelayListener: online.
Information 06.11.2026 00:05:00
Heartbeat succeeded

So, the relay gets lost shortly after midnight and comes back, while jobs aren't fetched ever after.

07:30 Restart, fine.

DAY 5 (Mon, Nov 9)

Sat, Sun had no hang. Mon had 17.

What's going on at midnight on weekdays? Asked our network team. Their answer:

- Internet proxy: policy reload at 00:00, Mon-Fri
- Existing sessions are cut off
- No rule was changed in the past 6 months

OK. However with version 5.40 of the runtime we survived these reloads for years. The auto-update to 5.47 was on Nov 4 at 22:00!

DAY 6 (Tue, Nov 10)

Tried to install the 5.40 - "the version is expired".
Tried 5.44 - installed on PLANT-IR2. IR1 left at 5.47.

DAY 7 (Wed, Nov 11)

Result: both nodes hang.

Netstat on IR1 at 07:00:

  TCP    10.7.1.21:51012   10.7.0.9:3128    ESTABLISHED
  TCP    10.7.1.21:51013   10.7.0.9:3128    CLOSE_WAIT
  TCP    10.7.1.21:51044   10.7.0.9:3128    CLOSE_WAIT

DAY 8 (Thu, Nov 12)

Configured a bypass for *.servicebus on the proxy -> no hang in the night! But our security department allows this bypass only until the end of the month.

DAY 9 (Fri, Nov 13)

Double check: removed the bypass, hang. Added it, no hang.

SUMMARY

a) proxy reload cuts connections at 00:00
b) runtime reconnects the relay but doesn't fetch jobs
c) restart helps
d) bypass helps
e) 5.40 wasn't affected

WHAT I NEED

A version or a configuration (diahost.exe.config?) with which the runtime recovers by itself after its connection was cut.

Jobs that were hung, if needed:

pl_mes_orders      run 11aa
pl_mes_scrap       run 11ab
pl_quality_samples run 11ac
pl_energy          run 11ad
pl_maintenance     run 11ae

Regards, T. Ishii`,
    what: 'article',
  },
  {
    text: `## Why I write

Our IoT Edge devices lose messages when they come back after being offline. One customer, one product, one issue - but quite a story. I've divided it in sections so you can skip.

## Section 1: The product

We produce cold storage rooms for laboratories. Each room has a gateway (industrial PC, Debian 12, 4 GB RAM) with IoT Edge 1.5.8. Modules:

- \`edgeHub\` 1.5.14
- \`edgeAgent\` 1.5.14
- \`reader\` (ours, C, Modbus)
- \`rules\` (ours, Python)
- \`modem\` (ours, Go)

There are 1,900 gateways in 31 countries.

## Section 2: The symptom

A gateway which was offline for 9 hours sends about 60 % of the stored messages. The remainder never arrives. The local counter says "stored 32,400", the cloud counter says "received 19,117".

## Section 3: The configuration

\`\`\`json
"$edgeHub": {
  "properties.desired": {
    "schemaVersion": "1.2",
    "routes": {
      "up": "FROM /messages/modules/reader/outputs/* INTO $upstream"
    },
    "storeAndForwardConfiguration": {
      "timeToLiveSecs": 604800
    }
  }
}
\`\`\`

\`\`\`json
"env": {
  "storageFolder": { "value": "/var/edge" },
  "RocksDB_MaxTotalWalSize": { "value": "536870912" },
  "OptimizeForPerformance": { "value": "false" }
}
\`\`\`

Retention is seven days, the disk has 22 GB free.

## Section 4: The logs

On reconnect:

\`\`\`
<6> 2026-11-01 03:10:11.501 [INF] - Connected to upstream
<6> 2026-11-01 03:10:12.003 [INF] - Processing undelivered messages
<4> 2026-11-01 03:14:55.870 [WRN] - Got transient error: operation timed out. Retry 1
<4> 2026-11-01 03:15:55.912 [WRN] - Got transient error: operation timed out. Retry 2
<3> 2026-11-01 03:17:01.004 [ERR] - Dropping message from endpoint iothub after non-transient exception
System.ArgumentException: Message size 262341 exceeds 262144
<6> 2026-11-01 03:17:01.010 [INF] - Batch of 10 completed
\`\`\`

Occasionally there's also

\`\`\`
<3> [ERR] - Device connection exceeded quota
\`\`\`

but it belongs to a different period; I've only put it in for completeness.

## Section 5: What we see in the message sizes

Our messages are 800 bytes at most. 262,341 would be some 330 of them in one. So I suspect the batching: edgeHub puts them together and the sum exceeds the maximum by 197 bytes, and then the entire batch is thrown away.

## Section 6: Test bench

We rebuilt it on the bench:

| Test | Message size | Batch | Offline | Lost |
|---|---|---|---|---|
| 1 | 800 | default | 1 h | 0 |
| 2 | 800 | default | 9 h | 41 % |
| 3 | 400 | default | 9 h | 38 % |
| 4 | 800 | 10 | 9 h | 0 |
| 5 | 800 | 50 | 9 h | 0 |

Tests 4 and 5 were with \`MaxUpstreamBatchSize\` set. So we might have a solution, at the expense of a longer catch-up time (2 h rather than 12 min).

## Section 7: Consequences

For laboratories, a gap in the temperature record means the samples have to be destroyed. In the case at hand it's samples worth 80,000 EUR. The customer's lawyers ask for a statement.

## Section 8: My request

Please confirm or refute the assumption of section 5.`,
    what: 'article',
  },
];
