import { Field, Input, Textarea } from '@fluentui/react-components';
import type { InputHTMLAttributes } from 'react';
import type { SupportRequest } from '../../lib/request/model';
import type { SampleFile } from '../../lib/scenarios/scenario';
import { Choice, Radios } from './Choice';
import { FileInput } from './FileInput';
import type { PortalWords } from './portal';

interface StepProps {
  portal: PortalWords;
  request: SupportRequest;
  onChange(change: SupportRequest): void;
}

/** Step 1: what the request is about. */
export function ProblemStep({ portal, request, onChange }: StepProps) {
  const { subscription, resource } = request;
  const shown = subscription?.id ? `${subscription.name} (${subscription.id})` : subscription?.name;
  return (
    <>
      <Choice
        label={portal.issueType}
        placeholder={portal.choose}
        options={portal.issueTypes}
        value={request.issueType}
        onChoose={(issueType) => onChange({ issueType })}
      />
      <Choice
        label={portal.subscription}
        placeholder={portal.choose}
        options={named([shown, ...subscriptions])}
        value={shown}
        onChoose={(text) => onChange({ subscription: parsed(text) })}
      />
      <Choice
        label={portal.service}
        placeholder={portal.choose}
        options={named([request.service, ...services])}
        value={request.service || undefined}
        onChoose={(service) => onChange({ service })}
      />
      <Choice
        label={portal.resource}
        placeholder={portal.choose}
        options={named([resource?.name, ...resources])}
        value={resource?.name || undefined}
        onChoose={(name) => onChange({ resource: { name } })}
      />
      <Field label={portal.summary} required orientation="horizontal">
        <Input
          placeholder={portal.summaryPlaceholder}
          value={request.summary ?? ''}
          onChange={(_, { value }) => onChange({ summary: value })}
        />
      </Field>
      <Choice
        label={portal.problemType}
        placeholder={portal.choose}
        options={named([request.problemType, ...problemTypes])}
        value={request.problemType || undefined}
        onChoose={(problemType) => onChange({ problemType })}
      />
    </>
  );
}

/** Step 3: when, what exactly, how urgent, and how to be reached. */
export function DetailsStep({
  portal,
  request,
  files,
  onChange,
}: StepProps & { files: readonly SampleFile[] | undefined }) {
  return (
    <>
      <Field label={portal.startTime} required orientation="horizontal">
        <Input
          placeholder="yyyy/mm/dd hh:mm"
          value={request.startTime?.text ?? ''}
          onChange={(_, { value }) => onChange({ startTime: { text: value } })}
        />
      </Field>
      <Field label={portal.description} required orientation="horizontal">
        <Textarea
          rows={12}
          resize="vertical"
          value={request.description ?? ''}
          onChange={(_, { value }) => onChange({ description: value })}
        />
      </Field>
      <Field label={portal.fileUpload} orientation="horizontal">
        {(props) => <FileInput {...(props as InputHTMLAttributes<HTMLInputElement>)} files={files} />}
      </Field>
      <Radios
        label={portal.consent}
        options={{ yes: portal.consentYes, no: portal.no }}
        value={request.diagnosticConsent === undefined ? undefined : request.diagnosticConsent ? 'yes' : 'no'}
        onChoose={(answer) => onChange({ diagnosticConsent: answer === 'yes' })}
      />
      <Choice
        label={portal.severity}
        placeholder={portal.choose}
        options={portal.severities}
        value={request.severity}
        onChoose={(severity) => onChange({ severity })}
      />
      <Radios
        label={portal.contactMethod}
        options={portal.contactMethods}
        value={request.contactMethod}
        onChoose={(contactMethod) => onChange({ contactMethod })}
      />
      <Choice
        label={portal.supportPlan}
        placeholder={portal.choose}
        options={named([request.supportPlan, ...plans])}
        value={request.supportPlan || undefined}
        onChoose={(supportPlan) => onChange({ supportPlan })}
      />
      <Choice
        label={portal.language}
        placeholder={portal.choose}
        options={portal.languages}
        value={request.language as 'ja' | 'en' | undefined}
        onChoose={(language) => onChange({ language })}
      />
      <Field label={portal.email} required orientation="horizontal">
        <Input
          type="email"
          value={request.contact?.email ?? ''}
          onChange={(_, { value }) => onChange({ contact: { ...request.contact, email: value } })}
        />
      </Field>
      <Field label={portal.phone} orientation="horizontal">
        <Input
          type="tel"
          value={request.contact?.phone ?? ''}
          onChange={(_, { value }) => onChange({ contact: { ...request.contact, phone: value } })}
        />
      </Field>
    </>
  );
}

const subscriptions = [
  'Contoso Production (3f0c6a52-8a4d-4b0e-9a35-5d1c2f7be001)',
  'Contoso Development (9b7e41d8-2c66-4f1a-8f0e-77a9d3c5e002)',
];
const services = [
  'Web App (Windows)',
  'SQL Database',
  'API Management Service',
  'Virtual Machine running Linux',
];
const resources = ['app-contoso-web', 'sql-contoso-orders', 'apim-contoso'];
const problemTypes = [
  'Availability, Performance, and Application Issues',
  'Configuration and Setup',
  'Connectivity',
];
const plans = ['Basic', 'Developer', 'Standard', 'Professional Direct', 'Unified'];

function named(values: (string | undefined)[]): Record<string, string> {
  return Object.fromEntries(
    values.filter((value) => value !== undefined && value !== '').map((value) => [value, value as string]),
  );
}

function parsed(text: string): SupportRequest['subscription'] {
  const match = /^(.{1,200}) \(([0-9a-f-]{36})\)$/.exec(text);
  return match ? { name: match[1], id: match[2] } : { name: text };
}
