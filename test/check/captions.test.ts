import { describe, expect, test } from 'vitest';
import type { Example } from '../../src/findings/rule.js';
import { pointedAt, TASK, taskWith } from './pointed-at.js';

const MEDIA = 'resa/kurs/media';
const rights = { [`${MEDIA}/credits.yaml`]: '- file: "*"\n  creator: Redaktionen\n  licence: CC0\n' };
const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nHej.\n';

/** What a rule says of a task with these files beside it in media. */
function found(rule: string, task: string, names: readonly string[], more: Example = {}): ReturnType<typeof pointedAt> {
  const files = Object.fromEntries(names.map((name) => [`${MEDIA}/${name}`, new Uint8Array(16)]));
  return pointedAt(rule, { [TASK]: task, ...files, ...rights, ...more });
}

describe('captions, transcript and audio description', () => {
  const task = (...lines: readonly string[]): string =>
    taskWith('Prova.', `media:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  const film = 'file: ../media/film.mp4';
  const sound = 'file: ../media/ljud.mp3';
  const [captions, transcript] = ['captions: ../media/film.vtt', 'transcript: ../media/text.md'];
  const texts = { [`${MEDIA}/film.vtt`]: vtt, [`${MEDIA}/text.md`]: 'Hej.\n' };

  test.each([
    ['a film alone', task(film), ['missing-captions', 'missing-transcript']],
    ['a film with captions', task(film, captions), ['missing-transcript']],
    ['a film with captions and transcript', task(film, captions, transcript), ['missing-audio-description']],
    ['a film in which all is said', task(film, captions, 'audioDescription: not-needed'), []],
    ['a film with audio description', task(film, captions, 'audioDescription: included'), []],
    [
      'a film that needs audio description',
      task(film, captions, transcript, 'audioDescription: missing'),
      ['missing-audio-description'],
    ],
    [
      'a film that needs it and has no transcript either',
      task(film, captions, 'audioDescription: missing'),
      ['missing-transcript'],
    ],
    ['a sound alone', task(sound), ['missing-transcript']],
    ['a sound with transcript', task(sound, transcript), []],
    [
      'captions that are not there (missing-file says so)',
      task(film, 'captions: ../media/saknas.vtt', transcript, 'audioDescription: included'),
      [],
    ],
    ['a transcript that is not there (missing-file says so)', task(sound, 'transcript: ../media/saknas.md'), []],
    ['a transcript that is no Markdown', task(sound, 'transcript: ../media/ljud.pdf'), ['missing-transcript']],
    ['a picture where a film should be (unsupported-media-type says so)', task('file: ../media/a.png'), []],
    ['a film that is only linked to', taskWith('Se [filmen om frågor](../media/film.mp4).'), ['missing-captions']],
    ['a sound that is only linked to', taskWith('Hör [samtalet](../media/ljud.mp3).'), ['missing-transcript']],
    [
      'a film that is linked to and shown',
      task(film, captions, 'audioDescription: included').replace(
        'Prova.',
        'Se [filmen om frågor](../media/film.mp4) igen.',
      ),
      [],
    ],
  ])('%s', (_, text, expected) => {
    const rules = ['missing-captions', 'missing-transcript', 'missing-audio-description'];
    expect(
      rules.filter((rule) => found(rule, text, ['film.mp4', 'ljud.mp3', 'ljud.pdf', 'a.png'], texts).length > 0),
    ).toEqual(expected);
  });

  test('points into the captions where the fault is', () => {
    const broken = { ...texts, [`${MEDIA}/film.vtt`]: 'WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nHej.\n' };
    const [finding] = found(
      'missing-captions',
      task(film, captions, 'audioDescription: included'),
      ['film.mp4'],
      broken,
    );
    expect(finding).toMatchObject({ file: `${MEDIA}/film.vtt`, text: '00:00:01,000 --> 00:00:04,000' });
    expect(finding?.hint).toContain('punkt i stället för komma');
  });

  test('proposes the captions that lie beside the film', () => {
    const [finding] = found('missing-captions', task(film, 'audioDescription: included'), ['film.mp4'], {
      [`${MEDIA}/film.sv.vtt`]: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nHej.\n',
    });
    expect(finding?.hint).toContain('Skriv `captions: ../media/film.sv.vtt` under `media:`');
  });

  test('asks for WebVTT where captions are something else', () => {
    const [finding] = found(
      'missing-captions',
      task(film, 'captions: ../media/film.srt', 'audioDescription: included'),
      ['film.mp4'],
      { [`${MEDIA}/film.srt`]: '1\n00:00:01,000 --> 00:00:04,000\nHej.\n' },
    );
    expect(finding).toMatchObject({ file: TASK, text: '../media/film.srt' });
  });

  test('an empty transcript is none', () => {
    expect(
      found('missing-transcript', task(sound, transcript), ['ljud.mp3'], {
        [`${MEDIA}/text.md`]: '<!-- kommer -->\n',
      })[0]?.message,
    ).toBe('Textversionen av `ljud.mp3` är tom.');
  });
});
