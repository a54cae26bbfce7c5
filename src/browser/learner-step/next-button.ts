/** Presses of one button after which it leads nowhere. */
const MOST = 60;
const AHEAD =
  /n(?:ä|a)sta|next|fortsätt|continue|forward|start|börja|begin|\bklar\b|done|complete|slutför|finish|submit|skicka|svara|answer|check|\bok\b|›|»|→/i;
const AWAY =
  /spara och stäng|save and (?:close|exit)|avsluta|log ?out|\bexit\b|print|skriv ut|kopiera|copy|föregående|previous|back|tillbaka|reset|restart|börja om|start over/i;
const BUTTONS = 'button, input[type=button], input[type=submit], input[type=image], [role=button], a, [onclick]';

/** Presses the button that leads ahead and has been pressed least; the number of presses, 0 or 1. */
export function pressNext(memory: Map<unknown, number>): number {
  const pressesOf = (button: Element): number => memory.get(nameOf(button)) ?? 0;
  const [next] = [...document.querySelectorAll<HTMLElement>(BUTTONS)]
    .filter((button) => leadsAhead(button) && pressesOf(button) < MOST)
    .sort((a, b) => pressesOf(a) - pressesOf(b));
  if (!next) return 0;
  memory.set(nameOf(next), pressesOf(next) + 1);
  next.click();
  return 1;
}

function leadsAhead(button: HTMLElement): boolean {
  const name = nameOf(button);
  const isDisabled = 'disabled' in button && Boolean(button.disabled);
  return !isDisabled && AHEAD.test(name) && !AWAY.test(name) && staysHere(button) && isShown(button);
}

function nameOf(element: Element): string {
  const { value, title } = element as HTMLInputElement;
  const name =
    element.getAttribute('aria-label') || value || element.textContent || title || element.id || element.className;
  return String(name || '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Tells whether a link leads to another page of the course. */
function staysHere(element: Element): boolean {
  const link = element.closest<HTMLAnchorElement>('a[href]');
  if (!link) return true;
  const isOwn = link.protocol === 'javascript:' || link.origin === location.origin;
  return link.target !== '_blank' && !link.hasAttribute('download') && isOwn;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
}
