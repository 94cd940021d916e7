/** Ends the command with a message for a person instead of a stack trace. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}

/**
 * Runs a command's main function. A {@link Stop} is printed as it is and ends with exit code 1.
 * @param {() => Promise<void> | void} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    // By name: what Vite has loaded has a class of its own.
    if (!(error instanceof Error) || error.name !== 'Stop') throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
