import { describe, expect, test } from 'vitest';
import { scopesOf } from '../../src/render/scopes.js';
import { courseOf } from './courses.js';
import { exampleRead } from './example-course.js';

const course = courseOf(exampleRead(), 'kurs');

describe('scopes of a course', () => {
  test('one a part, called what the journey calls it', () => {
    const scopes = scopesOf({ ...course, packaging: 'part' });
    expect(scopes.map(({ scope, title }) => [scope, title])).toEqual([
      ['preparation', 'Förberedelser'],
      ['follow-up', 'Efterarbete'],
    ]);
    expect(scopes[0]?.time).toEqual({ required: 110, optional: 10 });
    expect(scopes[0]?.timeByAudience).toEqual({
      myndighet: { required: 45, optional: 10 },
      familjehem: { required: 110, optional: 10 },
    });
    expect(scopes[1]?.timeByAudience).toEqual({});
  });

  test('one for the whole, whose times are the sum of the parts', () => {
    const [scope, ...others] = scopesOf({ ...course, packaging: 'course' });
    expect(others).toEqual([]);
    expect(scope?.title).toBe('Kursen om <allt> & lite till');
    expect(scope?.time).toEqual({ required: 110, optional: 30 });
    expect(scope?.timeByAudience['myndighet']).toEqual({ required: 45, optional: 30 });
  });

  test('none where there is nothing to do', () => {
    expect(scopesOf({ ...course, parts: [] })).toEqual([]);
  });
});
