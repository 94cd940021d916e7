import { useState } from 'react';

/** Copies texts; says of the last one whether it worked, as long as it is still the text that is there. */
export function useCopy(onCopy: (text: string) => Promise<boolean>, present: readonly string[]) {
  const [copied, setCopied] = useState<{ text: string; done: boolean }>();
  return {
    copy: async (text: string) => setCopied({ text, done: await onCopy(text) }),
    copied: copied && present.includes(copied.text) ? copied.done : undefined,
  };
}
