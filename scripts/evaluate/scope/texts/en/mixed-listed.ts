import type { Mixed } from '../written';

/** Several requests in one, in lists, under headings or between rules. */
export const mixedListed: readonly Mixed[] = [
  {
    text: `Hello, we have two problems:

1. Azure Firewall drops traffic from the new spoke 10.60.0.0/16 although the network rule collection allows any to any. Log category AZFWNetworkRule shows "Deny, no rule matched".
¦2. Our storage account stlogsneu can't be deleted, the portal says "a container has an immutability policy", but there's no policy left.

Thank you`,
  },
  {
    text: `Good morning,
please help us with the following:

a) VM vm-sap-app3 (M64s) does not start, AllocationFailed in zone 2.

¦b) The reservation we bought for it is used at 0 % since 1 November.

¦c) Users of the SAP Fiori portal get a certificate warning; the Application Gateway sends the old chain.

Best regards
J. Lindqvist`,
  },
  {
    text: `## Issue 1: Sentinel analytic rule disabled itself
The scheduled rule "Impossible travel v2" was auto-disabled on 9 Nov. with "AUTO DISABLED" in the name. The query runs fine manually within 20 s.

¦## Issue 2: Workbook export
Exporting the "Backup overview" workbook to Excel produces an empty sheet in Edge and in Chrome. Until October it worked.`,
  },
  {
    text: `# Sign-in loop on iOS
Users of our app (MSAL iOS 1.5.1, External ID tenant) come back to the sign-in page after giving consent. Android works.

\`\`\`
MSALErrorDomain Code=-50000 "AADSTS50011"
\`\`\`

¦# Cost of the Fabric trial
We're at the end of the 60 day trial. The portal says that F64 would be needed for our reports. Which SKU do we really need if we have 120 viewers, and what happens to the workspaces on the last day?`,
  },
  {
    text: `Issue 1
The Synapse serverless pool can't read parquet files written by Spark since the runtime upgrade to 3.4: "Column 'ts' of type 'TIMESTAMP_NTZ' is not supported".

¦Issue 2
Azure Policy "Allowed locations" denies the creation of a Traffic Manager profile (location global) even though global resources ought to be excluded.`,
  },
  {
    text: `Item A - Network Watcher
Connection monitor from our Tokyo office shows 100 % loss since Nov 12, but ping and TCP from the same host work.

¦Item B - Portal
The Azure portal displays the times of our alerts in Pacific time for half of the team. Language & region is set to Japan.

¦Item C - Billing
Please send the invoice of October in Japanese.`,
  },
  {
    text: `The managed instance sqlmi-fab-01 has been "Scaling" since yesterday 16:00 (8 -> 16 vCores). Cancel isn't possible.

---

¦We want to publish an offer in the commercial marketplace. The plan was rejected for "the Azure application package contains a hard-coded location". Where do we find it, the validation tool says all is fine?`,
  },
  {
    text: `Subject: several topics

* Our AKS cluster in Korea Central can't be upgraded from 1.29: "PodDrainFailure" on the system pool.
¦* Entra Connect Health agent says "data is not up to date" on two servers.
¦* Can you tell us how to get the SOC 2 report for 2026?`,
  },
  {
    text: `1) ACS: phone number purchase fails with "Unsupported country for your billing location".
¦2) ADF: self-hosted IR node shows "limited" since the last auto-update, jobs run on one of two nodes only.
¦3) Grafana: how can we send the alert mails from our own SMTP server?
¦4) our subscription "PoC-2024" should be cancelled, but the button is greyed out

thx, Rohan`,
  },
  {
    text: `Please look at the below 2 points.

Point 1: In Azure Backup vault rsv-inet-01, soft deleted items are still charged even after 20 days. Kindly clarify.

¦Point 2: WAF in front of our bank application is blocking the file upload with rule 200002, "Failed to parse request body". Kindly advise how to exclude only this URL.`,
  },
  {
    text: `Two unrelated tickets in one, sorry, I've only one minute.
[1] Event Grid subscription to our Azure Function shows "Delivery failed: Unauthorized" after we enabled Easy Auth.
¦[2] the VM scale set vmss-render can't be created in zone 3 - "SkuNotAvailable" for Standard_NV36ads_A10_v5. Can you whitelist us?`,
  },
  {
    text: `**Topic 1 – Azure Arc**
Extension installation hangs at "Creating" on 12 RHEL 9 machines. azcmagent check is green.

¦**Topic 2 – Virtual WAN**
The hub in Canada East is in "Routing state: Failed" after we've deleted a connection. Reset router ends in an internal server error.`,
  },
  {
    text: `Problem description (1)
Service: Azure Maps
What happens: the route API answers 400 "NO_ROUTE_FOUND" for trucks (vehicleWidth 2.55) between Basel and Lörrach.
Since: 14 Nov

¦Problem description (2)
Service: Cosmos DB
What happens: change feed processor instances steal each other's leases every few seconds after we've gone from 3 to 4 hosts.
Since: 16 Nov`,
  },
  {
    text: `We've collected the open points from our operations meeting:

- HDInsight cluster hdi-kafka-02: broker 3 is out of ISR since the patching.

¦- Azure Site Recovery: the mobility service on the AIX... sorry, on the SUSE 15 SP5 machines can't be upgraded to 9.63, "kernel not supported".

¦- Azure DevOps: the personal access tokens of two developers were revoked overnight, was it us or was it Microsoft?`,
  },
  {
    text: `First: NetApp Files. The snapshot policy "hourly" hasn't created snapshots since volume anf-vol7 was resized.
¦Second: our Azure AD Domain Services replica set in Southeast Asia shows alert AADDS104, "Network error".
¦Third: is it possible to pay by invoice rather than by card? We're a Belgian non-profit.`,
  },
  {
    text: `Ticket for two teams, kindly route accordingly.

--- TEAM NETWORK ---
Route Server rs-hub does not advertise 0.0.0.0/0, which it learned from our NVA, to the ExpressRoute gateway. Branch-to-branch is enabled.

¦--- TEAM DATABASE ---
PostgreSQL flexible server pg-crm: after enabling pgaudit the storage grows with 30 GB per day, the server logs aren't cleaned up in spite of retention 3 days.`,
  },
  {
    text: `Problem No. 1: After the reboot the disk E: of our server vm-dc-03 is gone, Disk Management shows it as "foreign".

¦Problem No. 2: the Teams notification of Azure Monitor alerts by Logic App fails with 401 since the connector owner left the company. How do we change the owner of the connection?

Both have the same urgency (Sev B).`,
  },
];
