import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { PackageFiles } from '../../src/simulator/package-files.js';
import { startLms } from '../../src/simulator/start-lms.js';
import type { Lms, LmsOptions } from '../../src/simulator/start-lms.js';

const manifest = (
  item = 'kurs-preparation',
): string => `<manifest><organizations><organization identifier="o"><item identifier="heading"/>
<item identifier="${item}" identifierref="r"><title>Kurs</title></item></organization></organizations>
<resources><resource identifier="shared" adlcp:scormtype="asset" href="x.js"/>
<resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="preparation.html"/></resources></manifest>`;
const files = (item?: string): PackageFiles =>
  new Map<string, string | Uint8Array>([
    ['imsmanifest.xml', manifest(item)],
    ['preparation.html', '<p>å'],
    ['media/film.mp4', new Uint8Array([0, 1, 2, 3, 4])],
  ]);
const running = async (options: LmsOptions): Promise<Lms> => {
  const lms = await startLms(options);
  onTestFinished(() => lms.close());
  return lms;
};
const text = async (url: string, init?: RequestInit): Promise<string> => (await fetch(url, init)).text();

test('serves the package as an LMS does, films in ranges, and nothing else', async () => {
  const lms = await running({ package: files() });
  const page = await fetch(`${lms.origin}/package/1/preparation.html`);
  expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
    200,
    'text/html; charset=utf-8',
    '<p>å',
  ]);
  const part = await fetch(`${lms.origin}/package/1/media/film.mp4`, { headers: { range: 'bytes=1-2' } });
  expect([part.status, part.headers.get('content-range'), new Uint8Array(await part.arrayBuffer())]).toEqual([
    206,
    'bytes 1-2/5',
    new Uint8Array([1, 2]),
  ]);
  const statuses = await Promise.all(
    [
      '/package/1/%2e%2e/%2e%2e/package.json',
      '/package/1/nothing.html',
      '/lms/start-lms.js',
      '/',
      '/lms/..%2fcli.js',
    ].map(async (path) => (await fetch(lms.origin + path)).status),
  );
  expect(statuses).toEqual([404, 404, 404, 404, 404]);
  expect(
    await Promise.all(
      ['/package/1/100%.png', '/%', '/package/1/%ff', '//'].map(
        async (path) => (await fetch(lms.origin + path)).status,
      ),
    ),
  ).toEqual([400, 400, 400, 404]);
});

test('reads a package folder, and refuses one without a SCO', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kurspaket-lms-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'media'));
  await writeFile(join(folder, 'media', 'a.txt'), 'text');
  await expect(startLms({ package: folder })).rejects.toThrow('no SCO');
  await writeFile(join(folder, 'imsmanifest.xml'), manifest());
  const lms = await running({ package: folder });
  expect(await text(`${lms.origin}/package/1/media/a.txt`)).toBe('text');
});

test('shows each kind of window the way to the SCO, and hides nothing from a learner with an odd name', async () => {
  const lms = await running({ package: files() });
  expect(await text(lms.address('anna'))).toContain('"sco":"/package/1/preparation.html"');
  expect(await text(lms.address('anna', { window: 'popup' }))).toContain(
    'window.open("/play?learner=anna&window=popup"',
  );
  expect(await text(lms.address('anna', { window: 'simple' }))).not.toContain('<iframe');
  expect(await text(lms.address('</script><script>alert(1)'))).not.toContain('<script>alert');
});

test('keeps tracks over a new version of the package, unless the item has another identifier', async () => {
  const lms = await running({ package: files() });
  await fetch(`${lms.origin}/tracks?learner=anna`, { method: 'POST', body: '{"cmi.core.lesson_status":"completed"}' });
  await fetch(`${lms.origin}/tracks?learner=anna`, { method: 'POST', body: '{"cmi.suspend_data":"x"}' });
  expect(lms.tracks('anna')).toEqual({ 'cmi.core.lesson_status': 'completed', 'cmi.suspend_data': 'x' });
  await lms.replacePackage(files());
  const page = await text(lms.address('anna'));
  expect(page).toContain('/package/2/');
  expect(page).toContain('"mode":"review"');
  await lms.replacePackage(files('renamed'));
  expect(lms.tracks('anna')).toEqual({});
});
