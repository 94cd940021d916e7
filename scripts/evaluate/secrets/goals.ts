import { plain } from '../../bench/statistics';
import { share } from '../columns';
import { isSealed } from './case';
import { figures } from './figures';
import type { Verdict } from './judge';
import type { Speed } from './speed';

/** What was measured: our verdicts and secretlint's on all cases, silent ones too, and the speed. */
export interface Measured {
  ours: readonly Verdict[];
  secretlint: readonly Verdict[];
  /** On a long description first. */
  speed: readonly Speed[];
}

const azure = /^(?:azure|shared access)/;
const credentials = /^(?:azure|shared access|connection strings|private keys|tokens|kubernetes|publish)/;
const passwords = /^(?:arguments|assignments|sentences|requests, |next line)/;
const lookalikes = /^(?:ids|resource|hashes|public|connections|published)/;
const talk = /^(?:talk|placeholders|code|other meanings|requests without)/;

/**
 * The goals of the issue, each with its figure and whether that is reached: over the sealed half, which nobody has tuned by. Silent
 * texts count in both halves, as none may raise an alarm.
 */
export function goals({ ours: both, secretlint, speed }: Measured): string[][] {
  const ours = both.filter((verdict) => isSealed(verdict.of));
  const of = (verdicts: readonly Verdict[], family: RegExp) =>
    figures(verdicts.filter((verdict) => family.test(verdict.of.family)));
  const found = (what: string, family: RegExp, least: number) => {
    const { found, secrets } = of(ours, family);
    return row(`${what}: found`, `≥ ${least} %`, share(found, secrets), found / secrets >= least / 100);
  };
  const alarms = (what: string, families: RegExp[], most: number) => {
    const { alarms, cases } = figures(
      ours.filter((one) => families.some((family) => family.test(one.of.family))),
    );
    return row(`${what}: false alarms`, `≤ ${most} %`, share(alarms, cases), alarms / cases <= most / 100);
  };
  const silent = figures(both.filter((verdict) => verdict.of.secrets.length === 0));
  const all = figures(ours);
  const [we, they] = [of(both, azure).found, of(secretlint, azure).found];
  return [
    ['goal', 'to reach', 'measured', 'reached'],
    found('Azure credentials, connection strings, private keys, tokens', credentials, 98),
    alarms('Azure credentials, connection strings, private keys, tokens', [credentials, lookalikes], 1),
    found('passwords in arguments, assignments, sentences', passwords, 95),
    alarms('passwords in arguments, assignments, sentences', [passwords, talk], 2),
    found('other vendors', /^other vendors/, 95),
    row(
      'silent texts, both halves: false alarms',
      '0',
      share(silent.alarms, silent.cases),
      silent.alarms === 0,
    ),
    row('spans: exactly the secret', '≥ 99 %', share(all.exact, all.found), all.exact / all.found >= 0.99),
    ...speed.flatMap(speedRows),
    row(
      'Azure secrets found by secretlint’s',
      '≥ 10',
      plain(we / Math.max(they, 1)),
      we > 0 && we >= 10 * they,
    ),
  ];
}

const speedRows = ({ texts, ours, secretlint, growth }: Speed) => [
  row(`20 K, median: ${texts}`, '≤ 1 ms', `${plain(ours)} ms`, ours <= 1),
  row(`200 K by 20 K: ${texts}`, '≤ 11', plain(growth), growth <= 11),
  row(`time by secretlint’s: ${texts}`, '≤ 3', plain(ours / secretlint), ours <= 3 * secretlint),
];

const row = (what: string, goal: string, measured: string, reached: boolean) => [
  what,
  goal,
  measured,
  reached ? 'yes' : 'NO',
];
