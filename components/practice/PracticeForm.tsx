import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { SupportRequest } from '../../lib/request/model';
import type { SampleFile } from '../../lib/scenarios/scenario';
import type { Words } from '../../lib/words/words';
import type { PortalWords } from './portal';
import { Review } from './Review';
import { DetailsStep, ProblemStep } from './Steps';

interface PracticeFormProps {
  words: Words;
  portal: PortalWords;
  initial: SupportRequest;
  files: readonly SampleFile[] | undefined;
}

/** The portal's four steps, with its labels and its kinds of controls, for practising. Nothing is ever sent. */
export function PracticeForm({ words, portal, initial, files }: PracticeFormProps) {
  const styles = useStyles();
  const [request, setRequest] = useState(initial);
  const [step, setStep] = useState(initial.description ? 2 : 0);
  const [done, setDone] = useState(false);
  const shared = {
    portal,
    request,
    onChange: (change: SupportRequest) => setRequest({ ...request, ...change }),
  };
  return (
    // Otherwise the browser would keep what is typed in its session files, on the disk.
    <form
      className={styles.form}
      aria-labelledby="practice-form-title"
      autoComplete="off"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id="practice-form-title" className={styles.title}>
        {portal.title}
      </h2>
      <TabList
        className={styles.tabs}
        selectedValue={step}
        onTabSelect={(_, { value }) => setStep(Number(value))}
      >
        {portal.steps.map((name, index) => (
          <Tab key={name} value={index}>
            {name}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" className={styles.step}>
        {step === 0 && <ProblemStep {...shared} />}
        {step === 1 && <p>{portal.solutions}</p>}
        {step === 2 && <DetailsStep {...shared} files={files} />}
        {step === 3 && <Review words={words} request={request} />}
      </div>
      <div className={styles.buttons}>
        <Button disabled={step === 0} onClick={() => setStep(step - 1)}>
          {portal.previous}
        </Button>
        <Button appearance="primary" onClick={() => (step === 3 ? setDone(true) : setStep(step + 1))}>
          {step === 3 ? portal.create : portal.next}
        </Button>
      </div>
      <p role="status">{done && words.practice.done}</p>
    </form>
  );
}

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    maxWidth: '760px',
    minWidth: 0,
  },
  title: { fontSize: tokens.fontSizeBase500, margin: 0 },
  tabs: { flexWrap: 'wrap' },
  step: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '12px',
    minWidth: 0,
    '& button, & input, & textarea': { minWidth: 0, maxWidth: '100%' },
  },
  buttons: { display: 'flex', gap: '8px' },
});
