import type { Mixed } from '../written';

/** Several requests in one, with little or nothing between them. */
export const mixedPlain: readonly Mixed[] = [
  {
    text: `The P2S VPN profile we downloaded yesterday contains the old gateway address, so nobody can connect after the migration. Downloading it again gives the same file.

¦Our blob lifecycle policy hasn't moved anything to archive since 1 October. The rule is enabled and the prefix filter matches.`,
  },
  {
    text: `Hi,
our web app can't be reached through its custom domain any more, the browser warns that the certificate has expired. I've uploaded the new one but the site takes the old one.
¦My bank statement shows two debits by Microsoft on 6 November, 89.12 and 89.12. I've got only one subscription.
Thanks, Nina`,
  },
  {
    text: 'Users complain that the file share is slow, opening a 20 MB drawing takes 40 seconds from Vienna and 3 from Dublin. ¦Our scheduled runbook that starts the test machines in the morning says completed, but the machines stay off.',
  },
  {
    text: "app insights shows no dependency telemetry since we've upgraded to opentelemetry distro 1.9. ¦how do i delete a recovery services vault that says it contains backup items, there are none??",
  },
  {
    text: 'Our VPN to Azure is down ¦and the invoice for September is wrong, please look after both of them.',
  },
  {
    text: 'We need your help as our pods cannot resolve any external name since the CoreDNS update, ¦as well as with our SQL database, where an index rebuild has been blocking itself for two days.',
  },
  {
    text: 'Both our firewall and our mail notifications make trouble. The firewall (Azure Firewall Premium) resets TLS sessions to *.windowsupdate.com since TLS inspection was turned on. ¦The notifications we send by Communication Services e-mail land in the junk folder of Gmail since last week, DKIM passes.',
  },
  {
    text: 'Dear Sir, my storage explorer is not opening the container, it is showing "Unable to retrieve child resources" after MFA was enabled. ¦My credit of 200 dollars is also not showing in my new account, kindly do the needful.',
  },
  {
    text: 'Please increase our quota for Azure Container Instances in Germany West Central to 200 cores ¦and tell us why the deployment of a private endpoint for our Azure Cognitive Search fails with "RequestDisallowedByPolicy", we have no such policy.',
  },
  {
    text: `The translations we receive from the Translator service since Wednesday are in simplified Chinese although we request zh-Hant. An example:

    POST /translate?api-version=3.0&to=zh-Hant
    [{"Text":"Invoice"}]
    -> "发票"

It happens on roughly every tenth call. Region: global endpoint.

¦We also run Purview scans of an S3 bucket. The scan finishes with 0 assets since AWS rotated our role. The test connection passes. Should we recreate the credential or can we change the role ARN of the existing one?`,
  },
  {
    text: `How can we let an external partner push files to our data lake by SFTP without giving them a public endpoint?

¦Also the nightly Spark job in Fabric fails with "Session could not be created: capacity exceeded" though the capacity app shows 35 %.`,
  },
  {
    text: `Unable to delete NSG nsg-old-17: "in use by subnet", the subnet doesn't exist any more. Please remove it from the backend.
¦Unable to sign in to the EA portal: "You don't have access to any enrollment" - I've been the enterprise administrator for six years.`,
  },
  {
    text: `We have a strange behaviour with our camera devices. After an update of IoT Edge from 1.4 to 1.5 the edgeHub module restarts each 11 minutes:

2026-11-13 07:44:01 +00:00 [FTL] - Unobserved exception: System.OutOfMemoryException
2026-11-13 07:44:02 +00:00 [INF] - Shutting down

We set OptimizeForPerformance=false and limited the storage, the result is the same. The devices have 1 GB RAM and an ARM32 CPU. In total there are 230 of them in supermarkets in Portugal and Spain. Rolling back is difficult as we would've to send a technician to each shop. We need an advice how to keep them alive until a fix is there.

¦Could you extend our free support trial?`,
  },
  {
    text: `Quick one first: please add my colleague b.sato@fabrikam.example to the contacts of this support plan.

¦Now the real problem. Since 10 November our batch accounts in West US 2 leave nodes in "start task failed". The start task installs a package from our own mirror, which is in a storage account with a firewall. The nodes are in the allowed subnet.

stderr.txt of one node:
\`\`\`
E: Failed to fetch https://stmirror.blob.example/deb/pool/a.deb  403  This request is not authorized to perform this operation.
\`\`\`
The service endpoint is enabled on the subnet. Pools which were created before November have no problem, with the same start task.`,
  },
  {
    text: `Our Kusto cluster (Azure Data Explorer) stops ingesting from the hub, ".show ingestion failures" has "Stream_ClosedByRemote". We've doubled the instances, recreated the data connection and checked the permissions of the cluster identity, everything according to the docs. Ingestion from blob works. The event hub shows outgoing traffic of zero since Thursday. We can share the cluster with you for a call at any time between 8 and 17 CET. The feature that loads the dashboards of our dispatchers relies on it.

¦PPS: Who do I talk to about a discount for start-ups?`,
  },
  {
    text: `Environment: production, subscription 1f6e..., region Central India

The WAF policy can't be associated to our Front Door profile, "Policy SKU mismatch".

¦Environment: development, subscription 88ab..., region Central India

The lab VM of our trainee (dtl-vm-09) can't be claimed, "Formula not found". In DevTest Labs the formula is there.`,
  },
  {
    text: `Our users can't open the cloud PCs (Windows 365) from outside India since a new conditional access policy, that's fine with us, but travelling staff must be able to. How do we exempt them for a limited time? ¦And could you have a look at Azure Automanage as well: 30 machines are "not conformant" without any details for two weeks.`,
  },
  {
    text: `Since the failover test of last Sunday the replica of our MySQL in Japan West doesn't catch up, seconds_behind_master is at 190,000 and rising.
¦The other thing I was asked to bring up: the number plate reader in our car park uses the OCR of Vision, and it doesn't recognise the new Japanese plates with letters. Is there a model version that does?`,
  },
  {
    text: `Playwright Testing: workers stuck in "queued", run id 8831.

¦Dev Box: image from our compute gallery fails to validate, "image is not generalized, or security type is not supported". It is a Trusted Launch image, generalised with sysprep.`,
  },
  {
    text: `hello, i have paid for the azure subscription but it still says i must upgrade. the payment was done on 12 nov with visa.
¦and my website https://bakery.tailspin.example shows 403 this web app is stopped. i did not stop it. the button start does nothing.
please answer in easy english, thank you`,
  },
];
