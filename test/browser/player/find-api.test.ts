import { expect, test } from 'vitest';
import { findApi, isAlive } from '../../../src/browser/player/lms/find-api.js';

/** A window as the finder sees it; a top window is its own parent. */
const windowOf = (properties: Record<string, unknown>): Window => {
  const made: Record<string, unknown> = { closed: false, opener: null, ...properties };
  made['parent'] ??= made;
  return made as unknown as Window;
};
/** A window of another origin: everything but parent, opener and closed is forbidden. */
const foreign = (properties: Record<string, unknown>): Window => {
  const made = windowOf(properties);
  Object.defineProperty(made, 'API', {
    get: () => {
      throw new Error('Blocked a frame from accessing a cross-origin frame.');
    },
  });
  return made;
};
const api = { LMSInitialize: () => 'true' };

test('in the window itself, and in parents however far up', () => {
  expect(findApi(windowOf({ API: api }), 'API')?.api).toBe(api);
  let inner = windowOf({ API: api });
  for (let i = 0; i < 20; i++) inner = windowOf({ parent: inner });
  expect(findApi(inner, 'API')?.api).toBe(api);
});

test("in the opener and the opener's parents, also of a parent", () => {
  const lms = windowOf({ API: api });
  const simple = windowOf({ opener: lms });
  expect(findApi(simple, 'API')).toEqual({ api, home: lms });
  expect(findApi(windowOf({ opener: windowOf({ parent: lms }) }), 'API')?.api).toBe(api);
  expect(findApi(windowOf({ parent: simple }), 'API')?.api).toBe(api);
});

test('past windows of other origins', () => {
  expect(findApi(windowOf({ parent: foreign({ parent: windowOf({ API: api }) }) }), 'API')?.api).toBe(api);
});

test('not in a closed window, and nowhere without end', () => {
  expect(findApi(windowOf({ opener: windowOf({ closed: true, API: api }) }), 'API')).toBeUndefined();
  const a = windowOf({});
  const b = windowOf({ parent: a, opener: a });
  (a as unknown as Record<string, unknown>)['parent'] = b;
  expect(findApi(a, 'API')).toBeUndefined();
  const thrower = windowOf({});
  Object.defineProperty(thrower, 'parent', {
    get: () => {
      throw new Error('gone');
    },
  });
  Object.defineProperty(thrower, 'opener', {
    get: () => {
      throw new Error('gone');
    },
  });
  expect(findApi(thrower, 'API')).toBeUndefined();
});

test('an API is alive while its window is open and holds it', () => {
  const home = windowOf({ API: api }) as unknown as Record<string, unknown>;
  const found = findApi<typeof api>(home as unknown as Window, 'API')!;
  expect(isAlive(found, 'API')).toBe(true);
  home['API'] = { ...api };
  expect(isAlive(found, 'API')).toBe(false);
  home['API'] = api;
  home['closed'] = true;
  expect(isAlive(found, 'API')).toBe(false);
});
