import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Words } from '../lib/words/words';

interface HeaderProps {
  words: Words;
  onLanguage(language: Words['language']): void;
}

/** The product's name and the panel's language. */
export function Header({ words, onLanguage }: HeaderProps) {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{words.panel.name}</h1>
      <Select
        size="small"
        aria-label={words.panel.languageLabel}
        value={words.language}
        onChange={(_, { value }) => onLanguage(value as Words['language'])}
      >
        <option value="ja" lang="ja">
          日本語
        </option>
        <option value="en" lang="en">
          English
        </option>
      </Select>
    </header>
  );
}

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    flexWrap: 'wrap',
  },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
});
