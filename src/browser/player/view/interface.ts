import type { LaunchData, PageData } from '../../../model/launch-data.js';
import type { Session } from '../session-contract.js';
import { makeFolds } from './folds.js';
import { helpView } from './help-view.js';
import { all, byId, giveFocus, sayer, show, type PageView } from './page-view.js';
import { completionText, leftText, showProgress, tally, tallyText } from './progress-view.js';
import { saveText, saveView } from './save-view.js';
import { makeLinks, makeWays } from './ways.js';

/** Turns the readable page into one that can be used: folds, ticks, the status line, help. */
export function makeInterface(page: PageData, launch: LaunchData | undefined, session: Session): void {
  const view: PageView = {
    page,
    launch,
    session,
    say: sayer(page.words),
    announce(message) {
      byId('live').textContent = message;
    },
  };
  const showSave = saveView(view);
  const refresh = (): void => {
    showProgress(view);
    showSave();
  };

  const folds = makeFolds((heading) => {
    const task = heading.parentElement?.dataset['task'];
    if (task) session.setLocation(task);
  });
  makeLinks(launch?.links);
  makeWays(folds);
  ticks(view);
  audience(view);
  helpView(view);
  buttons(view);
  session.onChange(refresh);
  show(byId('bar'), true);
  refresh();
}

/** Words a change for a screen reader: what, how far, how much is left, and the great news if there is any. */
function outcome(view: PageView, what: string, completedBefore: boolean): string {
  const count = tally(view);
  const news = !completedBefore && view.session.isCompleted() ? completionText(view) : '';
  return [what, `${tallyText(view, count)}.`, news || `${leftText(view, count)}.`].join(' ');
}

function ticks(view: PageView): void {
  const { session, say, announce } = view;
  for (const input of all<HTMLInputElement>('.tick input')) {
    const id = input.dataset['task'] ?? '';
    input.addEventListener('change', () => {
      const before = session.isCompleted();
      const { checked } = input;
      if (!session.setDone(id, checked)) {
        input.checked = !checked;
        announce(say('refused'));
        return;
      }
      session.setLocation(id);
      const title = document.querySelector(`#task-${id} .stop-title`)?.textContent ?? '';
      announce(outcome(view, say(checked ? 'ticked' : 'unticked', { title }), before));
    });
  }
}

function audience(view: PageView): void {
  const { page, session, say, announce } = view;
  if (!page.audiences.length) return;
  const inputs = all<HTMLInputElement>('.audience input');
  const showChoice = (): void => {
    for (const input of inputs) input.checked = input.value === (session.audience() ?? '');
  };
  for (const input of inputs) {
    input.addEventListener('change', () => {
      const before = session.isCompleted();
      announce(
        session.setAudience(input.value || undefined) ? outcome(view, say('audience-changed'), before) : say('refused'),
      );
      showChoice();
    });
  }
  show(byId('audience'), true);
  showChoice();
}

function buttons(view: PageView): void {
  const { session, say, announce } = view;
  byId('retry').addEventListener('click', () => session.retry());
  byId('finish').addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) announce(session.finishPart() ? completionText(view) : say('refused'));
  });
  byId('save-close').addEventListener('click', () => {
    let isDone = false;
    const show = (): void => {
      const save = session.save();
      if (save.state !== 'closed' || isDone) return;
      isDone = true;
      giveFocus(byId('mode'));
      // A window that the LMS opened for this page alone can be closed with it.
      if (opener && parent === window && save.saved) close();
    };
    session.onChange(show);
    session.close();
    show();
    // It stays open where it cannot be saved and is kept nowhere else.
    const save = session.save();
    if (save.state === 'unsaved') announce(saveText(view, save));
  });
  const commitBeforeLeaving = (event: Event): void => {
    if (event.target instanceof Element && event.target.closest('a[target="_blank"], a[download]')) session.commit();
  };
  addEventListener('click', commitBeforeLeaving, true);
  addEventListener('auxclick', commitBeforeLeaving, true);
}
