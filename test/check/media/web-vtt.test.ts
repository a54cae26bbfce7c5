import { describe, expect, test } from 'vitest';
import { vttFault } from '../../../src/check/media/web-vtt.js';

const cue = '00:00:01.000 --> 00:00:04.000\nHej.\n';

describe('is captions', () => {
  test.each([
    ['one cue', `WEBVTT\n\n${cue}`],
    ['a title after the mark', `WEBVTT - Från oro till beslut\n\n${cue}`],
    ['minutes and seconds alone', 'WEBVTT\n\n00:01.000 --> 00:04.000\nHej.\n'],
    [
      'names of cues, notes, styles and regions',
      `WEBVTT\n\nNOTE\nEn anteckning.\n\nSTYLE\n::cue { color: white }\n\nREGION\nid:a\n\nhälsning\n${cue}`,
    ],
    ['settings of a cue', 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000 line:0 align:start\nHej.\n'],
    ['cues that overlap', 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nHej.\n\n00:00:02.000 --> 00:00:03.000\nHallå.\n'],
    ['line ends of Windows and no line end at the end', `WEBVTT\r\n\r\n${cue.trimEnd().replace('\n', '\r\n')}`],
    ['an arrow of another kind in a cue', 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nOro -> anmälan\n'],
    ['more than a hundred hours', 'WEBVTT\n\n100:00:01.000 --> 100:00:04.000\nHej.\n'],
  ])('%s', (_, text) => {
    expect(vttFault(text)).toBeUndefined();
  });
});

describe('is not', () => {
  test.each([
    ['header', `1\n${cue.replaceAll('.000', ',000')}`, '1'],
    ['header', `WEBVTTX\n\n${cue}`, 'WEBVTTX'],
    ['header', '', ''],
    ['no-cues', 'WEBVTT\n\nBara text.\n', 'WEBVTT'],
    ['comma', `WEBVTT\n\n1\n${cue.replaceAll('.000', ',000')}`, '00:00:01,000 --> 00:00:04,000'],
    ['timing', 'WEBVTT\n\n0:01 --> 0:04\nHej.\n', '0:01 --> 0:04'],
    ['timing', 'WEBVTT\n\n00:00:61.000 --> 00:01:04.000\nHej.\n', '00:00:61.000 --> 00:01:04.000'],
    ['timing', 'WEBVTT\n\n00:00:01.000 -->\nHej.\n', '00:00:01.000 -->'],
    ['backwards', 'WEBVTT\n\n00:00:04.000 --> 00:00:01.000\nHej.\n', '00:00:04.000 --> 00:00:01.000'],
    ['backwards', 'WEBVTT\n\n00:00:04.000 --> 00:00:04.000\nHej.\n', '00:00:04.000 --> 00:00:04.000'],
    ['order', `WEBVTT\n\n${cue}\n00:00:00.500 --> 00:00:05.000\nHallå.\n`, '00:00:00.500 --> 00:00:05.000'],
    ['arrow', `WEBVTT\n${cue}`, '00:00:01.000 --> 00:00:04.000'],
    ['arrow', `WEBVTT\n\n${cue}00:00:05.000 --> 00:00:06.000\nHallå.\n`, '00:00:05.000 --> 00:00:06.000'],
  ])('%s: %j', (kind, text, line) => {
    const fault = vttFault(text);
    expect(fault?.kind).toBe(kind);
    expect(text.slice(fault?.start, fault?.end)).toBe(line);
  });
});
