import { defineConfig } from 'vitest/config';

const report = process.env['KURSPAKET_TEST_REPORT'];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/browser/global-setup.ts'],
    tags: [
      { name: 'slow', description: 'Starts processes, drives a browser or takes over a second: not in test:fast.' },
      { name: 'long', description: 'Takes minutes, or a program that few have: in test:long alone.' },
    ],
    // Whatever the machine speaks.
    env: { LANG: 'sv_SE.UTF-8', LC_ALL: '', LC_MESSAGES: '' },
    // Of a busy machine: a test that waits for what never comes fails, one that only waits does not.
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // The same modules for all files of a worker: to load them for each anew takes longer than to run the tests.
    isolate: false,
    // Two of the tests' files at a time: each browser wants a core of its own.
    maxWorkers: 2,
    reporters: report === undefined ? ['default'] : ['default', 'json'],
    ...(report !== undefined && { outputFile: { json: report } }),
  },
});
