/** Ends the command with a message for a person instead of a stack trace. */
export class Stop extends Error {}

/**
 * Runs a command's main function. A {@link Stop} is printed as it is and ends with exit code 1.
 * @param {() => Promise<void> | void} main
 */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}
