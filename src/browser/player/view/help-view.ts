import { tally } from './progress-view.js';
import { byId, locale, show, type PageView } from './page-view.js';

/** The tools of the help panel: paper copies and what the support needs to know. */
export function helpView(view: PageView): void {
  const root = document.documentElement;
  show(byId('tools'), true);
  show(byId('save-detail'), true);
  byId('print').addEventListener('click', () => print());
  byId('print-receipt').addEventListener('click', () => {
    byId('receipt-date').textContent = new Date().toLocaleString(locale(view), {
      dateStyle: 'long',
      timeStyle: 'short',
    });
    root.classList.add('print-receipt');
    print();
  });
  addEventListener('afterprint', () => root.classList.remove('print-receipt'));
  byId('copy').addEventListener('click', () => {
    const text = supportDetails(view);
    const copied = (): void => view.announce(view.say('copied'));
    const byHand = (): void => {
      const field = byId<HTMLTextAreaElement>('support-details');
      field.value = text;
      show(byId('copy-by-hand'), true);
      field.select();
      if (document.execCommand('copy')) copied();
      else view.announce(view.say('copy-by-hand'));
    };
    // Without https, or in a frame that may not use it, there is no clipboard to ask.
    if (navigator.clipboard) navigator.clipboard.writeText(text).then(copied, byHand);
    else byHand();
  });
}

/** Lists what is needed to find a fault, and nothing of who the learner is. */
function supportDetails(view: PageView): string {
  const { page, launch, session } = view;
  const save = session.save();
  const { done, total } = tally(view);
  const details = {
    course: page.course,
    part: page.part,
    version: launch?.version,
    protocol: launch?.protocol,
    mode: session.mode(),
    save: Object.values(save)
      .map((value: unknown) => (value instanceof Date ? value.toISOString() : value))
      .join(' '),
    tasks: `${done}/${total}`,
    completed: session.isCompleted(),
    online: navigator.onLine,
    time: new Date().toISOString(),
    framed: parent !== window,
    window: `${innerWidth}x${innerHeight}`,
    browser: navigator.userAgent,
  };
  return Object.entries(details)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
