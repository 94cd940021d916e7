import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';

interface ChoiceProps<Value extends string> {
  label: string;
  /** Value → what is shown. */
  options: Record<Value, string>;
  value: Value | undefined;
  onChoose(value: Value): void;
}

/** A drop-down as the portal's React views have them. */
export function Choice<Value extends string>(props: ChoiceProps<Value> & { placeholder: string }) {
  const { label, options, value, placeholder, onChoose } = props;
  const styles = useStyles();
  return (
    <Field label={label} required orientation="horizontal">
      <Dropdown
        className={styles.list}
        placeholder={placeholder}
        value={value ? options[value] : ''}
        selectedOptions={value ? [value] : []}
        onOptionSelect={(_, { optionValue }) => onChoose(optionValue as Value)}
      >
        {(Object.keys(options) as Value[]).map((key) => (
          <Option key={key} value={key}>
            {options[key]}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** Radio buttons as the portal's React views have them. */
export function Radios<Value extends string>({ label, options, value, onChoose }: ChoiceProps<Value>) {
  return (
    <Field label={label} required orientation="horizontal">
      <RadioGroup
        layout="horizontal"
        value={value ?? ''}
        onChange={(_, chosen) => onChoose(chosen.value as Value)}
      >
        {(Object.keys(options) as Value[]).map((key) => (
          <Radio key={key} value={key} label={options[key]} />
        ))}
      </RadioGroup>
    </Field>
  );
}

// Fluent UI's own least width is 250 px.
const useStyles = makeStyles({ list: { minWidth: 0 } });
