/** Runs in the panel: waits until session storage holds a text, or holds it no more. */
export function untilKept(text: string, kept: boolean): Promise<boolean> {
  const { session } = (globalThis as unknown as { chrome: Chrome }).chrome.storage;
  return new Promise((resolve) => {
    const look = async () => {
      if (JSON.stringify(await session.get()).includes(text) === kept) resolve(true);
    };
    session.onChanged.addListener(look);
    setTimeout(resolve, 8_000, false);
    void look();
  });
}

interface Chrome {
  storage: { session: { get(): Promise<object>; onChanged: { addListener(listener: () => void): void } } };
}
