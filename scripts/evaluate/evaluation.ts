/** One part of the engine, measured. */
export interface Evaluation {
  /** One line for the list of names. */
  what: string;
  /**
   * Prints its tables. Throws only where it could not be measured.
   * @param options `misses`: also lists the open cases that went wrong.
   */
  run(options: { misses: boolean }): Promise<void>;
}
