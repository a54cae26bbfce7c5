import { relative, resolve, sep } from 'node:path';
import pc from 'picocolors';
import { diff } from '../jobs/compare/compare.js';
import { sinceSignOff } from '../jobs/review/since-sign-off.js';
import { REVIEW_SCOPES } from '../curriculum/review-state.js';
import { findWorkspace } from '../disk/find-workspace.js';
import { readPageLook } from '../disk/tool-assets.js';
import { writeText } from '../disk/write-text.js';
import { htmlApproval, jsonApproval, markdownApproval, prettyApproval } from '../report/changes/approval.js';
import { htmlChanges } from '../report/changes/html.js';
import { jsonChanges } from '../report/changes/json.js';
import { markdownChanges } from '../report/changes/markdown.js';
import { prettyChanges } from '../report/changes/pretty.js';
import { CallError } from '../text/call-error.js';
import { proposalFor } from '../text/proposal.js';
import { dateOf, oneOf, readArguments, type Command } from './command.js';
import { summaryOf } from '../report/summary.js';
import { findingsText } from './print-findings.js';
import { seenFrom } from './seen-from.js';
import { spokenLanguage } from './spoken-language.js';
import { tellUnreadable } from './tell-unreadable.js';

/** Formats of the comparison itself, and of forges, which are told of versions alone. */
const OWN_FORMATS = ['pretty', 'markdown', 'html', 'json'] as const;
const FORGE_FORMATS = ['github', 'gitlab', 'sarif', 'junit'] as const;

/** `kurspaket diff`: what has changed between two states of the courses, and what that means. */
export const command: Command = {
  usage: {
    sv: `kurspaket diff <före> [<efter>] [--format pretty|markdown|html|json] [--out fil] [--course id,id] [--lang sv|en]
kurspaket diff --since-approval pedagogy|expert|accessibility|rights [samma flaggor]

Jämför kurserna före och efter en ändring: mål, uppgifter, tider, källor, filer och godkännanden. Säger om ändringen är
språklig, ändrar innehållet eller ändrar upplägget, vad den betyder i lärplattformen och om versionen räcker.

  <före>, <efter>  en git-revision (main, v1.2.0, HEAD~1, main... för grenens start), en mapp eller en packages.json
                   utan <efter>: filerna som de ligger nu
  --since-approval vad som är ändrat sedan någon godkände kurserna i det avseendet (reviews.yaml)
  --format         pretty (att läsa här), markdown (för en sammanslagning), html (en sida), json, github, gitlab, sarif
                   eller junit (för andra program; de fyra sista säger bara om versionen räcker)
  --out            filen som skrivs i stället för att visas här
  --course         bara de här kurserna
  --lang           språk; annars arbetsytans
  --today          räkna som om det var den dagen (ÅÅÅÅ-MM-DD)`,
    en: `kurspaket diff <before> [<after>] [--format pretty|markdown|html|json] [--out file] [--course id,id] [--lang sv|en]
kurspaket diff --since-approval pedagogy|expert|accessibility|rights [the same options]

Compares the courses before and after a change: goals, tasks, times, sources, files and sign-offs. Says whether the change
is one of wording, of content or of structure, what it means in the learning platform and whether the version says so.

  <before>, <after>  a git revision (main, v1.2.0, HEAD~1, main... for where the branch began), a folder or a packages.json
                     without <after>: the files as they lie now
  --since-approval   what has changed since somebody signed the courses in that respect (reviews.yaml)
  --format           pretty (to read here), markdown (for a merge request), html (a page), json, github, gitlab, sarif
                     or junit (for other programs; the last four say only whether the version will do)
  --out              the file that is written instead of printing here
  --course           these courses alone
  --lang             language; otherwise the workspace's
  --today            reckon as if it were that day (YYYY-MM-DD)`,
  },
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        format: { type: 'string' },
        out: { type: 'string' },
        course: { type: 'string' },
        'since-approval': { type: 'string' },
        lang: { type: 'string' },
        today: { type: 'string' },
      },
      2,
    );
    const own = oneOf(values.format, '--format', [...OWN_FORMATS, ...FORGE_FORMATS]) ?? 'pretty';
    const forge = FORGE_FORMATS.find((each) => each === own);
    const format = OWN_FORMATS.find((each) => each === own) ?? 'pretty';
    const language = oneOf(values.lang, '--lang', ['sv', 'en']);
    const { asked, confirm } = chosenCourses(values.course);
    const write = (text: string): void =>
      values.out === undefined ? terminal.out(text) : writeText(resolve(terminal.cwd, values.out), text);
    const colors = pc.createColors(terminal.colors && values.out === undefined);
    const scope = oneOf(values['since-approval'], '--since-approval', REVIEW_SCOPES);
    if (scope !== undefined) {
      if (positionals.length > 0)
        throw new CallError(
          {
            sv: '--since-approval jämför med det som godkändes. Ange varken <före> eller <efter> då.',
            en: '--since-approval compares with what was signed. Give neither <before> nor <after> then.',
          },
          true,
        );
      const found = await sinceSignOff({
        scope,
        root: findWorkspace([], terminal.cwd).root,
        today: dateOf(values.today),
        ...(asked && { asked }),
      });
      confirm();
      const spoken = language ?? found.language;
      write(
        {
          pretty: () => prettyApproval(found, spoken, colors),
          markdown: () => markdownApproval(found, spoken),
          html: () => htmlApproval(found, spoken, readPageLook('changes')),
          json: () => jsonApproval(found),
        }[format](),
      );
      return tellUnreadable(found.unreadable, spoken, terminal);
    }
    const [base, head] = positionals;
    if (base === undefined)
      throw new CallError(
        { sv: 'Ange vad kurserna ska jämföras med.', en: 'Say what the courses are to be compared with.' },
        true,
      );
    const report = await diff({
      base,
      workspace: () => findWorkspace([], terminal.cwd).root,
      cwd: terminal.cwd,
      today: dateOf(values.today),
      ...(head !== undefined && { head }),
      ...(language && { language }),
      ...(asked && { asked }),
      otherwise: spokenLanguage(terminal.cwd),
    });
    confirm();
    const prefix = report.root === undefined ? '' : relative(terminal.cwd, report.root).split(sep).join('/');
    const facts = { ...report, diagnostics: report.diagnostics.map((diagnostic) => seenFrom(prefix, diagnostic)) };
    if (forge !== undefined)
      write(
        findingsText(
          {
            ...facts,
            summary: summaryOf(facts.diagnostics, facts.change.courses.length),
            page: () => markdownChanges(facts),
          },
          forge,
          terminal,
        ),
      );
    else
      write(
        {
          pretty: () => prettyChanges(facts, colors),
          markdown: () => markdownChanges(facts),
          html: () => htmlChanges(facts, readPageLook('changes')),
          json: () => jsonChanges(facts),
        }[format](),
      );
    return report.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

/** Which courses somebody has named; what is not there is a wrong call. */
interface Chosen {
  readonly asked?: (course: { readonly id: string }) => boolean;
  /** After the courses have been looked through. */
  readonly confirm: () => void;
}

function chosenCourses(written: string | undefined): Chosen {
  if (written === undefined) return { confirm: () => undefined };
  const chosen = written.split(',').map((id) => id.trim());
  const known = new Set<string>();
  return {
    asked: ({ id }) => known.add(id) && chosen.includes(id),
    confirm: () => {
      const missing = chosen.find((id) => !known.has(id));
      if (missing === undefined) return;
      const near = proposalFor(missing, known);
      throw new CallError({
        sv: `Kursen ${missing} finns inte här.${near === undefined ? '' : ` Menade du ${near}?`}`,
        en: `The course ${missing} is not here.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      });
    },
  };
}
