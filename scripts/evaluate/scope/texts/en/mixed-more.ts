import type { Mixed } from '../written';

/** Several requests in one, of many manners. */
export const mixedMore: readonly Mixed[] = [
  {
    text: `Problem type: technical
Severity: C

We can't attach the private endpoint of our Purview account to the new vnet, the wizard ends in "Conflict". The old endpoint was deleted last week. We waited 24 h.

We've got a contract with the works council which says that the scans must not run outside of the country, so the endpoint is a precondition.

¦What I'd also like to raise: in our lab, Azure Load Testing gives "engine instances failed to provision" for each test with more than 5 engines. The quota page says 45.`,
  },
  {
    text: `Short question first: where can I download the usage file in CSV for the whole year 2025?

¦My main concern is the following. The production gateway of our plant network (ER gateway, ErGw2AZ) shows packet drops, about 2 % during the day. Our SCADA clients lose their sessions and the operators have to sign in again. We've measured with iperf from two hosts, both directions; only inbound to Azure is affected. The provider has checked the lines and found no errors on the optical interfaces.`,
  },
  {
    text: 'nsg flow logs stopped on 11/12 for all nsgs in centralus. ¦vnet peering to our partner also shows "disconnected" since they rebuilt their side, can i just re-create mine w/o them?',
  },
  {
    text: `Our App Service plan in Australia East can't be scaled to P1v3, "This region has quota of 0 instances for your subscription".
¦The Functions app on the neighbouring plan doesn't see changed app settings before a restart, since two weeks or so.`,
  },
  {
    text: `We have an issue with our managed disks and one question on our contract. Our snapshots of the Ultra disk fail with "logical sector size 4096 is not supported", that's the urgent one. ¦From the contract side: does the unified support agreement of our parent company, Litware Holding, cover our tenant too? If so, how do we link it?`,
  },
  {
    text: 'Since this morning: 1. the intranet portal (App Service, Easy Auth) asks every user for consent of an admin, ¦2. the nightly copy of our sales data to Snowflake by Data Factory ends in "Access key expired" although the key is new.',
  },
  {
    text: "I'm contacting you for two reasons. Number one, the speech-to-text of our call centre has delivered empty transcripts for stereo WAV since the 8th. ¦Number two, our data protection officer needs the list of subprocessors of Azure OpenAI in the EU Data Boundary.",
  },
  {
    text: `hi, azure cli login w/ device code is blocked for my whole team since yesterday, "AADSTS530036". who can allow it?

¦also, what does the line "Bandwidth - Data Transfer Out - Zone 2" in our bill stand for and how do we find the resource behind it`,
  },
  {
    text: `Dear support team,

thank you for the quick help last time.

Today I come with a new matter. Our Azure Arc-enabled SQL Servers show licence type "Paid" instead of "PAYG" after the extension update, thus ESU can't be ordered. Ten servers, all 2014.

¦Then, a colleague asked me to attach his problem here as well: he can't open Log Analytics in the portal, "Failed to fetch" on each query, also with ad blockers off. Only from the corporate network.

Kind regards,
S. Moreau`,
  },
  {
    text: `Ours is a hospital group. (i) The DICOM service returns 409 for studies which were deleted before. ¦(ii) Our Intune-managed carts don't get BitLocker keys escrowed any more. ¦(iii) We'd like to have the BAA countersigned.

Each one is owned by another department, contacts in cc.`,
  },
  {
    text: `I wrote about the slow file transfers before and this was solved, thanks. Now I have other things:

>> The scheduled exports of Cost Management have been empty files since Nov 1.

¦>> Ansible can't create VMs: "SkuNotAvailable: Standard_B2s is currently not available in location westeurope".`,
  },
  {
    text: `Kindly note the below.

Query 1. Our client application is getting "Unable to connect to the remote server" while calling Event Hubs by AMQP. Through web sockets it is working. Firewall team is confirming that 5671 is open. Please check from backend.

¦Query 2. We are having Azure Blueprints assigned in 14 subscriptions. As it is being retired, kindly share the migration path to deployment stacks with locks kept.

Thanks and regards,
Anand`,
  },
  {
    text: `- [ ] GitHub Advanced Security for Azure DevOps: CodeQL autobuild fails on our C++ repo ("no source code seen during build"), self-hosted agent on Windows 2022.
¦- [ ] Managed DevOps Pool: agents can't reach our private npm feed since the subnet was changed, ENOTFOUND.
¦- [ ] Chaos Studio experiment stuck in "Cancelling" since 12 Nov, it blocks our VM scale set.`,
  },
  {
    text: `The deployment of our Terraform stack fails since provider 4.50: "azurerm_key_vault_secret: context deadline exceeded" on refresh, with 600 secrets. Parallelism 5 helps a little bit.
***
¦Our on-call engineers don't receive the voice calls of the action group in Norway any more. SMS works. The test function says "succeeded".
***
¦Last point, can you switch the language of the incident mails from Service Health to English?`,
  },
  {
    text: `Three things, briefly. The lab's notebooks don't start any more ("Compute instance is in an unusable state"). ¦The shop's search box finds nothing since the index got renamed. ¦And finance would like to have last year's usage per department, is there a report for that?`,
  },
  {
    text: `Our office moved on Saturday and so did our public IP. Now the site-to-site connection stays in "Connecting", although we've entered the new address at the local network gateway. Nothing else was changed.

¦It may be related or not, I don't think so: our nightly copy of the SQL database to the test server ends with "The source database is currently in use by a pending operation" since the 9th, i.e. well before the move.`,
  },
  {
    text: `Hi, I look after IT at a school. Last week all student laptops lost their Wi-Fi profile; Intune says "error 0x87d1fde8" for each of them. We've assigned it again, no change. ¦The teachers have asked as well why the video recordings which we keep in blob storage stop after one minute when played on iPads. ¦And last not least our headmaster wants the contract in his name instead of my predecessor's. Thanks for your patience, Lotte`,
  },
  {
    text: `The runbook "Stop-Lab" has been suspended by the system three nights in a row ("job was evicted"). The alert for it was sent to nobody, but that's our own fault. ¦What's the process to get our domain name into the allow list of the mail service of Communication Services? Our sending volume is limited to 30 per minute so far.`,
  },
  {
    text: `Users in Jakarta have 300 ms latency to the Singapore session hosts, it was 40 before Oct 30.

Traceroute, shortened:

 4  10.x.x.x      3 ms
 5  be-12.isp     9 ms
 6  be-77.isp    12 ms
 7  *            
 8  msn-lax     180 ms
 9  msn-sin     301 ms

So it goes via Los Angeles.

¦WAF: rule 949110 blocks the survey tool of our HR.`,
  },
];
