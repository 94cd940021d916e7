import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Themed } from './Themed';

/** Draws a page of ours. */
export function mount(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root)
    createRoot(root).render(
      <StrictMode>
        <Themed>{page}</Themed>
      </StrictMode>,
    );
}
