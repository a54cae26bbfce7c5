import { type Html, raw } from '../../text/html.js';

/** Hills, and what stands on them, one line a scene. */
const SCENES: readonly string[] = [
  '<path class="far" d="M0 92c50-34 96-38 150-16 44-26 96-30 170 2v72H0z"/><path class="near" d="M0 128c90-34 170-14 320-22v44H0z"/><path class="way" d="M36 150c36-22 90-14 96-32 5-16-50-16-44-32"/><path class="thing" d="M214 78h40v32h-40zM206 80l28-22 28 22z"/>',
  '<path class="far" d="M0 104l66-58 48 40 50-52 84 64 72-34v86H0z"/><path class="near" d="M0 124c80-18 220-26 320 4v22H0z"/><path class="way" d="M260 150c-10-24-120-10-118-28 2-14 66-10 66-22"/><path class="thing" d="M56 94c16 0 20 26 0 32-20-6-16-32 0-32zM54 124h4v12h-4zM84 102c12 0 15 20 0 24-15-4-12-24 0-24zM82 124h4v9h-4z"/>',
  '<path class="far" d="M0 100c40-12 90-16 160-6s110 0 160-12v68H0z"/><path class="near" d="M0 116c100 12 210-18 320 2v32H0z"/><path class="way" d="M160 150c30-14-40-22-8-34 20-8 52-8 60-20"/><path class="thing" d="M92 70h26v44H92zM118 86h30v28h-30zM68 92h24v22H68z"/>',
];

/** A view from the journey for a course without a picture of its own: the same for the same id. */
export function postcard(id: string): Html {
  const number = [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7);
  const sun = 40 + (number % 5) * 60;
  return raw(
    `<svg class="cover postcard" viewBox="0 0 320 150" preserveAspectRatio="xMidYMid slice" aria-hidden="true" focusable="false"><path class="sky" d="M0 0h320v150H0z"/><circle class="sun" cx="${sun}" cy="42" r="18"/>${SCENES[number % SCENES.length]}</svg>`,
  );
}
