import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { fieldsFor, likelyField, type Place, type Pointing as State } from '../lib/request/clue';
import type { FieldName } from '../lib/request/model';
import type { Words } from '../lib/words/words';
import { Note } from './Note';

interface PointingProps {
  words: Words;
  pointing: State | undefined;
  /** Begins or ends it. */
  onPoint(on: boolean): void;
  /** The control at this place holds this field. */
  onName(place: Place, field: FieldName): void;
}

/** What to do while the person points at a field, and then the question which one it is. */
export function Pointing({ words, pointing, onPoint, onName }: PointingProps) {
  const { armed, cancel } = words.pointing;
  const end = () => onPoint(false);
  return (
    <>
      {/* Always there: a region that comes together with its text is not spoken. */}
      <div role="status">{pointing?.state === 'armed' && <Note>{armed}</Note>}</div>
      {pointing?.state === 'armed' && (
        <div>
          <Button
            size="small"
            // The button that was clicked has gone.
            autoFocus
            onClick={end}
            onKeyDown={({ key }) => key === 'Escape' && end()}
          >
            {cancel}
          </Button>
        </div>
      )}
      {pointing?.state === 'pointed' && (
        <Question
          key={pointing.place.at}
          words={words}
          place={pointing.place}
          onName={onName}
          onCancel={end}
        />
      )}
    </>
  );
}

interface QuestionProps extends Pick<PointingProps, 'words' | 'onName'> {
  place: Place;
  onCancel(): void;
}

/** Which field it is: of those that such a control may hold, the likely one chosen already. */
function Question({ words, place, onName, onCancel }: QuestionProps) {
  const styles = useStyles();
  const { question, field, choose, save, cancel, kept } = words.pointing;
  const [name, setName] = useState<FieldName | ''>(likelyField(place) ?? '');
  return (
    <Note title={question}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name) onName(place, name);
        }}
        onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      >
        <Field label={field} size="small">
          <Select
            size="small"
            autoFocus
            value={name}
            onChange={(_, { value }) => setName(value as FieldName | '')}
          >
            {!name && <option value="">{choose}</option>}
            {fieldsFor[place.kind].map((each) => (
              <option key={each} value={each}>
                {words.fields[each]}
              </option>
            ))}
          </Select>
        </Field>
        <span>{kept}</span>
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" type="submit" disabled={!name}>
            {save}
          </Button>
          <Button size="small" onClick={onCancel}>
            {cancel}
          </Button>
        </div>
      </form>
    </Note>
  );
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: '8px' },
  buttons: { display: 'flex', gap: '8px' },
});
