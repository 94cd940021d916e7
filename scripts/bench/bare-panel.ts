import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

/** The least panel of React: what ours is measured beside. */
const card = createElement('article', { 'data-rule': 'secrets' }, 'A card');
createRoot(document.getElementById('root') as HTMLElement).render(card);
