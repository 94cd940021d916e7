import type { Several } from '../written';

/** Several natures about one thing. */
export const severalNatures: readonly Several[] = [
  {
    text: 'az aks update fails with "InvalidParameter: outboundType". Please tell us the reason. And what does the parameter --nat-gateway-idle-timeout do exactly, is it in seconds or minutes?',
    about: 'natures',
  },
  {
    text: "The copy of our container by AzCopy breaks off with 403 after some hours, why? I'd also like to suggest that AzCopy print the expiry of the SAS at the start.",
    about: 'natures',
  },
  {
    text: "Our Log Analytics queries time out since Tuesday. At the same time we'd like to know which commitment tier would be the cheapest for 320 GB a day.",
    about: 'natures',
  },
  {
    text: `1. VM creation of NC24ads_A100_v4 in zone 1 fails with AllocationFailed.
2. Please raise the quota of this family from 48 to 96.
3. What would it cost if we reserve them for one year?`,
    about: 'natures',
  },
  {
    text: 'Yesterday between 14:00 and 14:40 JST our Cosmos DB account returned 503; it has recovered. Please tell us the cause. In addition, please teach us how to configure a second region for writes.',
    about: 'natures',
  },
  {
    text: `How do I export all dashboards of Managed Grafana by API? By the way, the page "Create an API token" in your docs shows a menu that's no longer there, please correct it.`,
    about: 'natures',
  },
  {
    text: "Sentinel's playbook does not start on incident update, only on creation. It used to. Independently of that: could incidents get a field for the SLA, as in other products? That's a wish of our whole SOC.",
    about: 'natures',
  },
  {
    text: "our app service plan got charged as P2v3 though it's P1v3 since sept. pls refund. and how do i scale automatically to P1v3 x 2 on working days only",
    about: 'natures',
  },
  {
    text: `Dear support,

the Bastion session is disconnected when we paste more than 500 lines. Please fix.
We'd furthermore want to know the maximum of parallel sessions per scale unit.
Finally we propose a shortcut for full screen.

Kind regards`,
    about: 'natures',
  },
  {
    text: 'The managed instance failed over at 03:12 last night; we want an RCA. And the question of how to set the maintenance window by Terraform is also open on our side.',
    about: 'natures',
  },
  {
    text: `Redis: we see "READONLY You can't write against a read only replica" once in a while. Is it also possible to get a detailed bill per database of the cache? Our departments share one.`,
    about: 'natures',
  },
  {
    text: `## Error
Deployment of the Bicep module \`avm/res/storage\` ends with \`AccountPropertyIsInvalid: allowSharedKeyAccess\`.

## Question
What's the default of \`minimumTlsVersion\` when the parameter is left out?

## Feedback
The table of parameters in the readme isn't sorted, it's hard to find anything.`,
    about: 'natures',
  },
  {
    text: 'Speech-to-text of long files gives 429 from time to time. How many parallel requests are allowed in S0 and can we have 300? We also noticed that the price page for custom models contradicts the calculator: 1.20 vs 1.40 per hour. Which is right?',
    about: 'natures',
  },
  {
    text: `Function app doesn't start after switching to Flex: "Function host is not running". We'd like to get it going again. And a general one: when does Flex support certificates from Key Vault?`,
    about: 'natures',
  },
  {
    text: 'Our backup vault shows a failed job for three machines (snapshot timeout). Then the costs: since August we pay for 9 TB while the machines have only 4. Please explain this too.',
    about: 'natures',
  },
  {
    text: 'API Management returned 500 to all callers on the 5th, 09:10-09:35 UTC. Everything is ok now, however the management asks for a cause. Apart from this I need help to write a policy that masks card numbers in logs.',
    about: 'natures',
  },
  {
    text: "Search: the semantic ranker gives 206 partial for every third query. Could you increase our limit from 10 to 30 queries per second as well? I read it's only by ticket.",
    about: 'natures',
  },
  {
    text: `(1) Trouble: Azure Files mount is slow from macOS (10 MB/s).
(2) Feature: please support NFS and SMB on one share.`,
    about: 'natures',
  },
  {
    text: "Hi! How can I give access to one single dashboard to my boss? He doesn't have an Azure account. Also when I open the dashboard on my iPad the tiles overlap, it's not readable. Both not urgent.",
    about: 'natures',
  },
  {
    text: `We couldn't enrol 40 devices in DPS because of "Device registration limit reached". Question: what is the limit? Request: raise it to 1 M. Complaint: it wasn't in the portal.`,
    about: 'natures',
  },
  {
    text: "On the Container Apps environment the certificate didn't get renewed automatically and our site was down until we've added it by hand (it's fine now). Why wasn't it renewed? Secondly how is session affinity configured by CLI?",
    about: 'natures',
  },
  {
    text: `We get wrong translations for "Rechnung" with the custom translator model v4. Please advise. Also kindly confirm how much is the hosting fee of a model per month and if it's charged when the model isn't used.`,
    about: 'natures',
  },
];
