import type { LaunchData, PageData } from '../../src/model/launch-data.js';
import { openSession } from '../../src/browser/player/open-session.js';
import { Saver } from '../../src/browser/player/saver.js';
import type { Session } from '../../src/browser/player/session-contract.js';

declare global {
  var session: Session;
  var Saver: typeof import('../../src/browser/player/saver.js').Saver;
  var kurspaketLaunch: LaunchData | undefined;
}

/** The plainest page that a session can have: one checkbox a task, and the session in the open. */
const page = JSON.parse(document.getElementById('kurspaket-page')!.textContent!) as PageData;
const session = openSession(page, globalThis.kurspaketLaunch);
globalThis.session = session;
Object.assign(globalThis, { Saver });
const boxes = page.tasks.map(({ id }) => {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.dataset['task'] = id;
  box.addEventListener('change', () => {
    box.checked = session.setDone(id, box.checked) ? box.checked : !box.checked;
  });
  document.body.append(box, id);
  return box;
});
const show = (): void => {
  for (const box of boxes) {
    box.checked = session.isDone(box.dataset['task']!);
    box.disabled = !['normal', 'review'].includes(session.mode());
  }
};
session.onChange(show);
show();
