import { parseArgs } from 'node:util';
import { words } from '../../lib/words/index';
import { systemLanguage } from '../setup/language.mjs';
import { help } from './help';
import { readRequest } from './input';
import { analyzeLines } from './lines';
import { InputError, notice } from './say';
import { view } from './view';

/** The command. Sets the exit code to 2 where the input is not understood; other errors are thrown. */
export async function main(args: string[]): Promise<void> {
  stopQuietlyOnClosedPipe();
  try {
    await perform(args);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    notice(error.message);
    process.exitCode = 2;
  }
}

async function perform(args: string[]): Promise<void> {
  const { values, positionals } = parse(args);
  if (values.help) return void process.stdout.write(help);
  const [path, ...rest] = positionals;
  if (values.jsonl && path !== undefined)
    throw new InputError(
      '--jsonl reads standard input, not a file: npm run --silent analyze -- --jsonl < file',
    );
  if (values.jsonl) return analyzeLines(process.stdin, process.stdout);
  if (path === undefined || rest.length > 0)
    throw new InputError(`One file is needed, or --jsonl.\n\n${help}`);
  const language = values.lang ?? systemLanguage();
  if (language !== 'ja' && language !== 'en') throw new InputError(`--lang is ja or en, not ${language}.`);
  process.stdout.write(view(await readRequest(path), words[language]));
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message}\n\n${help}`);
  }
}

/** The reader of our output (`head`, say) has seen enough. */
function stopQuietlyOnClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
