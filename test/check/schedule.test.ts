import { describe, expect, test } from 'vitest';
import { findingsOf, textAt } from './read-example.js';

/** A line is `[clock] minutes method title`. */
function day(...sessions: readonly string[]): Readonly<Record<string, string>> {
  const entries = sessions.map((line) => {
    const [, start, minutes, method, title] = /^(?:(\d\d:\d\d) )?(\d+) (\S+) (.+)$/.exec(line) ?? [];
    return `  - ${start === undefined ? '' : `start: "${start}"\n    `}time: ${minutes} min\n    title: "${title}"\n    method: ${method}\n`;
  });
  return {
    'resa/kurs/course-days/01-dag.md': `---\nid: dag-1\ntitle: "Kursdag 1"\nform: in-person\nschedule:\n${entries.join('')}---\nVälkommen.\n`,
  };
}

const LECTURE = 'is 50 min long.';

describe('a course day', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'a good day',
      [
        '09:00 20 introduction A',
        '45 lecture B',
        '15 break C',
        '90 exercise D',
        '60 lunch E',
        '90 group-work F',
        '15 break G',
        '45 discussion H',
      ],
      [],
    ],
    [
      'an overlap',
      ['09:00 60 exercise A', '09:45 30 exercise B'],
      ['“B” begins at 09:45, but “A” goes on until 10:00.'],
    ],
    [
      'a session before the one above it',
      ['10:00 60 exercise A', '09:00 60 exercise B'],
      ['“B” begins at 09:00, but “A” goes on until 11:00.'],
    ],
    ['a short gap', ['09:00 60 exercise A', '10:15 60 exercise B'], []],
    ['a long gap', ['09:00 60 exercise A', '10:45 60 exercise B'], ['Between 10:00 and 10:45 the schedule is empty.']],
    ['a lecture of 45 minutes', ['45 lecture A'], []],
    ['a lecture of 50 minutes', ['50 lecture A'], [`The lecture “A” ${LECTURE}`]],
    ['a very long lecture, said once', ['100 lecture A'], ['The lecture “A” is 1 h 40 min long.']],
    ['90 minutes on end', ['45 lecture A', '45 exercise B'], []],
    ['95 minutes on end', ['45 lecture A', '50 exercise B'], ['Here 1 h 35 min pass without a break.']],
    ['lunch is a break', ['60 exercise A', '60 lunch B', '60 exercise C'], []],
    ['a gap is a break', ['09:00 60 exercise A', '10:10 60 exercise B'], []],
    ['a single long session', ['120 group-work A'], ['The session “A” goes on for 2 h without a break.']],
    [
      'two stretches',
      ['60 exercise A', '60 exercise B', '15 break C', '60 exercise D', '60 exercise E'],
      ['Here 2 h pass without a break.', 'Here 2 h pass without a break.'],
    ],
    ['five hours', ['90 exercise A', '15 break B', '90 exercise C', '15 break D', '90 exercise E'], []],
    [
      'more than five hours',
      ['90 exercise A', '15 break B', '90 exercise C', '15 break D', '90 exercise E', '15 break F', '10 summary G'],
      ['Here 5 h 25 min pass without lunch.'],
    ],
    [
      'a long gap feeds people',
      ['09:00 90 exercise A', '15 break B', '60 exercise C', '12:30 90 exercise D', '15 break E', '60 summary F'],
      ['Between 11:45 and 12:30 the schedule is empty.'],
    ],
    ['no clock at all', ['60 exercise A', '15 break B', '60 exercise C'], []],
    ['a clock time that comes late', ['30 introduction A', '09:30 45 lecture B'], []],
  ])('%s', (_, sessions, messages) => {
    expect(findingsOf('schedule', day(...sessions)).map(({ message }) => message)).toEqual(messages);
  });

  test('points at the session in which the time runs out, and back at where it began', () => {
    const example = day('09:00 60 exercise A', '60 exercise B', '15 break C', '30 exercise D');
    const [finding, ...rest] = findingsOf('schedule', example);
    expect(rest).toEqual([]);
    expect(finding && textAt(finding, example)).toBe('"B"');
    expect(finding?.related.map((place) => textAt(place, example))).toEqual(['"A"']);
    expect(finding?.hint).toContain('before “B”');
  });

  test('proposes the clock time at which the session before ends', () => {
    const example = day('09:00 60 exercise A', '09:45 30 exercise B');
    const [finding] = findingsOf('schedule', example);
    expect(finding && textAt(finding, example)).toBe('"09:45"');
    expect(finding?.hint).toContain('`start: "10:00"`');
  });
});
