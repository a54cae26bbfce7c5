import { attempt } from '../attempt.js';
import type { Json } from './statements.js';

/** Query of a launch's address. */
export type LaunchQuery = Pick<URLSearchParams, 'get'>;

/** The first value that is an object, of JSON or else undefined. */
export function objectOf(text: string | null | undefined): Json | undefined {
  const value: unknown = attempt(() => JSON.parse(text ?? ''));
  return typeof value === 'object' && value ? (value as Json) : undefined;
}
