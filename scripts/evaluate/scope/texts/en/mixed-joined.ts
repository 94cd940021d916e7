import type { Mixed } from '../written';

/** Several requests in one, joined by words. */
export const mixedJoined: readonly Mixed[] = [
  {
    text: `Hi team, since Monday the point-to-site VPN of our gateway vgw-hub-01 disconnects all users after 60 minutes, the client log says "idle timeout" although they are working. Please check.

¦On another note, the invoice for October lists a Standard_E32 machine that we deleted in July. Could you correct that?`,
  },
  {
    text: "We can't start our Databricks clusters, they end in CLOUD_PROVIDER_RESOURCE_STOCKOUT (East US, Standard_D16ds_v5). ¦Separately, I'd like to know how we can rotate the customer-managed key of our storage accounts without downtime.",
  },
  {
    text: 'Our function app func-orders-prod answers 503 since the upgrade to .NET 8 this morning. Logs show "Host is shutting down" in a loop. ¦By the way, do you know when Flex Consumption will be available in Switzerland North?',
  },
  {
    text: `Hello,

the Azure Files share "finance" cannot be mapped from our branch in Pune, error 0x80070035. Port 445 is open and the other branches are working properly.

¦Also, we have one more query: our Power BI gateway shows offline every night between 1 and 2 AM although the server is running. Kindly check this as well.

Regards,
Infra team`,
  },
  {
    text: `The backup of vm-hr-01 fails with error UserErrorVmNotInDesirableState.

¦One more thing: we need 64 additional DSv5 vCPUs in UK West for a new project, the current limit is 20.`,
  },
  {
    text: `Our customers in Brazil get 403 from Azure Front Door since we enabled the bot manager rule set. The requests come from our own mobile app, user agent "FabApp/5.2". We can send reference ids.

Thanks a lot,
Marek

¦PS: could somebody also tell me how I change the technical contact of our enterprise enrollment? The person in there has retired.`,
  },
  {
    text: `Second time I write this, hopefully someone reads it. Our MySQL flexible server restarts every night at 3:20 and the app can't reconnect. ¦Second issue: the App Service certificate of shop.fabrikam.example is "pending issuance" for five days.`,
  },
  {
    text: 'My Logic App run history is empty since the weekend, but the workflow clearly runs (mails go out). ¦While I have you: is there any way to move an Azure OpenAI deployment from Sweden Central to another region and keep the fine-tuned model?',
  },
  {
    text: 'ok so our aks nodepool wont scale down anymore, autoscaler says "node has local storage pods" but there are none with emptyDir... ¦oh and unrelated, my colleague cant log in to the azure portal, she gets AADSTS50020, shes a guest from our mother company',
  },
  {
    text: `We need to restrict access to our Key Vault to the build agents only; what is the recommended network set-up for Microsoft-hosted agents?
¦Additionally, our Cosmos DB account reports an availability of 97.2 % for October, and we would like to receive the root cause and the SLA credit.`,
  },
  {
    text: `Dear Microsoft Support,

I'm writing on behalf of Adventure Works Ltd. Since the 3rd of this month, our Azure Virtual Desktop users have not been able to print to their local printers. The redirection property is turned on in the host pool.

¦I would furthermore like to ask you to look at our last payment. We paid 4,210.00 EUR by bank transfer on 20 October, and the portal still shows the invoice as past due.

Yours faithfully,
Helen Brandt`,
  },
  {
    text: `Our API Management developer portal shows a blank page after the last publish. Console: "Uncaught TypeError: Cannot read properties of undefined (reading 'styles')". ¦Different topic: we plan to connect two ExpressRoute circuits of different providers to one gateway. Does Azure balance between them or is one always preferred?`,
  },
  {
    text: 'Redis is evicting keys though memory is at 60 %, allkeys-lru, C3 Standard. ¦Completely different question, how can I export the list of all role assignments incl. PIM eligible ones of a tenant?',
  },
  {
    text: 'pipeline agents in our vmss pool go offline after the first job, log says "agent was deleted from pool" - started with image 20261101. ¦not related to the above but can you pls raise our limit of managed disks snapshots in west us 3? we hit 500',
  },
  {
    text: `We get "Login failed for user '<token-identified principal>'" when our app connects to the SQL database with its managed identity. The user was created FROM EXTERNAL PROVIDER. ¦In addition to that we'd like to have the IoT Hub of the pilot moved to another subscription. Is it possible without re-enrolling the devices?`,
  },
  {
    text: `Hi, the new Bastion host can't be reached through our corporate proxy, websocket upgrade is refused with 400. ¦And secondly we'd be interested whether you can explain the charge "Inter-region egress" on our September bill, 1,200 USD.`,
  },
  {
    text: `The data factory trigger "tr_hourly" has been skipping the 02:00 run since the end of daylight saving time. Please explain and repair.
¦Besides this, the diagnostics of our Application Gateway are not arriving in Log Analytics since we changed the workspace. There is no error when I save the setting.`,
  },
  {
    text: `Problem: Defender for Cloud shows 0 % secure score for our new subscription, which was onboarded 6 days ago. Policy initiative is assigned.
¦Apart from that, when we deploy Bicep files with the what-if option, every NSG rule shows as modified though nothing differs. Is that a known noise?`,
  },
  {
    text: `Sync of our Azure File Sync server endpoint is stuck with 0x80c80300, about 12,000 files remain. We restarted the agent and the server.

¦Next, the VPN: the tunnel to our supplier (Cisco ASA 9.18) doesn't renegotiate after the phase 2 lifetime and has to be reset by hand each morning.

¦And lastly a question on licensing: may we use our Windows Server licences with Software Assurance on Azure dedicated hosts and on premises at the same time?`,
  },
  {
    text: "The search index of our knowledge base returns no hits for words with umlauts since we switched the analyzer to de.microsoft. ¦I'd also like to use this occasion to ask for a refund for the test VM which my intern left running for two months (vm-test-gpu, NC24).",
  },
  {
    text: 'Outgoing mail from our VM is blocked on port 25, please unblock it, we run under an Enterprise Agreement. ¦As a side note, the Advisor recommendation "Right-size your virtual machine" shows machines we have deleted in spring. Where do these come from?',
  },
  {
    text: `We see duplicated messages in our Service Bus queue "payments" though duplicate detection is on with a 10 min window. MessageId is set by us.
¦Since we are at it, can you clarify how many months in advance we'll be informed about the retirement of Basic public IPs, and how one migrates the one attached to a VPN gateway?`,
  },
  {
    text: `Container Apps job image pull fails "unauthorized: authentication required" after we disabled the admin user on the registry, identity has AcrPull.
¦Something else: Azure Monitor keeps mailing alerts to a distribution list that nobody configured anywhere. How do we find the source?`,
  },
  {
    text: "Customers told us that the chat (SignalR) drops whenever they switch from Wi-Fi to 5G, and that it doesn't reconnect by itself. ¦They also told us the product pictures load extremely slow at the moment, these come from our CDN profile and the cache hit ratio fell from 96 to 30 % since 4 November.",
  },
  {
    text: `I've got two things.
First, my Static Web App refuses the custom domain www.tailspin.example, "CNAME record is invalid", but dig shows it right.
¦Then, I was charged for the Standard plan twice in the same month, once per region, although the app exists only once.`,
  },
  {
    text: 'Machine learning endpoint "fraud-v3" returns 424 after about 60 seconds when the model is loading, we have request_timeout_ms at 90000. ¦I was also wondering why people in our team with the Reader role can see the keys of Event Hubs namespaces in one subscription but not in the other. Please explain which permission makes the difference.',
  },
];
