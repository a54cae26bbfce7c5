import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { REPORT_FORMATS } from '../../src/report/reporters.js';
import { call } from '../commands/terminal.js';
import { makeZip } from '../inspect/make-zip.js';
import { temporaryFolder } from '../workspace.js';

const COMMANDS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const FORGES = '\n::error file=x::hej\n##vso[task.setvariable variable=y]z ##[group]å ';
const MARKDOWN = '| `a`` ` <img src="x" onerror="y"> `` | @alla #1 [klicka](javascript:x) ~~*b*~~ ';
/** What XML may hold of it: C1, DEL and signs that turn the text, but neither ESC nor any other of C0. */
const IN_XML = `\u009b2J\u007f\u202egnp.exe\u2066\u200f${FORGES}${MARKDOWN}`;
const IN_NAMES = `\u001b[31m\u0007\r${IN_XML}`;

const inXml = IN_XML.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="m ${inXml}" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
<organizations default="nej ${inXml}"><organization identifier="o ${inXml}"><title>${inXml}</title>
<item identifier="i ${inXml}" identifierref="saknas ${inXml}"><title>${inXml}</title></item>
<item identifier="j" identifierref="r ${inXml}"><title>${inXml}</title></item></organization></organizations>
<resources><resource identifier="r ${inXml}" type="webcontent" adlcp:scormtype="sco" href="${inXml}">
<file href="${inXml}"/></resource></resources></manifest>`;
const ZIPS = {
  'namn.zip': makeZip([
    { path: 'imsmanifest.xml', content: manifest },
    { path: `${IN_NAMES}.html`, content: '<script src="http://exempel.se/x.js"></script>' },
    { path: `../${IN_NAMES}`, content: 'x' },
  ]),
  // No XML at all: what is told of it quotes its beginning.
  'trasig.zip': makeZip([{ path: 'imsmanifest.xml', content: `<manifest ${IN_NAMES}>` }]),
  'cmi5.zip': makeZip([
    {
      path: 'cmi5.xml',
      content: `<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"><course id="${inXml}"><title><langstring lang="${inXml}">${inXml}</langstring></title></course><au id="${inXml}" moveOn="${inXml}"><title><langstring>${inXml}</langstring></title><url>${inXml}</url></au></courseStructure>`,
    },
  ]),
};

function inspected(format: string, language: string): Promise<string> {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(ZIPS)) writeFileSync(join(folder, name), bytes);
  return call(folder, 'inspect', ...Object.keys(ZIPS), '--format', format, '--lang', language).then(({ out, err }) => {
    expect(err).toBe('');
    return out;
  });
}

describe.each(REPORT_FORMATS)('what a stranger wrote, told by inspect as %s', (format) => {
  test.each(['sv', 'en'])('commands neither a terminal nor a log (%s)', async (language) => {
    const out = await inspected(format, language);
    // It is told, not left out.
    expect(out).toContain('task.setvariable');
    expect(out).not.toMatch(COMMANDS);
    expect(out).not.toMatch(/##\w*\[/);
    const own = format === 'github' ? /^::(?:error|warning|notice) file=[^:]*::/ : /^(?!\s*::)/;
    for (const line of out.trimEnd().split('\n')) expect(line).toMatch(own);
  });
});

test('what a stranger wrote is neither markup nor a name in Markdown, and splits no table', async () => {
  const out = await inspected('markdown', 'sv');
  const tree = unified().use(remarkParse).use(remarkGfm).parse(out);
  const seen = new Set<string>();
  const look = (node: Nodes): void => {
    seen.add(node.type);
    if (node.type === 'tableRow') expect(node.children).toHaveLength(5);
    // Signs within code call nobody.
    if (node.type === 'text') expect(node.value).not.toMatch(/@alla|#1/);
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(tree);
  expect(seen).toContain('table');
  for (const type of ['html', 'link', 'image', 'delete', 'emphasis']) expect(seen).not.toContain(type);
});
