import { makeRelease } from './make-release.js';

// `npm run release` makes a release of the tree it stands in: `-- [major|minor|patch|<version>] [--dry-run]`.
const words = process.argv.slice(2);

try {
  makeRelease({
    root: process.cwd(),
    isDryRun: words.includes('--dry-run'),
    today: new Date().toISOString().slice(0, 10),
    bump: words.find((word) => word !== '--dry-run'),
    say: (line) => void process.stdout.write(`${line}\n`),
  });
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}
