import type { Differing } from '../written';

/** Several resources of one service that fail in different ways. */
export const differing: readonly Differing[] = [
  {
    text: `VM vm-app-01 doesn't start, "OverconstrainedZonalAllocationRequest". ¦VM vm-app-02 starts but RDP says the credentials are wrong. Both since this morning.`,
  },
  {
    text: `We've got trouble with two of our databases.

- crm-prod: DTU at 100 % since the index rebuild, queries take minutes
¦- hr-prod: users of the group HR-Read can't log in, error 18456 state 38`,
  },
  {
    text: `func-import: trigger doesn't fire any more since the storage account got a firewall.
¦func-export: fires, but fails with out of memory at 1.5 GB.`,
  },
  {
    text: `Cluster aks-blue: upgrade to 1.30 failed, pool "sys" in state Failed.

¦Cluster aks-green: ingress certificates aren't renewed, cert-manager gets 429 from the CA.`,
  },
  {
    text: "Two of our storage accounts make problems. stlogs01 can't be reached from the spoke vnet (403). ¦stmedia02, on the other hand, is reachable, but its lifecycle rule deleted files which are only 3 days old.",
  },
  {
    text: `App Service
1) app-shop: 500.30 after deployment
¦2) app-admin: custom domain shows the default certificate
¦3) app-jobs: WebJob stopped, "disk is full"`,
  },
  {
    text: 'The tunnel to Madrid is down since the 4th (IKE phase 1 timeout). ¦The tunnel to Porto is up, however traffic goes in one direction only.',
  },
  {
    text: `vault kv-fab-dev: can't purge it, "not authorized". ¦vault kv-fab-prd: secret rotation event isn't sent to event grid.`,
  },
  {
    text: `### rg-data / adf-north
Trigger \`daily\` runs twice each day.

¦### rg-data / adf-south
The managed vnet IR takes 12 min to start, every activity.`,
  },
  {
    text: `Hello, kindly check the below two VMs.
VM1: srv-file-01 - data disk is not visible after resize.
¦VM2: srv-print-01 - boot is stuck in "Please wait for the Group Policy Client".
Regards, Vikram`,
  },
  {
    text: `Our Redis caches: cache-a has timeouts at 50 % CPU. ¦cache-b lost all its keys during the night though persistence is on. ¦cache-c can't be scaled down, the portal says "not supported".`,
  },
  {
    text: `Queue "orders" grows as its consumers get MessageLockLost, ¦and queue "returns" refuses senders with QuotaExceeded though it's empty.`,
  },
  {
    text: `Pipeline "build-api" fails at restore with 401 from our feed.
¦Pipeline "release-web" waits for an approval that nobody's been asked for.`,
  },
  {
    text: `The endpoint for the fraud model answers 504 after 60 s.

¦The endpoint for the price model has been "Updating" since yesterday evening and can't be deleted.`,
  },
  {
    text: 'machine in Oslo: agent offline, certificate expired. ¦machine in Bergen: agent online, but the update assessment never finishes. (both Arc)',
  },
  {
    text: 'Front Door profile A (www): purge takes two hours. ¦Front Door profile B (api): origins in Asia are marked unhealthy at each deployment.',
  },
  {
    text: `The first host pool, hp-fin, doesn't scale in at night. ¦The second one, hp-dev, shows "Unavailable" for 4 of 10 hosts because of a failed SxS stack listener check.`,
  },
  {
    text: 'We run three Cosmos DB accounts. Account one is fine. Account two has got a replication lag of ten minutes in Japan West. ¦Account three throws 403 "Request blocked by network firewall" for our new subnet.',
  },
  {
    text: `| Resource | Problem |
|---|---|
| sbns-eu | receivers get disconnected hourly |
¦| sbns-us | geo-pairing can't be broken, "operation conflict" |`,
  },
  {
    text: `Database pg-1: major upgrade precheck fails, extension postgis.
¦Database pg-2: logical replication slot got lost after failover.
¦Database pg-3: storage autogrow didn't kick in, the server went read-only.`,
  },
  {
    text: `LB lb-int-1: health probes fail for one of three nodes. ¦LB lb-ext-1: the outbound rule can't be saved, "port allocation exceeds".`,
  },
  {
    text: 'Workspace law-sec: AuditLogs stopped on Nov 3. ¦Workspace law-ops: the export rule to storage skips every second hour.',
  },
  {
    text: "dev registry: geo-replica in Brazil is out of sync, old tags get pulled. ¦prod registry: retention policy didn't delete untagged manifests since summer, 11 TB by now.",
  },
  {
    text: 'In Backup, vm-dc-1 fails with a VSS error 0x800423F4. ¦Then vm-sap-3, here the job completes, but no recovery point appears for the database.',
  },
];
