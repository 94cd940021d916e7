import { useEffect, useState } from 'react';
import { Practice } from '../../components/practice/Practice';
import { onLanguage } from '../../lib/browser/settings';
import { scenarios } from '../../lib/scenarios/index';
import type { Scenario } from '../../lib/scenarios/scenario';
import { words } from '../../lib/words/index';

type Language = 'ja' | 'en';

/** The practice page; `?scenario=…&lang=…` opens it at an example. */
export function App({ language: kept }: { language: Language }) {
  const [language, setLanguage] = useState(kept);
  const [query] = useState(() => new URLSearchParams(location.search));
  const [id, choose] = useState(query.get('scenario') ?? '');
  const [chosen, chooseLanguage] = useState(languageOf(query.get('lang')));
  const scenario = scenarios.find((one) => one.id === id);
  useEffect(() => {
    const stop = new AbortController();
    onLanguage(setLanguage, stop.signal);
    return () => stop.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words[language].practice.title;
  }, [language]);
  useEffect(() => {
    // Not into the history: Back leaves the page.
    location.replace(`#${formAddress(id, scenario)}`);
  }, [id, scenario]);
  return (
    <Practice
      words={words[language]}
      scenarios={scenarios}
      scenario={scenario}
      formLanguage={chosen ?? scenario?.language ?? kept}
      onChoose={choose}
      onFormLanguage={chooseLanguage}
    />
  );
}

/** The address that the portal would show: each example is another visit to the form. */
function formAddress(id: string, scenario: Scenario | undefined): string {
  const { resource, subscription, issueType } = scenario?.request ?? {};
  const facts = {
    callerName: `practice-${id || 'blank'}`,
    issueType,
    subscriptionId: subscription?.id,
    assetId: resource?.id,
  };
  const pairs = Object.entries(facts).map(([key, value]) =>
    value ? `/${key}/${encodeURIComponent(value)}` : '',
  );
  return `view/Microsoft_Azure_Support/NewSupportRequestV3Blade${pairs.join('')}`;
}

const languageOf = (text: string | null): Language | undefined =>
  text === 'ja' || text === 'en' ? text : undefined;
