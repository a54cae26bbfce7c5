// @module-tag slow
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../browser/chromium.js';
import { playedIn } from '../jobs/inspect/played-package.js';
import { scormZip } from './strangers-pages.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const BEGIN = "api.LMSInitialize(''); api.LMSSetValue('cmi.core.lesson_status', 'incomplete'); api.LMSCommit('');";
/** Sends the LMS page's own message, whatever it says. */
const tracks = (body: string): string =>
  `await fetch('/tracks?learner=anna', { method: 'POST', body: ${JSON.stringify(body)} });`;

describe.concurrent('a page that says of itself what is not so ends in a report like any other', () => {
  test.each([
    ['a log that is none', `${BEGIN} parent.lms = { log: 7 };`],
    [
      'a log of nothing',
      `${BEGIN} parent.lms = { log: [null, 7, 'x', {}, { call: 1 }, { call: 'LMSCommit', words: null }] };`,
    ],
    [
      'calls with words that are none',
      "api.LMSInitialize(''); parent.lms = { log: [{ call: 'LMSInitialize', words: [], answer: 'true', error: '0' }, { call: 'LMSSetValue', words: [null, 7, { toString: 7 }, undefined], answer: 'false', error: '405' }] };",
    ],
    [
      'tracks that are none',
      `${BEGIN} ${tracks('{"cmi.core.lesson_status":{"x":1},"__proto__":"x"}')} ${tracks('null')} ${tracks('"x"')} ${tracks('{')}`,
    ],
    ['sums that are none', `${BEGIN} document.querySelectorAll = () => { throw new Error('x'); };`],
  ])('%s', async (_, script) => {
    const { said, played } = await playedIn(browser, scormZip(script), 10, 6);
    expect(played).toMatchObject({ completed: false, ticks: 0, clicks: 0, films: 0, status: expect.any(String) });
    expect(said).toContainEqual(expect.stringMatching(/ package-never-(?:starts|completes) /));
  });

  test('what it says commands no terminal', async () => {
    const { said, played } = await playedIn(
      browser,
      scormZip(
        `${BEGIN} ${tracks('{"cmi.core.lesson_status":"\\u001b[2J\\u009b`x`"}')} api.LMSSetValue('\\u001b[2J', 'x');`,
      ),
      10,
      6,
    );
    expect(played?.status).toBe('·[2J· x ');
    expect(said.join('\n')).not.toMatch(/[\u001b\u009b]/);
    expect(said).toContainEqual(expect.stringContaining("`LMSSetValue('·[2J', 'x')`"));
  });
});

describe.concurrent('a page that takes more than it is given is let go', () => {
  test.each([
    ['calculates for ever', `${BEGIN} setTimeout(() => { for (;;); });`],
    ['calculates for ever from the beginning', 'for (;;);'],
    ['takes the window over', `${BEGIN} top.location = 'about:blank';`],
    ['takes the window to another site', `${BEGIN} top.location = 'https://annan.example/';`],
    ['closes the window', `${BEGIN} top.close();`],
    [
      'asks and asks',
      `${BEGIN} for (let i = 0; i < 20; i += 1) { alert(i); confirm(i); } onbeforeunload = (event) => event.preventDefault();`,
    ],
    [
      'asks for what is no address',
      `${BEGIN} for (const address of ['http://%zz/', 'https://[::1/', 'http://a b/', 'http://127.0.0.1:0/%', '//', 'ftp://x/', 'data:,%']) { try { fetch(address).catch(() => 0); new Image().src = address; } catch {} }`,
    ],
  ])('%s', async (_, script) => {
    const { played } = await playedIn(browser, scormZip(script), 8, 8);
    expect(played).toMatchObject({ completed: false });
  });
});

test('nothing leaves this machine, nor reaches what else runs on it', async () => {
  const asked: string[] = [];
  const other = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end();
  });
  other.on('upgrade', (request, socket) => {
    asked.push(`upgrade ${request.url}`);
    socket.destroy();
  });
  await new Promise<void>((resume) => {
    other.listen(0, '127.0.0.1', resume);
  });
  onTestFinished(() => {
    other.close();
    other.closeAllConnections();
  });
  const host = `127.0.0.1:${(other.address() as AddressInfo).port}`;
  const { said } = await playedIn(
    browser,
    scormZip(`${BEGIN}
new WebSocket('ws://${host}/page');
new Worker(URL.createObjectURL(new Blob(["new WebSocket('ws://${host}/worker'); fetch('http://${host}/worker').catch(() => 0);"])));
navigator.sendBeacon('http://${host}/beacon', 'x');
fetch('http://${host}/fetch', { mode: 'no-cors', keepalive: true }).catch(() => 0);
open('http://${host}/window');
document.head.innerHTML += '<link rel="preconnect" href="http://${host}/"><link rel="prefetch" href="http://${host}/prefetch">';`),
    8,
    4,
  );
  expect(asked).toEqual([]);
  expect(said).toContainEqual(
    `warning package-page-trouble p.zip!/start.html Sidan bad om något från ${host} när den kördes.`,
  );
});
