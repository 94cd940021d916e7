import type { Several } from '../written';

/** Several questions about one thing. */
export const severalQuestions: readonly Several[] = [
  {
    text: `Hello, we are evaluating Azure NetApp Files and have the following questions:
1. Can a volume be moved between capacity pools of different service levels while it's mounted?
2. Is it possible to restore a single file from a snapshot without a client?
3. Which Kerberos encryption types are supported for SMB?
4. How is the traffic between two zones charged?`,
    about: 'questions',
  },
  {
    text: 'How long are the platform logs kept by default? Can we encrypt the workspace with our own key afterwards? And what is the maximum number of custom tables?',
    about: 'questions',
  },
  {
    text: `About API Management v2 tiers:
- is a self-hosted gateway supported?
- how do we migrate from classic Premium?
- what's the SLA for a single unit?
- can we use our existing developer portal content?`,
    about: 'questions',
  },
  {
    text: `Dear team, kindly clarify the below queries on Azure Backup.
Q1. What is the maximum retention for daily points?
Q2. Whether cross region restore can be tested without any impact?
Q3. How to get mail only for failed jobs?
Q4. Can a vault be moved to another subscription when items are protected?`,
    about: 'questions',
  },
  {
    text: "I'd like to know whether Static Web Apps supports HTTP/3. I'd also like to know how many custom domains are allowed on the Standard plan. Finally, can preview environments be protected with a password?",
    about: 'questions',
  },
  {
    text: `Our security department sent us this questionnaire about Key Vault, please answer:

(1) Where are the backups of the vault stored geographically?
(2) Which employees of Microsoft have access to the keys?
(3) Is the FIPS 140-3 level 3 certificate valid for the standard tier?
(4) How fast is a deleted vault physically erased?
(5) Is there a rate limit per client?`,
    about: 'questions',
  },
  {
    text: 'hi some questions on cosmos: does the free tier apply to serverless? can i change the partition key later? is there a way to export a container to csv? thx',
    about: 'questions',
  },
  {
    text: `We prepare for the AKS upgrade to 1.31 and need the following clarified.

First, which of our deprecated APIs will be removed? Second, how long will 1.29 still get patches under LTS, and what does LTS cost? Third, can node surge be set to a percentage per pool? Fourth, is there a supported way to roll back?`,
    about: 'questions',
  },
  {
    text: `Question 1: How do we rotate the storage account key with Azure CLI?
Question 2: Is soft delete for containers free of charge?
Question 3: Does the change feed include events of lifecycle deletes?`,
    about: 'questions',
  },
  {
    text: `ExpressRoute, before we order:
a) What's the lead time in Johannesburg?
b) Is MACsec possible with provider ports?
c) Can we go from Metered to Unlimited without recreating?
d) Does FastPath work with private endpoints by now?`,
    about: 'questions',
  },
  {
    text: 'Thank you for your advice in advance. I am trying to understand Azure Virtual Desktop licensing. Is the Windows 365 licence enough for AVD? Do external users need something else? If a user works on two host pools, do we pay twice? Can we see the used licences somewhere?',
    about: 'questions',
  },
  {
    text: `Regarding Azure OpenAI
1) Are prompts used for training?
2) Which regions offer data zone deployments?
3) How can we limit a key to one deployment?
4) What happens on the retirement date if we don't upgrade?
5) Is batch cheaper?`,
    about: 'questions',
  },
  {
    text: "We're going to migrate 300 pipelines from classic to YAML. Is there an export for releases with approvals? Do variable groups keep their ids? What's the limit of templates per file? We could not find these in the docs.",
    about: 'questions',
  },
  {
    text: "Please tell me what is the difference between a managed identity and a service principal. Also tell me how to see which identities aren't used anymore, and whether user-assigned identities can be moved to another resource group.",
    about: 'questions',
  },
  {
    text: `[Inquiry items]
No.1 Does Azure SQL Database support time zone JST?
No.2 Can the maintenance window be set to Sunday only?
No.3 Please explain how automatic tuning decides to drop an index.
No.4 What is the upper limit of long-term retention backups?
That is all. Thank you for your cooperation.`,
    about: 'questions',
  },
  {
    text: "I've got two questions regarding Application Insights. 1) How do I stop the sampling for one type of telemetry? 2) Is it possible to delete data of one user because of GDPR?",
    about: 'questions',
  },
  {
    text: 'For our cost planning on Databricks: do DBUs differ by region? Are they included in our MACC? When a cluster waits idle, are DBUs charged? And can a budget stop a workspace?',
    about: 'questions',
  },
  {
    text: `Questions from our workshop of yesterday about Azure Firewall -

• Can IDPS signatures be updated manually in an air-gapped setup?
• How many IP groups may one rule have?
• Is there an SLA for latency?
• Which log shows the SNAT port used?

We'd be glad about links to documents, too.`,
    about: 'questions',
  },
  {
    text: 'Is Entra ID P1 enough for dynamic groups? And who counts as a user for it: guests too? Unrelated to licences, how many dynamic groups are allowed and how long may an evaluation take at most?',
    about: 'questions',
  },
  {
    text: "I'm new here! Could someone tell me how I create a website with my own domain? And how do I get an e-mail address with this domain? And is there a way to see how many visitors I have?",
    about: 'questions',
  },
  {
    text: `Azure Arc for servers
- Q: Does the agent need to be updated monthly?
- Q: Can an on-prem server be in two tenants?
- Q: Is the run command feature auditable?
- Q: What's the price of machine configuration for non-Azure machines?`,
    about: 'questions',
  },
  {
    text: `Please answer the three points below about Azure Monitor alerts, our auditor wants these by Friday.

Point A - is there a log of who has muted an alert?
Point B - how can stateful log alerts be resolved automatically?
Point C - is the latency from event to mail guaranteed?`,
    about: 'questions',
  },
  {
    text: 'For the RHEL machines on Azure: how do we switch from PAYG to BYOS without redeploying; how are RHUI repos mirrored to an isolated network; which kernel versions support accelerated networking with MANA?',
    about: 'questions',
  },
  {
    text: 'we consider azure front door premium instead of our akamai. what are the limits for rules per rule set? does it support mTLS to the client? how do you count requests which the waf has blocked? can logs be streamed in under a minute?',
    about: 'questions',
  },
  {
    text: "Load Balancer: Is there a plan to support UDP in cross-region? What's the idle timeout max for outbound rules? When a VM is in two backend pools, which outbound IP is used?",
    about: 'questions',
  },
  {
    text: `Hello Support,
with regard to Microsoft Purview we would like to get information on the following items:
* how scans of on-premises Oracle are sized
* which roles are needed to publish glossary terms by API
* whether lineage from Databricks is GA
* how the new billing by governed assets is calculated
Sincerely, Aurelia Conti`,
    about: 'questions',
  },
  {
    text: "1. Can I downgrade my support plan in the middle of a month? 2. Where do I see how many requests I've raised this year? 3. Can my external consultant raise requests without being an owner?",
    about: 'questions',
  },
  {
    text: 'On the event hubs geo-replication preview: what is the maximum lag, does promotion change the FQDN, and are consumer group offsets replicated? Besides, is Kafka transaction support on the Standard tier too?',
    about: 'questions',
  },
];
