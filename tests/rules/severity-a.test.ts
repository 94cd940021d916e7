import { describe, expect, test } from 'vitest';
import { sliceSpan } from '../../lib/request/fields';
import type { SupportRequest } from '../../lib/request/model';
import {
  type Question,
  questions,
  type SeverityAData,
  severityA,
  type Veto,
} from '../../lib/rules/severity-a';
import { affirmed, untold, vetoed } from './severity-a.statements';

function check(request: SupportRequest, replies: Record<string, boolean> = {}) {
  return severityA.check(request, { replies });
}

/** How the four questions stand; a list without words means: all "yes", all by text. */
function answersTo(description: string) {
  const data = check({ severity: 'A', description })[0]?.data as
    | Extract<SeverityAData, { about: 'checklist' }>
    | undefined;
  return data?.answers;
}

const affirmedAll = {
  ja: '09:10 から全ユーザーが業務システムにサインインできません。現在も復旧していません。直前の変更はなく、回避策はありません。24時間いつでも電話で連絡が可能です。',
  en: 'Since 09:10 all users cannot sign in to production. It is still down. There is no workaround. We are reachable by phone 24x7.',
};

describe('what speaks against severity A', () => {
  test.each(vetoed)('$veto: $text', ({ veto, text }) => {
    const said = questions.map((question) => answersTo(text)?.[question].because).filter(Boolean);
    expect(said).toEqual([veto]);
  });
});

test('the quoted words are those of the original text, whatever stands before them', () => {
  const before = '＞引用\r\n「２４時間」と `code` の後、\n全角：ＡＢＣ\nまた、';
  const request: SupportRequest = {
    severity: 'A',
    description: `${before}設定を元に戻せば正常に動作します。`,
  };
  const [span] = check(request)[0]?.evidence ?? [];
  expect(span && sliceSpan(request, span)).toBe('設定を元に戻せば正常に動作し');
});

describe('what speaks for severity A', () => {
  test.each(affirmed)('$question: $text', ({ question, text }) => {
    const yes = questions.filter((it) => answersTo(text)?.[it].state === 'yes');
    expect(yes).toContain(question);
    expect(questions.filter((it) => answersTo(text)?.[it].state === 'no')).toEqual([]);
  });
});

describe('told at 2 a.m. in plain words', () => {
  test.each([
    '本番の決済システムが 01:30 から完全に停止しています。全ユーザーが決済できず、業務が止まっています。切り戻しもフェールオーバーも試しましたがだめでした。夜間も携帯につながります。',
    'システムがダウンしています。業務が完全に停止しました。いまだ発生中です。ロールバックしても直りません。24 時間対応可能です。',
    'Since 2:10 am our checkout returns 500 for every customer. We rolled back the 1 am release and failed over to West Japan; neither helped. No workaround. Call me anytime.',
  ])('nothing has to be answered again: %s', (description) => {
    expect(check({ severity: 'A', contactMethod: 'phone', description })).toEqual([]);
  });

  test.each([
    '訓練です。本番の決済システムが 01:30 から停止しています。ロールバックしても直りません。いつでも電話可。',
    '検証環境の決済システムが 01:30 から停止しています。全ユーザーが決済できません。ロールバックしても直りません。いつでも電話可。',
    'This is about staging. Since 2:10 am it returns 500 for every customer. Rollback did not help. Call me anytime.',
    'Some customers cannot pay since 2:10 am. Rollback did not help. No workaround. Call me anytime.',
  ])('never taken for suitable: %s', (description) => {
    expect(check({ severity: 'A', contactMethod: 'phone', description })).not.toEqual([]);
    expect(answersTo(description)?.down.state).toBe('open');
  });
});

describe('what says nothing either way', () => {
  test.each(untold)('%s', (text) => {
    const answers = answersTo(text);
    expect(questions.map((question) => answers?.[question].state)).toEqual(['open', 'open', 'open', 'open']);
  });
});

describe('the checklist', () => {
  test.each(Object.entries(affirmedAll))('all said in %s: silent', (_, description) => {
    expect(check({ severity: 'A', contactMethod: 'phone', description })).toEqual([]);
  });

  test('nothing said: four questions', () => {
    expect(check({ severity: 'A' })).toMatchObject([
      { key: 'checklist', level: 'tip', certainty: 'ask', evidence: [] },
    ]);
  });

  test('one veto: found, with the words', () => {
    const request: SupportRequest = {
      severity: 'A',
      description: '障害は 16:15 に復旧しました。原因を教えてください。',
    };
    const [finding] = check(request);
    expect(finding).toMatchObject({ level: 'warn', certainty: 'found' });
    expect(finding?.evidence.map((span) => sliceSpan(request, span))).toEqual(['復旧しました']);
  });

  test('summary and answers count as well', () => {
    const answers = [{ label: '状況', value: '復旧済みです' }];
    expect(check({ severity: 'A', answers })[0]?.evidence).toEqual([
      { field: 'answers.0', start: 0, end: 4 },
    ]);
    expect(check({ severity: 'A', summary: '【復旧済み】App Service 503' })).toMatchObject([
      { level: 'warn' },
    ]);
  });

  test('replies close the questions; the list stays in view', () => {
    const all = Object.fromEntries(questions.map((question) => [question, true]));
    expect(check({ severity: 'A' }, all)).toMatchObject([{ level: 'info', certainty: 'found' }]);
    expect(check({ severity: 'A' }, { ...all, reachable: false })).toMatchObject([
      { level: 'warn', certainty: 'found', data: { answers: { reachable: { state: 'no', by: 'reply' } } } },
    ]);
  });

  test('a reply overrides the text, both ways', () => {
    const recovered = { severity: 'A', description: '16:15 に復旧しました。' } as const;
    expect(check(recovered, { ongoing: true })).toMatchObject([
      { level: 'tip', certainty: 'ask', evidence: [] },
    ]);
    expect(check({ severity: 'A', description: affirmedAll.en }, { stuck: false })).toMatchObject([
      { level: 'warn' },
    ]);
  });

  test('the question is told from the veto', () => {
    const vetoes: Record<Veto, Question> = {
      recovered: 'ongoing',
      'cause-only': 'ongoing',
      building: 'stuck',
      rollback: 'stuck',
      workaround: 'stuck',
      schedule: 'stuck',
      'how-to': 'down',
      unreachable: 'reachable',
    };
    for (const { veto, text } of vetoed) expect(answersTo(text)?.[vetoes[veto]].because).toBe(veto);
  });
});

describe('around the checklist', () => {
  test('A is handled by phone', () => {
    const request: SupportRequest = { severity: 'A', contactMethod: 'email', description: affirmedAll.ja };
    expect(check(request)).toMatchObject([
      {
        key: 'phone-only',
        level: 'warn',
        certainty: 'found',
        evidence: [{ field: 'contactMethod', start: 0, end: 5 }],
      },
    ]);
  });

  test.each(['Developer', 'Azure Support Plan - Basic', '開発者'])('plan %s has no A', (supportPlan) => {
    const found = check({ severity: 'A', supportPlan, description: affirmedAll.ja });
    expect(found).toMatchObject([{ key: 'plan', level: 'warn', certainty: 'found' }]);
  });

  test.each(['Standard', 'Professional Direct', 'Unified', ''])('plan %s is left alone', (supportPlan) => {
    expect(check({ severity: 'A', supportPlan, description: affirmedAll.ja })).toEqual([]);
  });

  test.each(Object.values(affirmedAll))('B or C is chosen and all are down: %s', (description) => {
    expect(check({ severity: 'B', description })).toMatchObject([
      { key: 'higher', level: 'tip', certainty: 'ask' },
    ]);
    expect(check({ severity: 'C', description })[0]?.evidence).toHaveLength(2);
    expect(check({ description })).toEqual([]);
  });

  test.each([
    '全社員がサインインできない状態です。業務が全面的に停止しています。',
    'All users cannot sign in to production since 9:10.',
    '本番環境の Web サイトが表示されません。全ユーザーがアクセスできない状態です。',
    'Our checkout returns 500 for every customer.',
  ])('is enough to ask, without words on whether it goes on: %s', (description) => {
    expect(check({ severity: 'C', description }).map(({ key, certainty }) => [key, certainty])).toEqual([
      ['higher', 'ask'],
    ]);
  });

  test.each([
    '全ユーザーがサインインできませんでしたが、10:30 に復旧しました。',
    '検証環境で全ユーザーがサインインできません。現在も継続しています。',
    '全ユーザーがサインインできません。現在も復旧していません。回避策を適用して運用しています。',
    '一部のユーザーがサインインできません。現在も復旧していません。',
    'All users cannot sign in to our test environment. It is still down.',
    'One user cannot sign in. The issue is still ongoing.',
    'ストレージの料金を教えてください。',
    'これは訓練です。全店舗でレジが使えません。',
    'We failed over to West Japan and customers are fine now. Checkout in East Japan returns 500 for every customer.',
    '検証環境の決済システムが停止しています。全ユーザーが決済できません。急ぎではありません。',
  ])('B is right: %s', (description) => {
    expect(check({ severity: 'B', contactMethod: 'email', supportPlan: 'Developer', description })).toEqual(
      [],
    );
  });
});

test('a change just before keeps "stuck" open, unless it cannot be undone', () => {
  const rest =
    '全ユーザーがサインインできません。現在も復旧していません。回避策はありません。24時間いつでも電話で連絡が可能です。';
  expect(answersTo(`設定変更の直後から、${rest}`)?.stuck.state).toBe('open');
  expect(answersTo(`設定変更の直後から、${rest}切り戻しはできません。`)).toBeUndefined();
  const english = 'It is still down. There is no workaround.';
  expect(answersTo(`Since we changed the policy, all users cannot sign in. ${english}`)?.stuck.state).toBe(
    'open',
  );
});

test('a long log takes no time', () => {
  const description =
    `${'2026-11-02 10:00 復旧 全ユーザーが still down roll back workaround '.repeat(20)}\n`.repeat(20);
  const started = performance.now();
  check({ severity: 'A', description });
  expect(performance.now() - started).toBeLessThan(300);
});

describe('an open request shall become an A', () => {
  const raised = (description: string, severity?: 'A' | 'B' | 'C') =>
    check({ description, ...(severity && { severity }) }).some(({ key }) => key === 'escalation');

  test.each([
    '状況が悪化したため、重要度を A に変更してください。',
    '本件の緊急度を「A」に引き上げていただけますでしょうか。',
    '重要度をＢからＡへ変更をお願いします。',
    'Please raise this request to severity A.',
    'Could you escalate the case from sev B to A now',
  ])('%s', (text) => {
    expect(raised(text, 'B')).toBe(true);
    expect(raised(text), 'also in the reply box of an open request, which has no severity').toBe(true);
    expect(raised(text, 'A'), 'a new A request is just what is asked for').toBe(false);
  });

  test.each([
    '重要度は B のままで問題ありません。',
    '重要度を A に変更する場合の手順を教えてください。',
    '重要度を A に変更できますか?',
    'What happens if we raise the severity to A later?',
    'We changed severity names in our monitoring tool from B to A2.',
  ])('silent: %s', (text) => {
    expect(raised(text, 'B')).toBe(false);
  });
});

test('a finding cites only the sentences that speak of it', () => {
  const cites = (request: SupportRequest) => check({ severity: 'A', ...request })[0]?.cites;
  expect(cites({ description: '本日 10 時に復旧しました。' })).toEqual(['R68', 'R69', 'R71']);
  expect(cites({ contactMethod: 'email', description: affirmedAll.ja })).toEqual(['R82']);
});
