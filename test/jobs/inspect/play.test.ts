// @module-tag slow
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../browser/chromium.js';
import { scormZip, xapiZip } from '../../hostile/strangers-pages.js';
import { RICH } from '../../targets/built-packages.js';
import { builtZips } from '../../inspect/built-zips.js';
import { zipOf } from '../../inspect/inspected.js';
import { playedIn, type PlayedPackage } from './played-package.js';

const zips = await builtZips(RICH, ['scorm12', 'scorm2004', 'scorm2004-3', 'cmi5', 'xapi']);
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 60_000);
afterAll(() => browser.close());

const played = (zip: Buffer, start?: number): Promise<PlayedPackage> => playedIn(browser, zip, start);

/** A stranger's package of one page with a script. */
function stranger(script: string, { version = '1.2', type = 'scormtype', body = '' } = {}): Buffer {
  return zipOf(
    new Map([
      [
        'imsmanifest.xml',
        `<?xml version="1.0"?>
<manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
<metadata><schema>ADL SCORM</schema><schemaversion>${version}</schemaversion></metadata>
<organizations default="O"><organization identifier="O"><title>T</title><item identifier="I" identifierref="R" parameters="?a=1"><title>T</title></item></organization></organizations>
<resources><resource identifier="R" type="webcontent" adlcp:${type}="sco" href="start.html" xml:base="sidor/"><file href="start.html"/></resource></resources>
</manifest>`,
      ],
      [
        'sidor/start.html',
        `<!doctype html><html lang="sv"><title>T</title><body>${body}<script>
const api = window.parent.API;
${script}
</script></html>`,
      ],
    ]),
  );
}

describe.concurrent('a package of ours is done when it has been gone through', () => {
  test.each(
    [...zips].filter(([name]) => /preparation|course/.test(name)).map(([name, { zip }]) => [name, zip] as const),
  )(
    '%s',
    async (_, zip) => {
      const { said, played: facts } = await played(zip);
      expect(said).toEqual([]);
      expect(facts).toMatchObject({ started: true, completed: true });
      expect(facts?.ticks).toBeGreaterThan(0);
    },
    90_000,
  );
});

describe.concurrent('strangers', () => {
  test('a course that is done after some pages is followed to its end', async () => {
    const { said, played: facts } = await played(
      stranger(
        `
api.LMSInitialize(''); api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
let page = 1; const next = document.querySelector('button');
next.onclick = () => { page += 1; document.querySelector('p').textContent = page; if (page === 4) { api.LMSSetValue('cmi.core.lesson_status', 'completed'); api.LMSCommit(''); } };`,
        { body: '<p>1</p><button>Nästa</button><button>Avsluta</button>' },
      ),
    );
    expect(said).toEqual([]);
    expect(facts).toMatchObject({ completed: true, status: 'completed', clicks: 3 });
  }, 90_000);

  test('a choice that the page has made itself is not taken for an answer', async () => {
    const { said, played: facts } = await played(
      stranger(
        `
api.LMSInitialize(''); api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
document.querySelector('[name=r]').checked = true;
document.querySelector('[value=a]').onchange = () => { api.LMSSetValue('cmi.core.lesson_status', 'completed'); api.LMSCommit(''); };`,
        {
          body: '<input type="radio" name="r" value="" aria-label="Inget val"><input type="radio" name="r" value="a" aria-label="A">',
        },
      ),
    );
    expect(said).toEqual([]);
    expect(facts).toMatchObject({ completed: true, ticks: 1 });
  }, 90_000);

  test('a course that is never done', async () => {
    const { said, played: facts } = await played(
      stranger(`api.LMSInitialize(''); api.LMSSetValue('cmi.core.lesson_status', 'incomplete'); api.LMSCommit('');`, {
        body: '<label><input type="checkbox"> Klar</label>',
      }),
    );
    expect(said).toEqual([
      'warning package-never-completes p.zip!/sidor/start.html Kursen blev inte klar av det vi provade: 1 val, 0 klick och 0 filmer. Status: `incomplete`.',
    ]);
    expect(facts).toMatchObject({ started: true, completed: false });
  }, 90_000);

  test('a course that never sets a status', async () => {
    expect(
      (await played(stranger(`api.LMSInitialize(''); addEventListener('pagehide', () => api.LMSFinish(''));`))).said,
    ).toEqual(['warning package-never-completes p.zip!/sidor/start.html Kursen satte aldrig någon status.']);
  }, 90_000);

  test('a course that never calls', async () => {
    const { said, played: facts } = await played(stranger('window.top.opener.API.LMSInitialize("");'), 8);
    expect(said).toContainEqual(expect.stringMatching(/^error package-never-starts p\.zip!\/sidor\/start\.html /));
    expect(said).toContainEqual(expect.stringMatching(/^warning package-page-trouble .* Ett skript stannade: /));
    expect(facts?.started).toBe(false);
  }, 90_000);

  test('a version that Moodle does not know is launched as SCORM 1.2, and finds nothing', async () => {
    const { said } = await played(
      stranger(`window.parent.API_1484_11.Initialize('');`, { version: '2004 2nd Edition' }),
      8,
    );
    expect(said).toContainEqual(expect.stringMatching(/^error package-never-starts /));
  }, 90_000);

  test('calls that are refused, files that are not there, other sites that are asked', async () => {
    const { said } = await played(
      stranger(
        `
fetch('https://statistik.example/x').catch(() => 0);
api.LMSInitialize('');
api.LMSSetValue('cmi.core.session_time', '0:5:3');
api.LMSSetValue('cmi.core.lesson_status', 'completed'); api.LMSCommit('');`,
        { body: '<img alt="" src="../media/borta.png">' },
      ),
    );
    expect(said).toEqual([
      'warning package-page-trouble p.zip!/sidor/start.html Sidan bad om något från statistik.example när den kördes.',
      'warning package-page-trouble p.zip!/sidor/start.html Sidan bad om `media/borta.png`, som inte finns i paketet.',
      "warning package-refused-call p.zip!/sidor/start.html `LMSSetValue('cmi.core.session_time', '0:5:3')` nekades med felkod 405.",
    ]);
  }, 90_000);
});

test('a page is told what its address tells it, whatever that is', async () => {
  const scorm = scormZip(
    "api.LMSInitialize(''); if (location.search === '?a=1&b=%22%3E' && location.hash === '#c') api.LMSSetValue('cmi.core.lesson_status', 'completed');",
    { item: 'parameters="?a=1&amp;b=&quot;&gt;#c"' },
  );
  expect((await played(scorm)).played).toMatchObject({ completed: true });
  const xapi = xapiZip(
    "if (asked.get('a') === '1' && asked.get('b') === '2' && location.hash === '#c') await say('completed');",
    { launch: 'start.html?a=1&amp;b=2#c' },
  );
  expect((await played(xapi)).played).toMatchObject({ completed: true });
}, 90_000);

test('what cannot be launched is not', async () => {
  expect(await played(zipOf(new Map([['a.html', 'hej']])))).toEqual({ said: [], played: undefined });
});
