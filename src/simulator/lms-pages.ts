import type { Faults } from './faults.js';
import type { Edition, Launch } from './tracks.js';

/**
 * Kind of window in which the LMS shows a SCO: in a frame, in a player page in its own window, or the SCO itself in a
 * window (Totara's *New window (simple)*).
 */
export type LmsWindow = 'frame' | 'popup' | 'simple';

/** Parts of a player page. Addresses are relative to the server's root. */
export interface PlayerPage {
  readonly edition: Edition;
  readonly launch: Launch;
  readonly window: LmsWindow;
  /** The SCO's page. */
  readonly sco: string;
  /** Address to which changed elements are posted. */
  readonly store: string;
  readonly faults: Faults;
  /** Classic scripts to load first, and the module that puts `API` or `API_1484_11` there; absent: this simulator. */
  readonly judge?: { readonly scripts: readonly string[]; readonly module: string };
}

const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const frame = (content: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>LMS</title>
<link rel="icon" href="data:,">
<style>body { margin: 0; font: 1rem system-ui } nav { padding: .5rem } iframe { border: 0; width: 100%; height: calc(100vh - 3rem) }</style>
${content}
</html>
`;

/** The page from which a window is opened. */
export function entryPage(player: string): string {
  return frame(`<nav><button disabled>Open</button></nav>
<script type="module">
const button = document.querySelector('button');
button.onclick = () => window.open(${json(player)}, 'player', 'width=1000,height=700');
button.disabled = false;
</script>`);
}

/** The page that holds the API. */
export function playerPage(page: PlayerPage): string {
  const judge = page.judge ?? { scripts: [], module: simulator(page.edition) };
  const data = { launch: page.launch, sco: page.sco, store: page.store, faults: page.faults };
  return showing(
    page.window,
    `${judge.scripts.map((src) => `<script src="${src}"></script>`).join('\n')}
<script type="application/json" id="page">${json(data)}</script>`,
    `const page = JSON.parse(document.getElementById('page').textContent);
${transport}
${judge.module}`,
    page.sco,
  );
}

/** A page that shows content and does not talk to it. */
export function contentPage(window: LmsWindow, address: string): string {
  return showing(window, '', '', address);
}

const showing = (window: LmsWindow, head: string, first: string, address: string): string => {
  const show =
    window === 'simple'
      ? `const button = document.querySelector('button');
button.onclick = () => { window.sco = window.open(${json(address)}, 'sco', 'width=1000,height=700'); };
button.disabled = false;
addEventListener('pagehide', () => window.sco?.close());`
      : `document.querySelector('iframe').src = ${json(address)};`;
  return frame(`<nav><a href="/left">Leave</a>${window === 'simple' ? ' <button disabled>Open</button>' : ''}</nav>
${window === 'simple' ? '' : '<iframe id="scorm_object" title="Course" allowfullscreen></iframe>'}
${head}
<script type="module">
${first}
${show}
</script>`);
};

// As Moodle and Totara do: a request that holds the page; where the page is leaving or the request fails, a beacon
// whose fate nobody learns.
const transport = `let isLeaving = false;
for (const event of ['beforeunload', 'pagehide']) addEventListener(event, () => { isLeaving = true; });
addEventListener('pageshow', () => { isLeaving = false; });
addEventListener('visibilitychange', () => { isLeaving = document.hidden; });
const store = (changes) => {
  const body = JSON.stringify(changes);
  const beacon = () => navigator.sendBeacon(page.store, body);
  if (isLeaving) return beacon();
  try {
    const request = new XMLHttpRequest();
    request.open('POST', page.store, false);
    request.send(body);
    return request.status === 200;
  } catch {
    return beacon();
  }
};`;

const simulator = (edition: Edition): string =>
  edition === '1.2'
    ? `const { openScorm12Session } = await import('/lms/scorm12-api.js');
window.lms = openScorm12Session(page.launch, store, page.faults);
window.API = window.lms.api;`
    : `const { openScorm2004Session } = await import('/lms/scorm2004-api.js');
window.lms = openScorm2004Session(page.launch, store, page.faults, ${edition === '2004 3rd Edition' ? 3 : 4});
window.API_1484_11 = window.lms.api;`;
