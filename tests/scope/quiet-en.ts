/** English requests about one thing that sound like several: long ones, with steps, logs, comparisons, time lines, asks that follow from one fault. */
export const QUIET_EN: Record<string, string> = {
  'production and staging compared': `Our production database sqldb-prod is at 100 % CPU since Monday and checkout times out.
The same database in staging does not show this.
Query Store shows that the plan of usp_Checkout changed on Nov 12 and reads went up by 40 times.
Forcing the old plan fails with error 8698 in production; in staging it succeeds.
Please help us find the cause and a fix.`,
  'environments in a table': `| Environment | App | Result |
| --- | --- | --- |
| dev | app-dev | OK |
| staging | app-stg | OK, slow at first start |
| prod | app-prod | HTTP 503 |
Only production returns 503. We restarted it twice. What is the cause?`,
  'nodes of one cluster': `AKS cluster aks-core: two nodes act up after the upgrade to 1.30.
node aks-np1-000001 is NotReady, node aks-np1-000002 shows DiskPressure and evicts pods.
Other clusters are fine. The upgrade ended with status Failed.
Please find out why the upgrade failed and how to bring the nodes back.`,
  'replicas of one database': `We use Azure Database for MySQL with two read replicas.
mysql-replica-1 lags by 4 hours and mysql-replica-2 stopped replication with error 1062.
Both began when we ran a large ALTER TABLE on the primary mysql-main.
How do we get replication healthy again?`,
  'one machine and its neighbour': `vm-app-02 fails the health probe of the load balancer, vm-app-01 passes it.
Both have the same image, the same NSG and the same subnet.
From vm-app-01, curl to vm-app-02:80 times out.
On vm-app-02 itself curl localhost returns 200.
Why does the probe fail?`,
  'time line': `Timeline (UTC):
09:05 api-gw started to return 500
09:12 alert fired
09:20 redis-cache memory at 98 %
09:31 scaled redis-cache to P2
09:40 restarted func-orders, it failed to start once with "Host is offline"
09:52 all good again
Please provide the root cause of the 500 responses.`,
  'cause, fix, prevention, impact': `Pods on aks-prod stay in Pending with FailedScheduling since 10:00 UTC.
Please tell us:
1. What caused this?
2. How can we recover?
3. How can we prevent it from happening again?
4. Are the other node pools affected?`,
  'cause, procedure and downtime': `The backup of our file server fs-01 fails with error 400006.
Please check the cause and give us the steps to fix it.
Also, does the fix need downtime of fs-01, and will the next backup be a full one?`,
  'same error on many': `Update assessment fails on these machines:
- vm-ap-01: 0x8024402c
- vm-ap-02: 0x8024402c
- vm-ap-03: 0x80244022
All of them are behind the same proxy. What should we allow?`,
  'one change, several victims': `After we updated the policy on firewall afw-hub this morning:
- vm-batch-01 times out when it calls the partner API
- app-intra returns 504
- aks-core cannot pull images
All of this traffic goes through afw-hub; rolling back the policy fixes everything.
What in the new policy blocks the traffic?`,
  'steps tried elsewhere': `ZIP deploy to app-shop fails with "Package deployment using ZIP Deploy failed".
What we tried:
1. Deployed the same package to app-shop-test: works.
2. Deployed to the staging slot of app-shop: same error.
3. Removed WEBSITE_RUN_FROM_PACKAGE on app-shop-test: 409 Conflict, so we put it back.
4. Restarted app-shop: no change.
Why does the deployment to app-shop fail?`,
  'findings of two components': `Intermittent 502 through Application Gateway agw-prod.
Findings so far:
- agw-prod access log shows serverResponseLatency above 20 s.
- vmss-web CPU is around 30 %.
- vmss-web event log has warning 2013.
- Backend health is Healthy.
- Raising the timeout to 60 s made the 502 less frequent.
Please find the root cause of the 502.`,
  'owner known': `Our function app gets AccessToKeyVaultDenied for a Key Vault reference.
The firewall of the vault is off and the identity has Key Vault Secrets User.
Is there a setting missing on the Functions side?`,
  'where to set': `App Service sits behind Front Door. Should session affinity be enabled on Front Door or on App Service?
At present only ARR affinity is on.`,
  'which one to choose': `For 12 TB kept for 7 years: is Blob Storage archive or a Recovery Services vault the cheaper option?`,
  'connector works, action is slow': `The SQL connector of our logic app connects fine, but "Insert row" times out with 100,000 rows.
What is the limit of the action, and how would we insert in batches?`,
  'an old case that is closed': `In an earlier case (2411050030001234) you helped us with a VPN gateway restart; that is solved and closed.
This time it is the ExpressRoute circuit er-tokyo: BGP dropped at 03:12 UTC on Nov 18 and came back at 03:14.
What caused the drop?`,
  'the same case goes on': `This is a follow-up to case 2411180030009876.
Here is the output that you asked for: State is still Connecting.
Please continue the investigation.`,
  'case in another sense': `In case the blob is open, or in the case of more than 200 snapshots, the snapshot is not created.
We have 120 snapshots and only the one at 2 am fails.
Ticket prices are stored in that share, so this is important for us.
Why does it fail?`,
  'options of one upgrade': `We plan to move Azure Database for PostgreSQL flexible server from 13 to 16.
Do you recommend the in-place upgrade or a new server with migration?
Downtime must stay below 30 minutes.`,
  'can we, and how': `Can we move an API Management instance from Consumption to Basic v2?
If so, what are the steps? A link to the documentation would be great.`,
  'three questions on one error': `Pipeline pl_daily fails with ErrorCode=SqlOperationFailed.
- What does this code mean?
- Which log has the details?
- Would more retries help?
Thanks for your help.`,
  'log with names': `The container does not start. Log:
2026-11-18T01:02:03Z INFO  [acr-prod] pull started
2026-11-18T01:02:09Z ERROR [acr-prod] 401 Unauthorized
2026-11-18T01:02:10Z WARN  [kv-prod] retry in 5s
2026-11-18T01:02:15Z ERROR [ca-worker] ImagePullBackOff
2026-11-18T01:03:15Z ERROR [ca-worker] ContainerTerminated exit code 1
Why does the image pull fail?`,
  regions: `Reads of our Cosmos DB account from West Japan are slow: 480 ms on average, against 6 ms from East Japan.
Writes in East Japan complete normally.
Consistency is Session. Please investigate the latency in West Japan.`,
  'expected and actual': `Expected: blobs uploaded to st-data-a are replicated to st-data-b.
Actual: nothing arrives in st-data-b, the policy shows Failed.
Tried: recreated the rule on st-data-a, new blobs were not replicated either. Enabled the change feed on st-data-b.
Please tell us why replication does not work.`,
  'users of one app': `Sign-in to our HR app fails: user A gets AADSTS50105, user B gets AADSTS65001, user C can sign in.
We changed the assignment yesterday.
What do we have to set so that all can sign in?`,
  'wishes about the answer': `Session host avd-sh-03 cannot be reached, error 0x3000047.
Please tell us the cause and how to recover.
Could you also call us after 10 am, and could the answer be in English?
Can you add my colleague to the mail thread as well?`,
  'also in the same hour': `Messages of queue sb-order go to dead letter with MaxDeliveryCountExceeded.
Also, throttled requests went up in the same hour.
Furthermore, the active message count of sb-order rose to 200,000.
What is the cause, and how can we move the messages back?`,
  cost: `The bill of storage account stbackup01 tripled in October; transactions make most of it.
Why did it rise and how can we lower it?`,
  quota: `We need the vCPU quota of the Standard NCASv3_T4 family in Japan East raised from 0 to 64.
Is that possible, and what do you need from us to approve it?
If Japan East is full, Japan West is fine too.`,
  'the neighbour was tried': `RDP to vm-app-01 drops every ten minutes.
We moved the users to vm-app-02, and its CPU went to 100 %.
RDP itself works on vm-app-02.
Why does RDP to vm-app-01 drop?`,
  'time line of two machines': `What happened on Nov 18 (UTC):
02:10 vm-db-01 stops responding
02:14 failover to vm-db-02
02:16 vm-db-02 CPU at 100 %
02:40 vm-db-01 restarted, disk check takes long
03:05 recovered
We would like to know why the work piled up after the failover.`,
  'steps led by a sentence': `Image pulls fail on aks-prod-01. To narrow it down we did the following.
- pulled the same image on aks-prod-02: slow, but it worked
- added a node to aks-prod-02: failed, quota exceeded
- restarted the kubelet on aks-prod-01: no change
How can we fix it?`,
  'a place to go to': `Uploads to st-main-01 fail with 403.
We thought of st-main-02 instead, but st-main-02 lacks the capacity.
How can we get rid of the 403 on st-main-01?`,
  'an old fault of the neighbour, solved': `Last year func-a01 had timeouts, which a larger plan solved.
Now func-a02 does not start: "Microsoft.Azure.WebJobs.Script: Error configuring services".
Please check func-a02.`,
  'only one of them': `Only app-eu01 returns 500; app-us01 is slower than usual because it takes over the traffic.
What is wrong with app-eu01?`,
  'staging is slower, production fails': `In staging, the web app needs longer to start. That is known and fine.
In production the web app returns 502 after each deployment.
What causes the 502 in production?`,
};
