import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { REPORT_FORMATS, REPORTERS, type Report } from '../../src/report/reporters.js';
import { summaryOf } from '../../src/report/summary.js';

const require = createRequire(import.meta.url);

const place = { file: 'content/å ä ö, 100%/kurs:1.md', start: { line: 3, column: 5 }, end: { line: 3, column: 9 } };
const finding = (over: Partial<Diagnostic>): Diagnostic => ({
  rule: 'schema',
  severity: 'error',
  ...place,
  message: '`time` (tid): 100 % fel, "så" <b> & ::error:: ]]>',
  why: 'Varför.',
  hint: 'Skriv\n`time: 45 min`.',
  related: [],
  frame: [
    { line: 2, text: 'kind: read' },
    { line: 3, text: 'time: 45' },
  ],
  ...over,
});
const found: readonly Diagnostic[] = [
  finding({}),
  finding({
    severity: 'warning',
    rule: 'link-text',
    related: [
      { file: 'sources.yaml', start: { line: 1, column: 1 }, end: { line: 1, column: 2 }, message: 'Här står källan.' },
    ],
  }),
  finding({ severity: 'info', rule: 'long-words', end: { line: 5, column: 1 } }),
  finding({
    severity: 'warning',
    rule: 'too-many-goals',
    waiver: { approvedBy: 'SKR', expires: '2027-01-01', reason: 'Kursen delas.' },
  }),
  finding({}),
];
const command = '\u001b[2J\u009b1m\u202e\u2066\u061c\r\n::error::hej\n##vso[task.setvariable variable=x]y ##[group]z ';
const hostile: readonly Diagnostic[] = (['error', 'warning', 'info'] as const).map((severity) =>
  finding({
    severity,
    file: `::hej${command}`,
    message: command,
    why: command,
    hint: command,
    related: [{ ...place, file: command, message: command }],
    frame: [{ line: 3, text: command }],
    waiver: { approvedBy: command, expires: command, reason: command },
  }),
);
const report = (diagnostics: readonly Diagnostic[], language: 'sv' | 'en' = 'sv'): Report => ({
  diagnostics,
  summary: summaryOf(diagnostics, 2),
  language,
  version: '1.2.3',
  colors: pc.createColors(false),
});

describe.each(REPORT_FORMATS)('%s', (format) => {
  test.each(['sv', 'en'] as const)('tells every finding, with its rule and its file (%s)', (language) => {
    const text = REPORTERS[format](report(found, language));
    for (const { rule } of found) expect(text).toContain(rule);
    expect(text).toMatch(/kurs(?::|%3A)1\.md/);
  });

  test('ends with a line end, or says nothing at all, when nothing is wrong', () => {
    const text = REPORTERS[format](report([]));
    expect(text === '' ? '\n' : text.at(-1)).toBe('\n');
  });

  test('gives the same text for the same findings', () => {
    expect(REPORTERS[format](report(found))).toBe(REPORTERS[format](report(found)));
  });

  test('holds no control characters but line ends', () => {
    expect(REPORTERS[format](report(found))).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('takes its power from what would command a terminal or a log', () => {
    const text = REPORTERS[format](report(hostile));
    expect(text).toContain('hej');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(text).not.toMatch(/##\w*\[/);
    const lines = text.split('\n').filter((line) => /^\s*::/.test(line));
    expect(lines).toHaveLength(format === 'github' ? hostile.length : 0);
  });
});

test('json is what the documentation says', () => {
  const { diagnostics, summary } = JSON.parse(REPORTERS.json(report(found))) as {
    diagnostics: Record<string, unknown>[];
    summary: unknown;
  };
  expect(Object.keys(diagnostics[0] ?? {})).toEqual([
    'rule',
    'severity',
    'file',
    'start',
    'end',
    'message',
    'why',
    'hint',
    'related',
  ]);
  expect(summary).toEqual({ errors: 2, warnings: 2, infos: 1, courses: 2 });
});

test('SARIF is valid against the schema of OASIS', () => {
  const folder = dirname(require.resolve('@microsoft/jest-sarif/package.json'));
  // Written for draft 4, of which it uses nothing that later drafts have changed.
  const {
    $schema: _,
    id: __,
    ...schema
  } = JSON.parse(readFileSync(join(folder, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
    schema,
  );
  for (const diagnostics of [found, []]) {
    expect(
      validate(JSON.parse(REPORTERS.sarif(report(diagnostics)))),
      JSON.stringify(validate.errors?.slice(0, 3)),
    ).toBe(true);
  }
  const { runs } = JSON.parse(REPORTERS.sarif(report(found))) as {
    runs: { results: { suppressions?: unknown[] }[] }[];
  };
  expect(runs[0]?.results.filter(({ suppressions }) => suppressions !== undefined)).toHaveLength(1);
});

test('GitLab gets what Code Quality asks of an issue, each with a fingerprint of its own', () => {
  const issues = JSON.parse(REPORTERS.gitlab(report(found))) as {
    description: string;
    check_name: string;
    fingerprint: string;
    severity: string;
    location: { path: string; lines: { begin: number } };
  }[];
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  for (const { description, check_name, severity, location } of issues) {
    expect([typeof description, typeof check_name, typeof location.path]).toEqual(['string', 'string', 'string']);
    expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
    expect(location.lines.begin).toBeGreaterThan(0);
    expect(location.path).not.toMatch(/^\.\//);
  }
});

test('a GitHub annotation is one line whose properties no text can break', () => {
  const lines = REPORTERS.github(report(found)).trimEnd().split('\n');
  expect(lines).toHaveLength(found.length);
  for (const line of lines) {
    const match = /^::(error|warning|notice) ([^:]+)::(.+)$/.exec(line);
    expect(match, line).not.toBeNull();
    const properties = Object.fromEntries((match?.[2] ?? '').split(',').map((pair) => pair.split('=')));
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(['file', 'line', 'endLine', 'title']));
    expect(decodeURIComponent(String(properties['file']).replaceAll('%25', '%2525'))).toContain('å ä ö, 100');
  }
});

const JUNIT_XSD = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts"><xs:attribute name="name" use="required"/><xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/><xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/><xs:attribute name="errors" type="xs:nonNegativeInteger"/><xs:attribute name="skipped" type="xs:nonNegativeInteger"/></xs:attributeGroup>
  <xs:element name="testsuites"><xs:complexType><xs:sequence><xs:element name="testsuite" maxOccurs="unbounded"><xs:complexType><xs:sequence><xs:element name="testcase" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:choice minOccurs="0"><xs:element name="failure"><xs:complexType mixed="true"><xs:attribute name="message"/><xs:attribute name="type" use="required"/></xs:complexType></xs:element><xs:element name="system-out" type="xs:string"/></xs:choice><xs:attribute name="name" use="required"/><xs:attribute name="classname" use="required"/></xs:complexType></xs:element></xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element></xs:sequence><xs:attributeGroup ref="counts"/></xs:complexType></xs:element>
</xs:schema>`;

test.each([[found], [[]]])('JUnit is the XML that CI servers read, with sums that add up', async (diagnostics) => {
  const text = REPORTERS.junit(report(diagnostics));
  const { valid, errors } = await validateXML({
    xml: [{ fileName: 'junit.xml', contents: text }],
    schema: [JUNIT_XSD],
  });
  expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
  expect(valid).toBe(true);
  expect(text.match(/<failure /g)?.length ?? 0).toBe(diagnostics.filter(({ severity }) => severity === 'error').length);
});
