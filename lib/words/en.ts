import { deskEn } from './desk';
import { scopeEn } from './scope';
import { secretKindsEn } from './secret-kinds';
import type { Words } from './words';

/** English: plain, short, second person, no blame. */
export const en: Words = {
  language: 'en',
  list: (names) => names.join(', '),
  rules: {
    secrets: {
      name: 'Secrets to mask',
      title: ({ kind }) => `Secret to mask: ${secretKindsEn[kind].name}`,
      hint: ({ kind, count, file, inName }) =>
        inName
          ? 'A value in the name of a file looks like a secret. Please rename the file and choose it again.'
          : file !== undefined
            ? `${count > 1 ? `${count} values in an attached file look like secrets` : 'A value in an attached file looks like a secret'}. Please mask just the value in the file, save it, and choose the file again.`
            : kind === 'expired-sas'
              ? 'A SAS here has expired, so it should no longer work. To be safe, mask just the value before sending.'
              : `${count > 1 ? `${count} values look like secrets` : 'A value looks like a secret'}. Please mask just the value before sending.`,
      why: 'Many people read a request. A secret in it can delay the start of the work, or the request has to be deleted and raised again.',
    },
    ...scopeEn.rules,
    'severity-a': {
      name: 'The conditions of severity A',
      title: (data) =>
        ({
          checklist: 'The conditions of severity A',
          'phone-only': 'Phone contact for severity A',
          plan: 'A support plan with severity A',
          higher: 'The severity when business is down',
          escalation: 'Raising a request to severity A',
        })[data.about],
      hint: (data) => {
        switch (data.about) {
          case 'phone-only':
            return 'Severity A is handled by phone only. Choose Phone as the contact method and check the number once more.';
          case 'plan':
            return 'The selected support plan may not include severity A. Please check your contract.';
          case 'higher':
            return 'The impact seems to be great right now. If business is down and you can be reached by phone at any hour, severity A may fit.';
          case 'escalation':
            return 'To raise a request to A, open a new severity A request that names the old number (advice of November 2023). Only a new one pages the engineer on duty.';
          case 'checklist':
            return Object.values(data.answers).some(({ state }) => state === 'no')
              ? 'These points speak for severity B or C. If that is not the situation, change the answers.'
              : Object.values(data.answers).some(({ state }) => state === 'open')
                ? 'Severity A is for a business that is down. Please check these points.'
                : 'All four conditions are met. Your answers do not reach support: write the situation into the description, too. With severity A you, too, need to be reachable by phone day and night.';
        }
      },
      why: 'With severity A, engineers and customer both work through nights and holidays. Where the conditions are not met, the severity is lowered to B or C together with you.',
    },
    'attached-files': {
      name: 'Attached files to check',
      title: ({ about }) =>
        about === 'picture'
          ? 'Pictures and videos to check for secrets'
          : 'Attached files to check for secrets',
      hint: ({ about }) =>
        ({
          picture:
            'This extension cannot read the text in pictures and videos. Before sending, please check that they show no passwords or keys.',
          binary:
            'This file is not text, so its content was not checked. Please check that it holds no secrets.',
          large:
            'Files larger than 5 MB are not checked. The portal has a size limit as well: please consider attaching only the part that matters, or a compressed file.',
          locked:
            'The file could not be opened: it may have been moved or changed, or another app is using it. Please choose it again.',
          broken:
            'The archive could not be opened and may be damaged. Please create it again and choose the new one.',
          bomb: 'The archive is too large when unpacked, so not all of it was checked. It is better to compress only the files that matter.',
          encrypted:
            'It is protected by a password, so its content was not checked. Please check that it holds no secrets, and leave its password out of the request.',
          nested: 'Archives inside this archive were not checked. Please check that they hold no secrets.',
          many: 'The archive holds so many files that not all were checked. It is better to compress only the files that matter.',
          interrupted:
            'The reading was cut short or took too long, so not all of the content was checked. Please check that it holds no secrets.',
        })[about],
      why: 'Many people read attached files as well, so a secret in one can delay the start of the work.',
    },
    'owning-subscription': {
      name: 'Raised from the owning subscription',
      title: ({ about }) =>
        about === 'several'
          ? 'One request per subscription'
          : 'Raised from the subscription that owns the resource',
      hint: (data) => {
        if (data.about === 'several')
          return `${data.count} subscriptions are named. To have each examined, raise one request from each, and put each request's number into the other.`;
        return data.by === 'origin'
          ? 'The resource that you had open lives in another subscription than the selected one. If the request is about it, please check the selection.'
          : 'The resource seems to live in another subscription than the selected one. To have it examined, select the subscription that owns it.';
      },
      why: 'Support may examine only resources of the subscription that the request is raised from. Others are closed to it for security reasons.',
    },
  },
  secretKinds: secretKindsEn,
  files: {
    reading: (name) => `Checking the attached file: ${name}`,
    percent: (percent) => `being checked (${percent}%)`,
    clean: 'no secrets found',
    secrets: (count) => `${count} ${count > 1 ? 'values look like secrets' : 'value looks like a secret'}`,
    unread: {
      picture: 'a picture or video, not checked',
      binary: 'not text, not checked',
      large: 'larger than 5 MB, not checked',
      locked: 'cannot be opened, not checked',
      broken: 'damaged, not checked',
      bomb: 'too large when unpacked, not checked',
      encrypted: 'protected by a password, not checked',
      nested: 'an archive in an archive, not checked',
      many: 'too many files, not checked',
      interrupted: 'cut short, not all checked',
    },
    inside: (count, reason) => `${count} ${count > 1 ? 'files' : 'file'} inside: ${reason}`,
    at: (file, lines, more) =>
      lines.length
        ? `${file} · ${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}${more ? ' …' : ''}`
        : file,
  },
  questions: {
    down: 'Is your business down right now?',
    ongoing: 'Is the problem still going on?',
    stuck: 'Have rollback and workarounds failed?',
    reachable: 'Can you be reached by phone at any hour?',
  },
  vetoes: {
    recovered: 'already recovered',
    'cause-only': 'looking for the cause',
    building: 'being built or tested',
    rollback: 'can be rolled back',
    workaround: 'a workaround exists',
    schedule: 'a matter of schedule',
    'how-to': 'a how-to question',
    unreachable: 'not reachable out of hours',
  },
  cuts: scopeEn.cuts,
  intents: scopeEn.intents,
  desk: deskEn,
  levels: {
    stop: 'before sending',
    warn: 'please check',
    tip: 'better',
    info: 'for reference',
    ask: 'question',
  },
  fields: {
    issueType: 'Issue type',
    subscription: 'Subscription',
    service: 'Service type',
    serviceId: 'Service id (from the address)',
    resource: 'Resource',
    origin: 'Resource opened before',
    summary: 'Summary',
    problemType: 'Problem type',
    problemSubtype: 'Problem subtype',
    startTime: 'Problem start time',
    description: 'Description',
    answers: 'Further answers',
    attachments: 'Attached files',
    diagnosticConsent: 'Advanced diagnostic information',
    supportPlan: 'Support plan',
    severity: 'Severity',
    response24x7: '24x7 response',
    contactMethod: 'Preferred contact method',
    language: 'Support language',
    contact: 'Contact details',
  },
  values: {
    technical: 'Technical',
    billing: 'Billing',
    subscription: 'Subscription management',
    quota: 'Quotas',
    email: 'Email',
    phone: 'Phone',
    ja: 'Japanese',
    en: 'English',
  },
  panel: {
    name: 'Support Request Coach',
    disclaimer: 'A helper for the Azure portal. Not made or endorsed by Microsoft.',
    languageLabel: 'Language',
    form: 'New support request',
    help: 'Support + troubleshooting',
    reply: 'Reply to an existing request',
    steps: ['Problem description', 'Recommended solution', 'Additional details', 'Review + create'],
    step: (number) => `${number}/4`,
    readTitle: 'What I read',
    readBy: {
      labels: (count) =>
        `This form looks new. ${count} field${count === 1 ? ' was' : 's were'} read by ${count === 1 ? 'its label' : 'their labels'}. Please check the list below.`,
      pointing: () =>
        'This form looks new. It was read by the fields that you pointed at. Please check the list below.',
    },
    inferred: 'inferred',
    pointed: 'pointed at by you',
    notHere: 'not on this page',
    blank: 'empty',
    given: 'given',
    yes: 'Yes',
    no: 'No',
    spoken: ({ stop, warn, tip, ask }) => {
      const said = [
        stop && `${stop} before sending`,
        warn && `${warn} to check`,
        tip && `${tip} to make it better`,
        ask && `${ask} ${ask > 1 ? 'questions' : 'question'}`,
      ].filter((one) => one !== 0);
      return said.length ? `Hints: ${en.list(said)}` : 'No hints';
    },
    filter: 'Filter',
    hints: 'Hints',
    at: (field, line) => (line ? `${field} · line ${line}` : field),
    goTo: 'Go to this place',
    whereabouts: {
      hidden: (step) =>
        step ? en.panel.whereabouts.absent(step) : 'This field is closed on the page at the moment.',
      absent: (step) =>
        step ? `This field is on the step “${step}”.` : 'This field is not on the step that is open now.',
    },
    mask: (count) => (count > 1 ? `Mask ${count} values` : 'Mask'),
    maskAll: (count) => `Mask all ${count} values`,
    masked: (count) => (count > 1 ? `${count} values masked.` : 'Masked.'),
    oneByOne:
      'The text is long, so it was changed one value at a time. Undo takes all of them back; Ctrl+Z (⌘Z on a Mac) in the field takes back one at a time.',
    others: 'The other values',
    edited: {
      'read-only': 'This field cannot be edited at the moment, so it is not masked yet.',
      'too-long': 'This is too long to change in one go, so it is not masked yet.',
      'no-room':
        'With the mask the text would be longer than the field allows, so it is not masked yet. Please replace just the value by hand, with something shorter.',
      composing:
        'Your input method is still composing, so it is not masked yet. Please confirm the text and try again.',
      changed: 'The text has been edited, so it is not masked yet. Please try again.',
      refused: 'The masked text does not seem to be in the field as it should. Please check the field.',
    },
    byHand: (said) => `${said} When the field can be edited, please mask just the value by hand.`,
    ofField: (field, said) => `${field}: ${said}`,
    undone: {
      written: 'Undone.',
      composing:
        'Your input method is still composing, so it is not undone yet. Please confirm the text and try again.',
      changed:
        'The text has been edited, or the field cannot be edited now, so it could not be undone. Ctrl+Z (⌘Z on a Mac) in the field may still do it.',
    },
    notUndoneYet: (said) => `Not undone yet. ${said}`,
    copy: (field) => (field ? `Copy the whole masked text: ${field}` : 'Copy the whole masked text'),
    copied: (done) =>
      done
        ? 'Copied. When you paste it, replace the whole text.'
        : 'It could not be copied. Please mask just the value by hand.',
    why: 'Why',
    source: (title, date) => `Source (Japanese): ${title}, ${date}`,
    dismiss: (title) => `Dismiss: ${title}`,
    dismissed: 'Hint dismissed.',
    undo: 'Undo',
    dismissedList: (count) => `Dismissed hints (${count})`,
    restore: (title) => `Undo: ${title}`,
    notSecret: 'Not a secret',
    notSecretAt: (place) => `Not a secret: ${place}`,
    harmless: 'In this tab, this value no longer counts as a secret.',
    harmlessList: (count) => `Values that are not secrets (${count})`,
    harmlessValue: (kind, place) => `${kind} (${place})`,
    sent: 'If it has been sent already',
    rotation: 'Open the official steps',
    more: (count) => `${count} more`,
    parts: 'The problems, one by one',
    part: (number) => `Problem ${number}`,
    between: (left, right) => `${left} and ${right}`,
    owner: 'Owner',
    selected: 'Selected',
    answeredByText: 'from the text',
    answeredByYou: 'your answer',
    failed: (rules) => `Some checks could not run: ${rules}. All others did.`,
    tooLong: (limit) => `Of long texts the first ${limit.toLocaleString('en')} characters are checked.`,
    noForm: {
      title: 'There is no support request form in this tab',
      steps: [
        'In the Azure portal, open the resource and choose Help > Support + troubleshooting (recommended).',
        'Or choose ? at the top right > Help + support > Create a support request.',
      ],
      reload: 'If the form is open and this stays, copy your text, then reload the page.',
      practice: 'Open the practice page',
    },
    detached: {
      title: 'This page cannot be read yet',
      lines: [
        'The extension was installed or updated while this page was open.',
        'Please copy your text, then reload the page: the portal may not keep what you typed.',
        'You can also paste your text below to have it checked.',
      ],
    },
    waiting: 'Reading the form.',
    unrecognised: {
      title: 'The form could not be read',
      text: 'This is a support request page, but its fields are not recognized. If you point at a field, it may become readable. You can also paste your text below to have it checked.',
    },
    empty: {
      title: 'Ready to read the form',
      tips: [
        'Write about one problem per request.',
        'Say when, on which resource, and what happened.',
        'Leave passwords and keys out; paste error messages in full.',
      ],
    },
    stillThere: (count) => `No hints are shown. You have dismissed ${count}.`,
    secretsStillThere: 'A hint about a secret has been dismissed. Please check once more before sending.',
    quiet: 'Nothing found. This does not mean that nothing is missing.',
    writing: {
      title: 'Check a draft',
      text: 'Write or paste your text here: it gets the same checks as the form.',
      summary: 'Summary',
      description: 'Description',
      severity: 'Severity',
      none: 'Not chosen',
      clear: 'Clear',
    },
    privacy: 'This extension sends nothing that you type.',
    privacyCheck: [
      'The extension has no code that sends anything, and its own policy forbids all connections.',
      'What it reads is kept in memory only and is gone when you close the browser.',
      'Only the panel language, and the names and places of fields that you pointed at, are kept on disk.',
      'See for yourself: the Network tab of the developer tools stays empty.',
    ],
  },
  pointing: {
    start: 'Point at a field',
    armed: 'Click one field in the page, or press Enter in it. Esc cancels.',
    cancel: 'Cancel',
    question: 'Which field is this?',
    field: 'Field',
    choose: 'Please choose',
    save: 'Save',
    kept: 'This browser keeps only the name of the field and its place in the page (kinds and order of elements, step, known label). No other text of the page, nothing that you type, no ids.',
    list: 'Pointed at by you',
    unused: 'not used on this page',
    remove: (field) => `Forget: ${field}`,
    removeAll: 'Forget all',
  },
  report: {
    start: 'Make a report of this page',
    about:
      'It holds only the structure of the page (name of the view, kinds and order of headings, tabs and fields, known labels, rough length of other texts), languages and versions. Nothing that you type, no other texts, no ids, no URLs. The extension does not send it: please read it, copy it, and send it to whoever gave you this extension.',
    text: 'The report',
    copy: 'Copy the report',
    copied: (done) => (done ? 'Copied.' : 'It could not be copied. Please select the report and copy it.'),
    close: 'Close',
  },
  practice: {
    title: 'Support request practice page',
    intro: 'Nothing that you type here is sent anywhere. Choose an example to fill the form in.',
    scenario: 'Example',
    blank: 'Empty form',
    language: 'Language of the form',
    expected: 'Hints that this example raises',
    expectNothing: 'This example raises no hints.',
    done: 'This is where the practice ends. No request has been created.',
  },
};
