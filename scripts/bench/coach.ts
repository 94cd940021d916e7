import { type Coach, startCoach } from '../../tests/e2e/browser';

const open = new Set<Coach>();

/** A browser with the built extension, or with another; it ends at the latest with {@link endAll}. */
export async function newCoach(extension?: string): Promise<Coach> {
  const coach = await startCoach(extension);
  const own: Coach = {
    ...coach,
    close() {
      open.delete(own);
      return coach.close();
    },
  };
  open.add(own);
  return own;
}

/** Ends what a measurement that failed has left: otherwise the command would never end. */
export async function endAll(): Promise<void> {
  for (const coach of [...open]) await coach.close().catch(() => undefined);
}
