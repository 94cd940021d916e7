/** One part of the engine, measured. */
export interface Evaluation {
  /** One line for the list of names. */
  what: string;
  /** Prints its tables. Throws only where it could not be measured. */
  run(options: Options): Promise<void>;
}

export interface Options {
  /** Also lists the open cases that went wrong. */
  misses: boolean;
}
