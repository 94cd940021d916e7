import { render } from '@testing-library/react';
import { vi } from 'vitest';
import type { DeskState } from '../../components/desk/Drafts';
import { Panel, type PanelProps } from '../../components/Panel';
import type { SecretHint } from '../../components/secrets';
import { Themed } from '../../components/Themed';
import type { Hint } from '../../lib/analyze';
import { words } from '../../lib/words/index';
import { sources } from './sources';

export const secret = ['Xk29', 'fjQ1zz'].join('');
export const request = {
  summary: '接続できない',
  description: `本番の VM に接続できません。\nパスワードは ${secret} です。`,
  severity: 'A' as const,
};
const start = request.description.indexOf(secret);

export const leak: SecretHint = {
  rule: 'secrets',
  key: 'secrets/password@description',
  level: 'stop',
  certainty: 'found',
  source: sources,
  evidence: [{ field: 'description', start, end: start + secret.length }],
  data: { kind: 'password', count: 1 },
};
export const severity: Hint = {
  rule: 'severity-a',
  key: 'severity-a/checklist',
  level: 'tip',
  certainty: 'ask',
  source: sources,
  evidence: [],
  data: {
    about: 'checklist',
    answers: {
      down: {
        state: 'yes',
        by: 'text',
        span: { field: 'description', start: 0, end: request.description.length },
      },
      ongoing: { state: 'open' },
      stuck: { state: 'open' },
      reachable: { state: 'no', by: 'reply' },
    },
  },
};
export const mixed: Hint = {
  rule: 'one-problem',
  key: 'one-problem/parts',
  level: 'warn',
  certainty: 'found',
  source: sources,
  evidence: [
    { field: 'description', start: 0, end: 5 },
    { field: 'description', start: 5, end: request.description.length },
  ],
  data: { parts: 2, cuts: [{ reason: 'connector', cues: [] }] },
};

export const noDrafts: DeskState = {
  desk: undefined,
  arrived: 0,
  changed: false,
  canRenew: false,
  last: undefined,
  undone: false,
  nothing: false,
  turn: 0,
  leaks: {},
  unkept: false,
};

/** The panel with what a test says, and all that it may ask for. */
export function show(props: Partial<PanelProps> = {}) {
  const actions = {
    onLanguage: vi.fn(),
    onShow: vi.fn(),
    onMask: vi.fn(),
    onUndo: vi.fn(),
    onHarmless: vi.fn(),
    onRevoke: vi.fn(),
    onCopy: vi.fn(async () => true),
    onDismiss: vi.fn(),
    onReply: vi.fn(),
    onWrite: vi.fn(),
    onPoint: vi.fn(),
    onName: vi.fn(),
    onForget: vi.fn(),
    onReport: vi.fn(),
    onSplit: vi.fn(),
    onConsult: vi.fn(),
    onView: vi.fn(),
    onChange: vi.fn(),
    onRenew: vi.fn(),
    onForgetDesk: vi.fn(),
    onUndoDesk: vi.fn(),
  };
  const full: PanelProps = {
    words: words.ja,
    look: { look: 'form', step: 3 },
    waiting: false,
    detached: false,
    request,
    hints: [],
    dismissed: [],
    failed: [],
    limit: 200_000,
    missed: undefined,
    edited: [],
    harmless: [],
    pointing: undefined,
    clues: [],
    report: undefined,
    practiceUrl: 'practice.html',
    drafts: noDrafts,
    view: 'hints',
    urlOf: () => 'https://portal.azure.com/',
    ...actions,
    ...props,
  };
  const view = render(<Panel {...full} />, { wrapper: Themed });
  return {
    ...actions,
    ...view,
    again: (more: Partial<PanelProps>) => view.rerender(<Panel {...full} {...more} />),
  };
}
