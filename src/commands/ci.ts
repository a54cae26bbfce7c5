import { relative, resolve, sep } from 'node:path';
import { diff } from '../jobs/compare/compare.js';
import { check } from '../jobs/check/check.js';
import { signOffOverview } from '../jobs/review/sign-off-overview.js';
import { areasOf } from '../check/content-rules.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPackageList } from '../disk/package-folder.js';
import { writeText } from '../disk/write-text.js';
import { ciComment } from '../report/ci/comment.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';
import { seenFrom } from './seen-from.js';

/** `kurspaket ci`: the whole comment for a merge request. */
export const command: Command = {
  usage: {
    sv: `kurspaket ci [--base main] [--packages dist/packages] [--pages adress] [--review adress] [--out fil]

Skriver hela kommentaren till en sammanslagning som Markdown: om ändringen kan slås ihop, vad den ändrar och betyder i
lärplattformen, täckning och tider före och efter, källor, tillgänglighet, godkännanden och paketen med storlek och SHA-1.

  --base      en git-revision, en mapp eller en packages.json att jämföra med; utan den berättas inte vad som är ändrat
  --packages  mappen som kurspaket build har skrivit
  --pages     adressen till de byggda kurserna (target web)
  --review    adressen till granskningsexemplaren
  --out       filen som skrivs i stället för att visas här
  --lang      språk; annars arbetsytans
  --today     räkna som om det var den dagen (ÅÅÅÅ-MM-DD)`,
    en: `kurspaket ci [--base main] [--packages dist/packages] [--pages address] [--review address] [--out file]

Writes the whole comment for a merge request as Markdown: whether the change can be merged, what it changes and means in the
learning platform, coverage and times before and after, sources, accessibility, sign-offs, and the packages with size and SHA-1.

  --base      a git revision, a folder or a packages.json to compare with; without it nothing is told of what has changed
  --packages  the folder that kurspaket build has written
  --pages     the address of the built courses (target web)
  --review    the address of the review copies
  --out       the file that is written instead of printing here
  --lang      language; otherwise the workspace's
  --today     reckon as if it were that day (YYYY-MM-DD)`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(args, {
      base: { type: 'string' },
      packages: { type: 'string' },
      pages: { type: 'string' },
      review: { type: 'string' },
      out: { type: 'string' },
      lang: { type: 'string' },
      today: { type: 'string' },
    });
    const asked = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { root, within } = findWorkspace(positionals, terminal.cwd);
    const today = dateOf(values.today);
    const { diagnostics, language } = check({ root, within, today, ...(asked && { language: asked }) });
    const changed =
      values.base === undefined
        ? undefined
        : await diff({ base: values.base, workspace: () => root, cwd: terminal.cwd, today, language });
    const prefix = relative(terminal.cwd, root).split(sep).join('/');
    const seen = { diagnostics: diagnostics.map((diagnostic) => seenFrom(prefix, diagnostic)) };
    const rooted = changed?.root === undefined ? '' : relative(terminal.cwd, changed.root).split(sep).join('/');
    const comment = ciComment({
      ...seen,
      ...signOffOverview({ root, within, today, language }),
      language,
      areasOf,
      packages: readPackageList(resolve(terminal.cwd, values.packages ?? 'dist/packages')).packages,
      ...(changed && {
        changes: { ...changed, diagnostics: changed.diagnostics.map((diagnostic) => seenFrom(rooted, diagnostic)) },
      }),
      ...(values.pages !== undefined && { pages: values.pages }),
      ...(values.review !== undefined && { review: values.review }),
    });
    if (values.out === undefined) terminal.out(comment);
    else writeText(resolve(terminal.cwd, values.out), comment);
    return [...diagnostics, ...(changed?.diagnostics ?? [])].some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};
