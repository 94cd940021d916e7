import { describe, expect, test } from 'vitest';
import { type Control, findControls } from '../../lib/portal/controls';
import { nameControls } from '../../lib/portal/fields';
import type { FieldName } from '../../lib/request/model';

/** The fields of a page by name of their control; `?` behind what is guessed, `!` behind what was pointed at. */
function fieldsOf(html: string, pointed: Record<string, FieldName> = {}, step?: number) {
  document.body.innerHTML = html;
  const controls = findControls(document.body);
  const called = ({ element }: { element: HTMLElement }) => element.getAttribute('name') ?? element.id;
  const told = new Map<Control, FieldName>(
    controls.flatMap((control) => {
      const field = pointed[called(control)];
      return field ? [[control, field] as const] : [];
    }),
  );
  return Object.fromEntries(
    nameControls(controls, step, told).map((field) => [
      called(field),
      `${field.path}${field.by ? marks[field.by] : ''}`,
    ]),
  );
}

const marks = { guess: '?', pointing: '!' };

const text = (name: string, label: string, value = '') =>
  `<div><label>${label} <input name="${name}" value="${value}"></label></div>`;
const area = (name: string, label: string) =>
  `<div><label>${label} <textarea name="${name}"></textarea></label></div>`;
const list = (name: string, label: string, value: string) =>
  `<div><label>${label} <select name="${name}"><option>${value}</option></select></label></div>`;
const moment = (name: string, label: string) =>
  `<fieldset><legend>${label}</legend><input type="date" name="${name}" value="2026-11-05"><input type="time" value="14:30"></fieldset>`;

describe('what the person has pointed at', () => {
  test('wins over labels, values and kinds', () => {
    expect(
      fieldsOf(
        area('a', 'Description') +
          area('b', 'zuvok') +
          list('c', 'Severity', 'B - x') +
          list('d', 'quzo', 'C - y'),
        {
          b: 'description',
          d: 'severity',
        },
      ),
    ).toEqual({ a: 'answers.0', b: 'description!', d: 'severity!' });
  });

  test('may be answers, many of them, or a start time with its other parts', () => {
    expect(
      fieldsOf(
        moment('a', 'zuvok') +
          moment('b', 'When did the problem start?') +
          text('c', 'kuzy') +
          area('d', 'vuzo'),
        {
          a: 'startTime',
          c: 'answers',
          d: 'answers',
        },
      ),
    ).toEqual({ a: 'startTime!', b: 'answers.0', c: 'answers.1!', d: 'answers.2!' });
  });
});

describe('the narrative', () => {
  test('among several boxes, an unknown one is not guessed', () => {
    expect(fieldsOf(area('a', 'zuvok') + area('b', 'quxo'))).toEqual({ a: 'answers.0', b: 'answers.1' });
    expect(fieldsOf(area('a', 'zuvok') + area('b', 'Additional details'))).toEqual({
      a: 'answers.0',
      b: 'answers.1',
    });
    expect(fieldsOf(area('a', 'host.json') + area('b', 'Additional details'))).toEqual({
      a: 'answers.0',
      b: 'description',
    });
  });

  test('is the only box, whatever its name', () => {
    expect(fieldsOf(area('a', 'zuvok'))).toEqual({ a: 'description?' });
  });
});

describe('a moment', () => {
  test('is the start only where its label asks so, or where it stands alone and first', () => {
    const rest = area('z', 'Description');
    expect(fieldsOf(moment('a', 'zuvok') + rest)).toEqual({ a: 'startTime?', z: 'description' });
    expect(fieldsOf(moment('a', 'When did it end?') + rest)).toEqual({ a: 'answers.0', z: 'description' });
    expect(fieldsOf(text('q', 'zuvok') + moment('a', 'quxo') + rest)).toMatchObject({ a: 'answers.1' });
    expect(fieldsOf(moment('a', 'zuvok') + moment('b', 'quxo') + rest)).toMatchObject({
      a: 'answers.0',
      b: 'answers.1',
    });
  });
});

describe('who somebody is', () => {
  const end =
    list('s', 'Severity', 'C - x') +
    text('f', 'zuvok', 'Hanako') +
    text('e', 'Email') +
    text('g', 'quxo', 'Contoso');

  test('is no answer, however it is called; what is asked before is', () => {
    expect(fieldsOf(area('d', 'Description') + text('a', 'kuvo') + end)).toEqual({
      d: 'description',
      a: 'answers.0',
      s: 'severity',
      e: 'contact.email',
    });
  });
});

describe('severity by its letter', () => {
  const method = list('m', 'Preferred contact method', 'Email');

  test('beside the contact method, and where no other list is called severity', () => {
    expect(fieldsOf(list('s', 'zuvok', 'B - quxo') + method)).toMatchObject({ s: 'severity?' });
    expect(fieldsOf(list('s', 'zuvok', 'B - quxo') + method + list('t', 'Severity', 'C - x'))).toMatchObject({
      t: 'severity',
    });
    expect(Object.values(fieldsOf(list('s', 'zuvok', 'B - quxo') + area('d', 'Description')))).not.toContain(
      'severity?',
    );
  });
});

describe('one list called like two', () => {
  const subscription = list('s', 'サブスクリプション', 'Contoso');

  test('is the issue type before the subscription, the problem type after it', () => {
    expect(fieldsOf(list('t', '問題の種類', '') + subscription)).toMatchObject({ t: 'issueType' });
    expect(fieldsOf(subscription + list('t', '問題の種類', '課金'))).toMatchObject({ t: 'problemType' });
    expect(fieldsOf(list('a', '問題の種類', '') + list('b', '問題の種類', ''))).toEqual({
      a: 'issueType',
      b: 'problemType',
    });
    // Its value must say so then: see `understand`.
    expect(fieldsOf(list('t', '問題の種類', '課金'))).toEqual({ t: 'issueType' });
  });
});

test('a form whose control shadows its members is looked through all the same', () => {
  expect(
    fieldsOf(`<form role="form"><input type="hidden" name="matches">${area('a', 'Description')}</form>`),
  ).toEqual({
    a: 'description',
  });
});
