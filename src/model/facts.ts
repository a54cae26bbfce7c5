/** Facts of a finding, of which its sentences are made: names, numbers, lists. Plain JSON data. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;
