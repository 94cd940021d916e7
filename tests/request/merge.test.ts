import { describe, expect, test } from 'vitest';
import {
  chosenFiles,
  emptyView,
  isNewVisit,
  locate,
  lookOf,
  mergedRequest,
  receive,
  stepOf,
  withContent,
} from '../../lib/request/merge';
import type { SupportRequest } from '../../lib/request/model';
import type { Reading } from '../../lib/request/reading';
import { asShown } from './as-shown';

const top = { document: 'top', frameId: 0 };
const inner = { document: 'inner', frameId: 7 };

/** The form's address; keys such as `/issueType/billing` may follow. */
const formHash = '#view/Microsoft_Azure_Support/NewSupportRequestV3Blade';

const form = (step: number | undefined, request: SupportRequest, keys = ''): Reading => ({
  look: 'form',
  ...(step && { step }),
  fields: asShown(request),
  address: { hash: formHash + keys, visit: 1 },
});

/** The view after readings of the top frame. */
const seenBy = (...readings: Reading[]) =>
  readings.reduce((view, reading) => receive(view, top, reading), emptyView);

describe('files', () => {
  const [a, b] = [
    { name: 'a.log', size: 3, id: 0 },
    { name: 'b.log', size: 5, id: 1 },
  ];
  const content = { state: 'done' as const, secrets: [], unread: [] };
  const reading = { state: 'reading' as const, percent: 40, attempt: 1 };
  const inA = (
    view = seenBy(form(3, { attachments: [a, b] })),
    what: typeof content | typeof reading = content,
  ) => withContent(view, { ...top, ...a }, what);
  const contents = (view: typeof emptyView) => mergedRequest(view).attachments?.map((file) => file.content);

  test('what is in a file stands beside its name', () => {
    expect(chosenFiles(inA())).toEqual([
      { ...top, ...a, content },
      { ...top, ...b, content: undefined },
    ]);
    expect(contents(inA())).toEqual([content, undefined]);
  });

  test('it stays while the person is on another step', () => {
    const view = receive(inA(), top, form(1, { summary: 's' }));
    expect(contents(view)).toEqual([content, undefined]);
  });

  test('it goes with the file, and is still known when that comes back', () => {
    const without = receive(inA(), top, form(3, { attachments: [b] }));
    expect(contents(without)).toEqual([undefined]);
    expect(contents(receive(without, top, form(3, { attachments: [b, a] })))).toEqual([undefined, content]);
  });

  test('a reading that has not ended goes with the file', () => {
    const without = receive(inA(undefined, reading), top, form(3, { attachments: [b] }));
    expect(contents(receive(without, top, form(3, { attachments: [a] })))).toEqual([undefined]);
  });

  test('another file of that name has nothing of it', () => {
    const view = receive(inA(), top, form(3, { attachments: [{ ...a, id: 2 }] }));
    expect(contents(view)).toEqual([undefined]);
  });

  test('a document of which nobody told that it is another one: its files have nothing of the old one', () => {
    const renamed = receive(inA(), top, form(3, { attachments: [{ ...a, name: 'secrets.log' }] }));
    expect(contents(renamed)).toEqual([undefined]);
    const larger = receive(inA(), top, form(3, { attachments: [{ ...a, size: 999 }] }));
    expect(contents(larger)).toEqual([undefined]);
    expect(withContent(larger, { ...top, ...a }, content)).toBe(larger);
  });

  test('another document begins anew; of a file that nobody has chosen nothing is kept', () => {
    const other = { document: 'other', frameId: 0 };
    expect(contents(receive(inA(), other, form(3, { attachments: [a] })))).toEqual([undefined]);
    const view = seenBy(form(3, { attachments: [b] }));
    expect(inA(view)).toBe(view);
  });

  test('shown by two controls, a file counts once', () => {
    const twice: Reading = {
      look: 'form',
      step: 3,
      fields: [...asShown({ attachments: [a] }), ...asShown({ attachments: [a, b] })],
    };
    expect(mergedRequest(seenBy(twice)).attachments).toEqual([a, b]);
  });
});

describe('steps', () => {
  test('a step that unmounts keeps its last values', () => {
    const view = seenBy(
      form(1, { summary: 'App Service の 503' }),
      form(3, { description: '本日 9 時から' }),
    );
    expect(mergedRequest(view)).toEqual({ summary: 'App Service の 503', description: '本日 9 時から' });
  });

  test('a field that goes from the visible step is gone', () => {
    const technical = form(1, { issueType: 'technical', resource: { name: 'vm-1' } });
    expect(mergedRequest(seenBy(technical, form(1, { issueType: 'billing' })))).toEqual({
      issueType: 'billing',
    });
  });

  test('an empty field is empty, not absent', () => {
    expect(mergedRequest(seenBy(form(1, { summary: '' })))).toEqual({ summary: '' });
  });

  test('what was shown later wins, whatever the steps are called', () => {
    expect(mergedRequest(seenBy(form(1, { summary: 'old' }), form(4, { summary: 'new' }))).summary).toBe(
      'new',
    );
    const narrow = form(undefined, { description: 'OLD' });
    const view = seenBy(narrow, form(3, { description: 'NEW' }), form(1, { summary: 's' }));
    expect(mergedRequest(view).description).toBe('NEW');
  });

  test('a page without step titles: told apart by their fields', () => {
    const none = undefined;
    const first = form(none, { issueType: 'technical', summary: 'slow' });
    const third = form(none, { description: 'Since 9:00', answers: [{ label: 'l', value: 'a' }] });
    const view = seenBy(first, third, form(none, {}), form(none, {}));
    expect(mergedRequest(view)).toMatchObject({ summary: 'slow', description: 'Since 9:00' });
    expect(view.frames[0]?.steps).toHaveLength(3);
    // The titles come late, or go: the answers are still the same ones.
    const titled = seenBy(
      first,
      third,
      form(3, { description: 'Since 9:10', answers: [{ label: 'l', value: 'b' }] }),
    );
    expect(mergedRequest(titled)).toMatchObject({
      summary: 'slow',
      description: 'Since 9:10',
      answers: [{ label: 'l', value: 'b' }],
    });
  });

  test('answers of all steps count', () => {
    const answer = (value: string) => ({ answers: [{ label: 'l', value }] });
    const view = seenBy(form(3, answer('third')), form(1, answer('first')));
    expect(mergedRequest(view).answers?.map(({ value }) => value)).toEqual(['third', 'first']);
  });
});

describe('the address', () => {
  const id =
    '/subscriptions/3f0c6a52-8a4d-4b0e-9a35-5d1c2f7be001/resourceGroups/rg/providers/Microsoft.Web/sites/app-1';
  const facts: SupportRequest = {
    subscription: { id: '3f0c6a52-8a4d-4b0e-9a35-5d1c2f7be001' },
    resource: { id, name: 'app-1' },
  };
  const keys = `/subscriptionId/${facts.subscription?.id}/assetId/${encodeURIComponent(id)}`;

  test('speaks until the form itself does', () => {
    const other = '11111111-2222-4333-8444-555555555502';
    expect(mergedRequest(seenBy(form(1, {}, keys)))).toEqual(facts);
    const chosen = seenBy(form(1, { subscription: { name: 'Dev', id: other } }, keys));
    expect(mergedRequest(chosen).subscription).toEqual({ name: 'Dev', id: other });
  });

  test('lends its id to the resource of the same name only', () => {
    const same = seenBy(form(1, { resource: { name: 'APP-1' } }, keys));
    expect(mergedRequest(same).resource).toEqual({ id, name: 'APP-1' });
    const other = seenBy(form(1, { resource: { name: 'app-2' } }, keys));
    expect(mergedRequest(other).resource).toEqual({ name: 'app-2' });
  });

  test('another visit starts anew, in all frames', () => {
    const first = receive(seenBy(form(1, { summary: 'first' })), inner, {
      look: 'form',
      step: 3,
      fields: asShown({ description: 'first' }),
    });
    const second = form(1, {}, '/issueType/billing');
    expect(isNewVisit(first, top, second)).toBe(true);
    expect(mergedRequest(receive(first, top, second))).toEqual({ issueType: 'billing' });
    expect(isNewVisit(first, top, form(2, {}))).toBe(false);
  });
});

describe('frames', () => {
  const waiting = receive(emptyView, top, { ...form(1, {}), look: 'none' });
  const both = receive(waiting, inner, { look: 'form', step: 3, fields: asShown({ description: 'inside' }) });

  test('under a new document at the top none of the old ones holds: a page that crashed said no farewell', () => {
    const anew = { ...top, document: 'loaded anew' };
    const view = receive(both, anew, form(1, { summary: 'after' }));
    expect(isNewVisit(both, anew, form(1, {}))).toBe(true);
    expect(mergedRequest(view)).toEqual({ summary: 'after' });
  });

  test('the reply box of an existing request takes nothing over from the form that was left', () => {
    const reply: Reading = { look: 'reply', fields: asShown({ description: 'my reply' }) };
    const before = seenBy(form(1, { summary: 'old', severity: 'A' }));
    expect(isNewVisit(before, top, reply)).toBe(true);
    expect(mergedRequest(receive(before, top, reply))).toEqual({ description: 'my reply' });
  });

  test('what only a clue makes a form: not at the top without the address, not beside a form that is recognised', () => {
    const pointed = (text: string): Reading => ({
      look: 'form',
      by: 'pointing',
      guessed: ['description'],
      fields: asShown({ description: text }),
    });
    const real = seenBy(form(3, { description: 'the real one' }));
    expect(mergedRequest(receive(real, top, pointed('another blade')))).toEqual({});
    const beside = receive(real, inner, pointed('another blade'));
    expect(mergedRequest(beside).description).toBe('the real one');
    expect(locate(beside, 'description')?.frameId).toBe(0);
    expect(mergedRequest(receive(waiting, inner, pointed('the form'))).description).toBe('the form');
  });

  test('the best look of all frames counts', () => {
    expect(lookOf(emptyView)).toBeUndefined();
    expect(lookOf(waiting)).toEqual({ look: 'none', step: 1 });
    expect(lookOf(both)).toEqual({ look: 'form', step: 3 });
  });

  test('says by what a look that is new was read, and which fields no label told, of all frames and steps', () => {
    const first: Reading = {
      look: 'form',
      by: 'labels',
      step: 1,
      guessed: ['summary', 'severity'],
      fields: asShown({ summary: 'slow', severity: 'B', service: 'SQL Database' }),
    };
    const one = receive(waiting, inner, first);
    expect(lookOf(one)).toEqual({
      look: 'form',
      step: 1,
      by: 'labels',
      labelled: 1,
      guessed: ['summary', 'severity'],
    });
    // A later step whose label tells the severity: it is inferred no more.
    const two = receive(one, inner, { look: 'form', step: 3, fields: asShown({ severity: 'A' }) });
    expect(lookOf(two)).toEqual({ look: 'form', step: 3, guessed: ['summary'] });
  });

  test('what was pointed at is told apart from what was guessed, and was told by no label', () => {
    const view = receive(waiting, inner, {
      look: 'form',
      by: 'labels',
      step: 1,
      guessed: ['summary'],
      pointed: ['severity'],
      fields: asShown({ summary: 'slow', severity: 'B', service: 'SQL Database' }),
    });
    const told = { look: 'form', step: 1, by: 'labels', labelled: 1, guessed: ['summary'] };
    expect(lookOf(view)).toEqual({ ...told, pointed: ['severity'] });
  });

  test('a help pane beside the form does not speak for it', () => {
    const view = receive(seenBy(form(1, { summary: 'down' })), inner, {
      look: 'help',
      fields: asShown({ summary: '' }),
    });
    expect(mergedRequest(view).summary).toBe('down');
  });

  test('a document that goes takes its fields along, the top one everything', () => {
    expect(mergedRequest(receive(both, inner, null))).toEqual({});
    expect(receive(both, top, null)).toEqual(emptyView);
  });

  test('a page that goes into the back/forward cache speaks under another frame number', () => {
    expect(receive(both, { ...top, frameId: 5 }, null)).toEqual(emptyView);
  });

  test('a document that has gone unheard gives way to the next one in its frame', () => {
    const next = receive(
      both,
      { document: 'next', frameId: 7 },
      { look: 'form', step: 1, fields: asShown({}) },
    );
    expect(mergedRequest(next)).toEqual({});
  });

  test('what nobody knows changes nothing', () => {
    expect(receive(both, { document: 'other', frameId: 9 }, null)).toBe(both);
  });

  test('a place is led to the frame that shows it, by that frame’s own count', () => {
    const view = receive(
      seenBy(
        form(1, { answers: [{ label: 'a', value: 'top' }] }),
        form(3, { answers: [{ label: 'b', value: 'now' }] }),
      ),
      inner,
      { look: 'help', fields: asShown({ answers: [{ label: 'c', value: 'help' }] }) },
    );
    const values = mergedRequest(view).answers?.map(({ value }) => value);
    expect(values).toEqual(['top', 'help', 'now']);
    const at = (index: number) => locate(view, `answers.${index}`);
    expect(at(0), 'of a step that is not shown').toBeUndefined();
    expect(at(1)).toEqual({ frameId: 7, field: 'answers.0' });
    expect(at(2)).toEqual({ frameId: 0, field: 'answers.0' });
    expect(locate(both, 'description')?.frameId).toBe(7);
    expect(locate(both, 'summary')).toBeUndefined();
    expect(stepOf(both, 'description')).toBe(3);
    expect(stepOf(both, 'summary')).toBeUndefined();
  });
});
