import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';

/** Fluent UI in the browser's own colours, light or dark; forced colours are the browser's doing. */
export function Themed({ children }: { children: ReactNode }) {
  const dark = useSyncExternalStore(onSchemeChange, () => scheme.matches);
  return <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>{children}</FluentProvider>;
}

const scheme = matchMedia('(prefers-color-scheme: dark)');

function onSchemeChange(changed: () => void) {
  scheme.addEventListener('change', changed);
  return () => scheme.removeEventListener('change', changed);
}
