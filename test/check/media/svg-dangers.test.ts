import { describe, expect, test } from 'vitest';
import { svgDangers } from '../../../src/check/media/svg-dangers.js';

const svg = (inside: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"${attributes}>${inside}</svg>`;

describe('is refused', () => {
  test.each([
    ['element', svg('<script>alert(1)</script>'), '<script'],
    ['element', svg('<SCRIPT href="#x"/>'), '<SCRIPT'],
    ['element', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">1</s:script>'), '<s:script'],
    ['element', svg('<foreignObject><p>Hej</p></foreignObject>'), '<foreignObject'],
    ['element', svg('<g><handler type="application/ecmascript"/></g>'), '<handler'],
    ['event', svg('', ' onload="alert(1)"'), 'onload="alert(1)"'],
    ['event', svg("<g\n onClick='x()'/>"), "onClick='x()'"],
    ['event', svg('<path d="M0>0" onbegin="x()"/>'), 'onbegin="x()"'],
    ['event', svg('<g = onload="x()"/>'), 'onload="x()"'],
    ['script-link', svg('<a href="javascript:alert(1)"><path/></a>'), 'href="javascript:alert(1)"'],
    [
      'script-link',
      svg('<a xlink:href="&#106;ava&#x0a;script:alert(1)"/>'),
      'xlink:href="&#106;ava&#x0a;script:alert(1)"',
    ],
    ['script-link', svg('<a href=" java&Tab;script&colon;alert(1)"/>'), 'href=" java&Tab;script&colon;alert(1)"'],
    ['script-link', svg('<animate attributeName="x" to="javascript:alert(1)"/>'), 'to="javascript:alert(1)"'],
    ['external', svg('<image href="https://evil.example/a.png"/>'), 'href="https://evil.example/a.png"'],
    ['external', svg('<image xlink:href="//evil.example/a.png"/>'), 'xlink:href="//evil.example/a.png"'],
    ['external', svg('<use href="annan.svg#a"/>'), 'href="annan.svg#a"'],
    ['external', svg('<a href="https://www.liu.se/"><path/></a>'), 'href="https://www.liu.se/"'],
    ['external', svg('<g xml:base="https://evil.example/"/>'), 'xml:base="https://evil.example/"'],
    ['data', svg('<use href="data:image/svg+xml;base64,PHN2Zz4="/>'), 'href="data:image/svg+xml;base64,PHN2Zz4="'],
    ['data', svg('<image href="data:text/html,hej"/>'), 'href="data:text/html,hej"'],
    ['style', svg('<style>@import "https://evil.example/a.css";</style>'), '@import "https://evil.example/a.css"'],
    [
      'style',
      svg('<style><![CDATA[a{fill:url(https://evil.example/a.svg#a)}]]></style>'),
      'url(https://evil.example/a.svg#a',
    ],
    ['style', svg('<rect style="fill: URL( \'a.svg#a\' )"/>'), 'style="fill: URL( \'a.svg#a\' )"'],
    ['style', svg('<rect fill="url(https://evil.example/#a)"/>'), 'fill="url(https://evil.example/#a)"'],
    [
      'style',
      svg('<rect style="fill:\\75rl(https://evil.example/a)"/>'),
      'style="fill:\\75rl(https://evil.example/a)"',
    ],
    [
      'style',
      svg('<style>a{background:image-set("https://evil.example/a.png" 1x)}</style>'),
      'image-set("https://evil.example/a.png" 1x',
    ],
    ['animation', svg('<a><animate attributeName="href" values="#a;#b"/></a>'), 'attributeName="href"'],
    ['animation', svg('<a><set attributeName="xlink:href" to="#a"/></a>'), 'attributeName="xlink:href"'],
    ['animation', svg('<set attributeName="onmouseover" to="x()"/>'), 'attributeName="onmouseover"'],
    [
      'doctype',
      `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg('')}`,
      '<!DOCTYPE',
    ],
    ['doctype', `<!DOCTYPE svg [<!ENTITY a "<script>">]>${svg('&a;')}`, '<!DOCTYPE'],
    ['doctype', `<!ENTITY a "b">${svg('')}`, '<!ENTITY'],
    ['stylesheet', `<?xml-stylesheet href="a.css"?>${svg('')}`, '<?xml-stylesheet'],
    [
      'encoding',
      `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('')}`,
      '<?xml version="1.0" encoding="ISO-2022-JP"?>',
    ],
    [
      'html',
      svg('<g xmlns:h="http://www.w3.org/1999/xhtml"><h:b>Hej</h:b></g>'),
      'xmlns:h="http://www.w3.org/1999/xhtml"',
    ],
  ])('%s: %s', (kind, text, where) => {
    const [first] = svgDangers(text);
    expect(first?.kind).toBe(kind);
    expect(text.slice(first?.start, first?.end)).toBe(where);
  });

  test('everything, not only the first', () => {
    expect(svgDangers(svg('<script/><a href="javascript:1" onclick="2"/>')).map(({ kind }) => kind)).toEqual([
      'element',
      'script-link',
      'event',
    ]);
  });

  test('a thousand unclosed things come to an end', () => {
    const text = svg('<style>'.repeat(1000) + '</'.repeat(50_000) + '<![CDATA['.repeat(1000));
    expect(svgDangers(text)).toEqual([]);
  });
});

describe('is let through', () => {
  test.each([
    ['shapes', svg('<title>En trappa</title><path d="M0 0h3v3" fill="#fff"/>')],
    ['a reference within the file', svg('<defs><path id="a"/></defs><use href="#a"/><use xlink:href="#a"/>')],
    ['a gradient', svg('<linearGradient id="g"/><rect fill="url(#g)" style="stroke: url( \'#g\' )"/>')],
    ['a style sheet of its own', svg('<style>.a { fill: url("#g"); font-family: Arial } /* @import */</style>')],
    ['an embedded photograph', svg('<image href="data:image/png;base64,iVBORw0KGgo="/>')],
    ['words about scripts', svg('<text>onload="x" &lt;script&gt; https://www.liu.se/</text>')],
    ['a comment', svg('<!-- <script>alert(1)</script> onload="x" -->')],
    ['CDATA that is text', svg('<text><![CDATA[<script>]]></text>')],
    ['the first line of XML', `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n${svg('')}`],
    [
      'what drawing programs write about themselves',
      svg(
        '<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:license rdf:resource="https://creativecommons.org/"/></rdf:RDF></metadata><sodipodi:namedview pagecolor="#fff"/>',
      ),
    ],
    ['an animation of colour', svg('<rect><animate attributeName="fill" values="#000;#fff" dur="2s"/></rect>')],
  ])('%s', (_, text) => {
    expect(svgDangers(text)).toEqual([]);
  });
});
