/** Parts of a comparison in which nothing differs. */
export const NO_CHANGE = {
  facts: [],
  goals: [],
  tasks: [],
  days: [],
  texts: [],
  sources: [],
  media: [],
  rights: [],
  staleSignOffs: [],
  waivers: [],
  concerns: { pedagogy: [], expert: [], accessibility: [], rights: [] },
} as const;
