import type { Diagnostic } from '../model/diagnostic.js';
import { escapeEachFor } from '../text/escape.js';
import { xml, type Xml } from '../text/xml.js';

/** JUnit's XML as CI servers read it: a suite a file, a case a finding; errors fail, the rest is told as output. */
export function junitReport(told: readonly Diagnostic[]): string {
  const diagnostics = escapeEachFor('terminal', told);
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const failures = (list: readonly Diagnostic[]): number => list.filter(({ severity }) => severity === 'error').length;
  const suites = files.map((file) => {
    const own = diagnostics.filter((diagnostic) => diagnostic.file === file);
    return xml`  <testsuite name="${file}" tests="${own.length}" failures="${failures(own)}" errors="0" skipped="0">
${own.map(testcase)}  </testsuite>
`;
  });
  const clean = xml`  <testsuite name="kurspaket" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="check" classname="kurspaket"/>
  </testsuite>
`;
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="kurspaket" tests="${Math.max(1, diagnostics.length)}" failures="${failures(diagnostics)}" errors="0">
${suites.length > 0 ? suites : [clean]}</testsuites>
`.xml;
}

function testcase({ rule, severity, file, start, message, why, hint }: Diagnostic): Xml {
  const told = `${file}:${start.line}:${start.column}\n${why}\n${hint}`;
  const inside =
    severity === 'error'
      ? xml`      <failure message="${message}" type="${rule}">${told}</failure>
`
      : xml`      <system-out>${`${message}\n${told}`}</system-out>
`;
  return xml`    <testcase name="${rule} ${start.line}:${start.column}" classname="${file}">
${inside}    </testcase>
`;
}
