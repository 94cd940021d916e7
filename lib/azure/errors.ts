/** An error code or error name in a text: UTF-16 offsets, end excluded. */
export interface ErrorNaming {
  /** Lower case, blanks squeezed: the same error gives the same code. */
  code: string;
  start: number;
  end: number;
}

/** Shapes of error codes. Plain numbers count only with a word that makes them a status. */
const shapes = [
  /AADSTS\d{4,6}|AADB2C\d{4,6}|0x[0-9a-f]{8}|ORA-\d{5}|BC\d{4,6}/gi,
  /(?:Msg|エラー番号|エラー コード|error code|error|Error:?)\s{0,2}:?\s{0,2}\d{3,5}(?!\d)/gi,
  /(?:HTTP|status(?: code)?|ステータス(?: ?コード)?|returns?|returned|got|getting|エラー)\s{0,2}[:=]?\s{0,2}(?:an? )?[45]\d\d(?!\d)/gi,
  /(?<![\d.,:/-])[45]\d\d(?= ?(?:エラー|errors?|(?: ?[(（][^()（）]{1,40}[)）])? ?[がも](?:返|発生|出|多発)|を返|Bad|Unauthorized|Forbidden|Not Found|Internal|Service Unavailable|Too Many|Gateway|Server))/gi,
  /(?<![\d.,:/-])(?:40[1-9]|42[29]|50[1-4])(?= ?に(?:なる|なり|なっ))/g,
  /(?<![A-Za-z0-9])(?=[A-Z][a-z])[A-Za-z]{2,80}(?:Error|Exception|Failed|Failure|Exceeded|NotFound|NotAvailable|Unavailable|Denied|Timeout|Mismatch|BackOff|Conflict|Forbidden)(?![A-Za-z])/g,
];

/** Error codes and names in a text, in order. */
export function findErrors(folded: string): ErrorNaming[] {
  const found: ErrorNaming[] = [];
  for (const shape of shapes) {
    for (const match of folded.matchAll(shape)) {
      const number = /[45]\d\d$/.exec(match[0]);
      const code = (number?.[0] ?? match[0]).toLowerCase().replace(/\s/g, '');
      found.push({ code, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
