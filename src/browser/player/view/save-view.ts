import type { SaveState } from '../session-contract.js';
import { byId, locale, show, type PageView } from './page-view.js';

/** In plain words: is it saved, and where. */
export function saveText(view: PageView, save: SaveState): string {
  const { say } = view;
  switch (save.state) {
    case 'saved':
      return say(`saved-${save.where}`, {
        time: save.at.toLocaleTimeString(locale(view), { hour: '2-digit', minute: '2-digit' }),
      });
    case 'unchanged':
      return say(`unchanged-${save.where}`);
    case 'saving':
      return say('saving');
    case 'unsaved':
      return `${say(`unsaved-${save.reason}`)} ${say(`kept-${save.keptIn}`)}`;
    case 'closed':
      return say(save.saved ? 'closed-saved' : 'closed-unsaved');
  }
}

/** Shows whether it is saved and what this visit may do; a trouble that begins is announced, once. */
export function saveView(view: PageView): () => void {
  const { session, say, announce } = view;
  let before = session.save().state;
  return () => {
    const save = session.save();
    const mode = session.mode();
    const told = mode === 'browse' ? say('mode-browse') : saveText(view, save);
    const line = byId('save-state');
    line.textContent = told;
    byId('save-state-help').textContent = told;
    byId('bar').className = `bar ${save.state}`;
    show(byId('retry'), save.state === 'unsaved' && save.reason !== 'over', line);
    const closed = save.state === 'closed';
    show(byId('save-close'), !closed && mode !== 'second-tab');
    const notice = closed
      ? told
      : [say(`mode-${mode}`), session.repaired?.() ? say('repaired') : ''].filter(Boolean).join(' ');
    byId('mode').textContent = notice;
    show(byId('mode'), notice !== '');
    const fixed = closed || mode === 'browse' || mode === 'second-tab';
    for (const input of document.querySelectorAll<HTMLInputElement>('.tick input, .audience input, .finish button'))
      input.disabled = fixed;
    if (save.state === 'unsaved' && before !== 'unsaved') announce(told);
    before = save.state;
  };
}
