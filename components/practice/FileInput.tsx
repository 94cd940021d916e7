import { type InputHTMLAttributes, useEffect, useRef } from 'react';
import type { SampleFile } from '../../lib/scenarios/scenario';

interface FileInputProps extends InputHTMLAttributes<HTMLInputElement> {
  files: readonly SampleFile[] | undefined;
}

/** A file control that holds an example's files, as if the person had chosen them. */
export function FileInput({ files, ...props }: FileInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!files || !input.current) return;
    const transfer = new DataTransfer();
    // Without a time of their own they are the same files each time the step is opened.
    for (const { name, text } of files) transfer.items.add(new File([text], name, { lastModified: 0 }));
    input.current.files = transfer.files;
  }, [files]);
  return <input {...props} ref={input} type="file" />;
}
