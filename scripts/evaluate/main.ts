import { parseArgs } from 'node:util';
import type { Evaluation } from './evaluation';
import { scope } from './scope/index';
import { secrets } from './secrets/index';

/** What can be evaluated, by name. */
const evaluations: Record<string, Evaluation> = { secrets, scope };

/** The command. A figure below its goal is a result, not a failure; what is not understood sets the exit code 2. */
export async function main(args: string[]): Promise<void> {
  const asked = understand(args);
  if (typeof asked !== 'string') return asked.evaluation.run({ misses: asked.misses });
  const isHelp = args.length === 0 || args.includes('--help');
  (isHelp ? process.stdout : process.stderr).write(`${asked}\n`);
  if (!isHelp) process.exitCode = 2;
}

/** What to evaluate, or what to say instead. */
function understand(args: string[]): { evaluation: Evaluation; misses: boolean } | string {
  try {
    const options = { misses: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [name, ...rest] = positionals;
    if (values.help || name === undefined) return help();
    if (rest.length > 0) return `One name at a time.\n\n${help()}`;
    const evaluation = Object.hasOwn(evaluations, name) ? evaluations[name] : undefined;
    if (!evaluation) return `Nothing to evaluate is named ${name}.\n\n${help()}`;
    return { evaluation, misses: values.misses ?? false };
  } catch (error) {
    return `${(error as Error).message}\n\n${help()}`;
  }
}

const help =
  () => `Measures the engine on texts of its own, half of which nobody gets to see. Nothing leaves this computer.

${Object.entries(evaluations)
  .map(([name, { what }]) => `  npm run evaluate ${name.padEnd(12)}${what}`)
  .join('\n')}

  npm run evaluate secrets -- --misses   also lists what went wrong in the open half (of secrets, values masked)`;
