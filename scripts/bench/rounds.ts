/**
 * Measures two ways in turn, once for nothing and then in rounds of changing order (AB BA AB …), so that what the machine
 * does meanwhile, and what grows warm, falls on both alike.
 */
export async function inTurn<Figure>(
  count: number,
  on: () => Promise<Figure>,
  off: () => Promise<Figure>,
  say: (progress: string) => void,
): Promise<{ on: Figure; off: Figure }[]> {
  await on();
  await off();
  const rounds: { on: Figure; off: Figure }[] = [];
  for (let round = 1; round <= count; round += 1) {
    const first = round % 2 === 0 ? await off() : undefined;
    const figure = await on();
    rounds.push({ on: figure, off: first ?? (await off()) });
    say(`round ${round} of ${count}`);
  }
  return rounds;
}
