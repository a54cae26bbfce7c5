import { describe, expect, test } from 'vitest';
import { altFault } from '../../src/check/language/alt-text.js';
import { firstHtml } from '../../src/check/markup/html-in-text.js';
import { linkTextFault } from '../../src/check/language/link-words.js';
import { personalNumbers } from '../../src/check/language/personal-numbers.js';
import { sentenceAround } from '../../src/check/language/sentence-around.js';
import { svgDangers } from '../../src/check/media/svg-dangers.js';
import { urlDanger } from '../../src/check/markup/url-dangers.js';
import { vttFault } from '../../src/check/media/web-vtt.js';
import { withoutComments } from '../../src/check/markup/without-comments.js';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const MEGABYTE = 1_000_000;
const fill = (piece: string, length = MEGABYTE): string => piece.repeat(Math.floor(length / piece.length));

/**
 * Texts as large as they may be, made to keep a careless pattern busy for minutes: what stands still runs into the
 * runner's limit.
 */
describe('comes to an end with', () => {
  test.each([
    ['comments that never end', () => firstHtml(fill('<!-- '))?.name, '!'],
    ['tags that never end', () => firstHtml(fill('<a '))?.name, 'a'],
    [
      'comments of a text that never end',
      () => withoutComments(`---\nid: a\n---\n${fill('<!-- ')}`).trim(),
      '---\nid: a\n---',
    ],
    ['front matter that never ends', () => withoutComments(fill('---\n')).length, MEGABYTE],
    ['digits', () => personalNumbers(fill('850709 '), '2026-11-21').length, 0],
    ['pairs of digits', () => personalNumbers(fill('85-07-09+98'), '2026-11-21').length, 0],
    ['full stops', () => sentenceAround(fill('. '), 500_000).trim(), '.'],
    ['lines', () => sentenceAround(fill('\n '), 500_000).trim(), ''],
    ['signs in a link', () => linkTextFault(`${fill('-')}x`), undefined],
    ['signs in an alternative text', () => altFault(`${fill('.')} x`), undefined],
    ['colons in an address', () => urlDanger(fill('a:')), 'scheme'],
    ['arrows in captions', () => vttFault(`WEBVTT\n\n${fill('-->')}`)?.kind, 'timing'],
    ['blanks in a tag', () => svgDangers(`<g${fill(' ')}`), []],
    ['a tag of a drawing that never ends', () => svgDangers(fill('<a ')), []],
    ['declarations of a drawing that never end', () => svgDangers(fill('<!a')), []],
    ['comments of a drawing that never end', () => svgDangers(fill('<!--')), []],
    ['comments of a style that never end', () => svgDangers(`<style>${fill('/*')}`), []],
    ['styles that never end', () => svgDangers(fill('<style>')), []],
    ['ends of styles that never end', () => svgDangers(`<style>${fill('</')}`), []],
    ['addresses in one attribute', () => svgDangers(`<g style="${fill('url(#a) ')}"/>`), []],
  ] as const)('%s', (_, result: () => unknown, expected) => {
    expect(result()).toEqual(expected);
  });
});

test('many headings of the same name and many dead links to them', () => {
  const body = `${'## A\n\n'.repeat(1000)}\n${'[x](#b)\n\n'.repeat(500)}`;
  expect(pointedAt('broken-link', { [TASK]: taskWith(body) })).toHaveLength(500);
}, 60_000);
