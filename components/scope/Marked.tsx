import { makeStyles, tokens } from '@fluentui/react-components';
import type { Span, SupportRequest } from '../../lib/request/model';
import { markedExcerpt } from '../../lib/request/shown';

interface MarkedProps {
  request: SupportRequest;
  span: Span;
  /** The words that spoke for the hint. */
  marks: readonly Span[];
  /** Spans to blank: the secrets. */
  hidden: readonly Span[];
}

/** An excerpt in which the words that spoke for a hint are marked: by line, weight and colour. */
export function Marked({ request, span, marks, hidden }: MarkedProps) {
  const styles = useStyles();
  return markedExcerpt(request, span, marks, hidden).map(({ text, marked }, index) =>
    marked ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two pieces may read alike
      <mark key={index} className={styles.mark}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

/** Some words of the text side by side, as they stand there: `Application Gateway | SQL Database`. */
export function Cues({ request, marks, hidden }: Omit<MarkedProps, 'span'>) {
  return marks.map((span, index) => (
    <span key={`${span.start}:${span.end}`}>
      {index > 0 && ' | '}
      <Marked request={request} span={span} marks={[span]} hidden={hidden} />
    </span>
  ));
}

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
  },
});
