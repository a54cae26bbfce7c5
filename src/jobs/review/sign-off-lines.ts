import { stringify } from 'yaml';
import type { SignOff } from '../../model/course.js';

/** A sign-off as reviews.yaml holds it. */
export type WrittenSignOff = Omit<SignOff, 'at'>;

/** Writes an entry of reviews.yaml, one key a line. */
export function entryLines(signOff: WrittenSignOff, indent: string): string {
  const { scope, by, date, version, tasks } = signOff;
  const named = tasks === 'all' ? ' all' : tasks.map((task) => `\n${indent}    - ${task}`).join('');
  const keys = [
    `scope: ${scope}`,
    `by: ${scalar(by)}`,
    `date: ${date}`,
    `version: ${scalar(version)}`,
    `tasks:${named}`,
  ];
  return `${indent}- ${keys.join(`\n${indent}  `)}\n${digestLines(signOff, `${indent}  `)}`;
}

/** Writes what a sign-off covers, one file a line. */
export function digestLines({ digests }: WrittenSignOff, indent: string): string {
  const lines = Object.entries(digests).map(([file, digest]) => `${indent}  ${scalar(file)}: ${digest}\n`);
  return lines.length === 0 ? `${indent}digests: {}\n` : `${indent}digests:\n${lines.join('')}`;
}

/** Writes a text as YAML, in quotation marks where it needs them. */
export function scalar(text: string): string {
  return stringify(text, { lineWidth: 0 }).trim();
}
