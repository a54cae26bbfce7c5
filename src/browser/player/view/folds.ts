import { all, byId, show } from './page-view.js';

/** Headings that open and close what follows them. Without script nothing is folded, so the buttons are made here. */
export interface Folds {
  /** Opens what holds an element, and the element's own fold. */
  readonly reveal: (element: Element) => void;
}

/** Makes the folds of the page; `opened` is told which fold the learner opened. */
export function makeFolds(opened: (heading: HTMLElement) => void): Folds {
  const buttons = new Map<string, HTMLButtonElement>();

  const isOpen = (button: HTMLButtonElement): boolean => button.getAttribute('aria-expanded') === 'true';
  const set = (id: string, open: boolean): void => {
    buttons.get(id)?.setAttribute('aria-expanded', String(open));
    byId(id).classList.toggle('closed', !open);
  };

  for (const heading of all('[data-fold]')) {
    const id = heading.dataset['fold'] as string;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'fold-button';
    button.setAttribute('aria-controls', id);
    button.append(...heading.childNodes);
    heading.append(button);
    buttons.set(id, button);
    set(id, false);
    button.addEventListener('click', () => {
      set(id, !isOpen(button));
      if (isOpen(button)) opened(heading);
    });
  }

  for (const button of all<HTMLButtonElement>('[data-fold-all]')) {
    const folds = all(`#${button.dataset['foldAll']} .stop > [data-fold]`).map(
      (heading) => heading.dataset['fold'] as string,
    );
    show(button.parentElement, folds.length > 1);
    button.addEventListener('click', () => {
      const open = button.textContent === button.dataset['open'];
      for (const id of folds) set(id, open);
      button.textContent = (open ? button.dataset['close'] : button.dataset['open']) ?? '';
    });
  }

  return {
    reveal(element) {
      for (let fold = element.closest('.fold'); fold; fold = fold.parentElement?.closest('.fold') ?? null)
        set(fold.id, true);
      const own = element.querySelector<HTMLElement>(':scope > [data-fold]')?.dataset['fold'];
      if (own) set(own, true);
    },
  };
}
