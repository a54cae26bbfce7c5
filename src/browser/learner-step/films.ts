/** Plays films and sounds from just before their end, each once; the number of them. */
export function endFilms(memory: Map<unknown, number>): number {
  const films = [...document.querySelectorAll<HTMLMediaElement>('video, audio')].filter((film) => !memory.has(film));
  for (const film of films) {
    memory.set(film, 1);
    film.muted = true;
    if (film.readyState > 0) end(film);
    else {
      film.addEventListener('loadedmetadata', () => end(film), { once: true });
      film.load();
    }
  }
  return films.length;
}

function end(film: HTMLMediaElement): void {
  film.currentTime = Math.max(0, film.duration - 0.1);
  film.play().catch(() => film.dispatchEvent(new Event('ended')));
}
