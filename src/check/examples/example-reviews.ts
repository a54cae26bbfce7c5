/** Digests of the smallest workspace's course, as `kurspaket approve` writes them. */
const DIGESTS = {
  pedagogy: {
    'course-days/01-dag.md': 'sha256-05YK52UFbg/96u9JUGgiTXkf3x8+WvTvQ6pbVIUDmd4=',
    'course.md': 'sha256-Xaeb6duKJXhanSoM9G6YXZFLs7lmgiqLm+CY0xtVa2I=',
    'follow-up/01-prova.md': 'sha256-jg1rIdPbgixojiAUVs6IJI+iZlnJjpLfVPcKvTfq1VI=',
    'preparation/01-las.md': 'sha256-CXW2dDFffaRomL1A306mO0MYV7fyd+d97CzUMGAP6ww=',
  },
  expert: {
    'course-days/01-dag.md': 'sha256-MfKTAcUfOOYMeCTsyrvw+xM/VXVIsjSk8xgSm4KSaLI=',
    'course.md': 'sha256-GUCG8JCeE0YTaPsA6b2VUY1x58o/1sIPSiSTdjki90A=',
    'follow-up/01-prova.md': 'sha256-+hnVmVaCKtWGXAl66gUu7llbc9pu+C8oGrWqs55Q3a8=',
    'preparation/01-las.md': 'sha256-lNUneehPGMcNcQ/tQGa0Vx+zFYzR1LAswGrXGU0YvHQ=',
  },
} as const;

/** Writes the kurspaket.yaml of a workspace that asks for one review of published courses, for the rules' examples. */
export function policyFor(scope: keyof typeof DIGESTS): string {
  return `language: sv
policy:
  published:
    signOffs:
      - ${scope}
`;
}

/** Writes a reviews.yaml in which the smallest workspace's course is signed as it stands, or one of its tasks alone. */
export function signedReviews(
  scope: keyof typeof DIGESTS,
  task?: { readonly id: string; readonly file: keyof (typeof DIGESTS)['expert'] },
): string {
  const signed = Object.entries(DIGESTS[scope]).filter(([file]) => task === undefined || file === task.file);
  return `signOffs:
  - scope: ${scope}
    by: Exempelregionen
    date: 2026-02-20
    version: 1.0.0
    tasks:${task === undefined ? ' all' : `\n      - ${task.id}`}
    digests:
${signed.map(([file, digest]) => `      ${file}: ${digest}\n`).join('')}`;
}
