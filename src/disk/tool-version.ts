import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The version in package.json. */
export function toolVersion(): string {
  const path = ['../../package.json', '../../../package.json'].map((up) => fileURLToPath(new URL(up, import.meta.url)));
  for (const file of path) {
    try {
      return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
    } catch {
      continue;
    }
  }
  return '0.0.0';
}
