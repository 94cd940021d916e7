/** What we use of an event in a trace of Chromium. Times in microseconds; no `tdur` means that it was 0. */
export interface TraceEvent {
  name: string;
  /** `X`: has a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the thread on the processor, without what others took from it. */
  tdur?: number;
  args?: {
    name?: string;
    data?: {
      url?: string;
      type?: string;
      functionName?: string;
      processId?: number;
      frames?: { url: string; processId: number }[];
    };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** One task of a page's main thread. */
export interface Task {
  /** When it was over, in µs of the trace's clock. */
  end: number;
  /** ms of processor time. */
  all: number;
  /** ms of it that are ours. */
  ours: number;
}

/**
 * The tasks of the main threads that show pages, each with our part in it. A timer's task in which only scripts of ours
 * run is ours as a whole, so is one that takes a message of the extension system; of others, our outermost calls are: a
 * mutation observer of ours is called in the page's own tasks.
 * @param isPage tells the documents whose processes count.
 * @param isOurs tells our scripts by their address.
 */
export function tasksOf(
  events: readonly TraceEvent[],
  isPage: (url: string) => boolean,
  isOurs: (url: string) => boolean,
): Task[] {
  const pids = processesOf(events, isPage);
  const threads = events.filter(
    ({ name, args, pid }) => name === 'thread_name' && args?.name === 'CrRendererMain' && pids.has(pid),
  );
  return threads.flatMap(({ pid, tid }) => {
    const own = events.filter((each) => each.ph === 'X' && each.pid === pid && each.tid === tid);
    return tasksOfThread(own.sort(byTime), isOurs);
  });
}

function tasksOfThread(events: readonly TraceEvent[], isOurs: (url: string) => boolean): Task[] {
  const tasks: (Task & { foreign: boolean; oursUntil: number; started: boolean })[] = [];
  for (const event of events) {
    const task = tasks.at(-1);
    const inside = task !== undefined && event.ts < task.end;
    if (!inside && event.name === 'RunTask') {
      const { ts, dur = 0 } = event;
      tasks.push({ end: ts + dur, all: cpu(event), ours: 0, foreign: false, oursUntil: 0, started: false });
    }
    if (!inside || event.ts < task.oursUntil) continue;
    task.started ||= event.name === 'TimerFire' || isMessage(event);
    const whose = ownerOf(event, isOurs);
    if (whose === 'ours') {
      task.ours += cpu(event);
      task.oursUntil = event.ts + (event.dur ?? 0);
    }
    task.foreign ||= whose === 'page';
  }
  return tasks.map(({ end, all, ours, foreign, oursUntil, started }) => {
    const whole = started && !foreign && oursUntil > 0;
    return { end, all, ours: whole ? all : ours };
  });
}

function ownerOf(event: TraceEvent, isOurs: (url: string) => boolean): 'ours' | 'page' | undefined {
  if (isMessage(event)) return 'ours';
  const url = event.args?.data?.url;
  if (url && isOurs(url)) return 'ours';
  // A call without an address is the page's: `setTimeout(resolve)`, after which its own code runs unnamed.
  return url || event.name === 'FunctionCall' ? 'page' : undefined;
}

const isMessage = ({ args }: TraceEvent) =>
  args?.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.') === true;

function processesOf(events: readonly TraceEvent[], isPage: (url: string) => boolean): Set<number> {
  const documents = events.flatMap(({ name, args }) => {
    if (name === 'TracingStartedInBrowser') return args?.data?.frames ?? [];
    return name === 'FrameCommittedInBrowser' && args?.data ? [args.data] : [];
  });
  const pids = documents.filter(({ url }) => url && isPage(url)).map(({ processId }) => processId);
  return new Set(pids.filter((pid) => pid !== undefined));
}

const byTime = (a: TraceEvent, b: TraceEvent) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0);

/** What is ours after each of some moments (µs, ascending), until the next one: ms of processor time. */
export function oursAfter(moments: readonly number[], tasks: readonly Task[]): number[] {
  const shares = moments.map(() => 0);
  for (const { end, ours } of tasks) {
    const index = moments.findLastIndex((moment) => moment <= end);
    if (index >= 0) shares[index] = (shares[index] ?? 0) + ours;
  }
  return shares;
}

/** ms of processor time. */
export const cpu = ({ tdur = 0 }: TraceEvent): number => tdur / 1000;
