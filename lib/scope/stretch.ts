/** A stretch of a text: UTF-16 offsets in the original text, end excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/** What else is known of a request than its description: the summary, and the ids of the services that the form says. */
export interface Surroundings {
  summary?: string | undefined;
  services?: readonly string[];
}
