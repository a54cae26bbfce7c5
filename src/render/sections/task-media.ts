import type { Task, TaskMedia } from '../../model/course.js';
import { durationText } from '../../text/duration.js';
import { html, type Html } from '../../text/html.js';
import { renderBody } from '../body/body.js';
import { fileFacts } from '../body/links.js';
import { contentLanguage, taskAnchor, type View } from '../view.js';
import { fill } from '../words/words.js';

/** The task's film or sound: its text first, then the browser's own player; nothing is fetched before somebody asks. */
export function taskMedia(task: Task, view: View): Html {
  const { media } = task;
  if (media === undefined) return html``;
  const { page } = view.words;
  const film = media.type === 'film';
  const name = fill(film ? page.filmTitle : page.soundTitle, { title: task.title });
  return html`<div class="media">
<p class="media-facts">${facts(media, view).join(' · ')}</p>
${transcript(task, media, view)}
${film ? video(media, name, view) : audio(media, name, view)}
</div>`;
}

function video(media: TaskMedia, name: string, view: View): Html {
  const { file, captions } = media;
  const size =
    file.width !== undefined && file.height !== undefined && html` width="${file.width}" height="${file.height}"`;
  const language = captions && captionLanguage(captions.packaged, view.scoped.course.language);
  return html`<video controls preload="none" playsinline src="${file.packaged}" aria-label="${name}"${size}>
${captions && html`<track kind="captions" src="${captions.packaged}" srclang="${language}" label="${view.words.page.captions}">`}
${fallback(media, view)}</video>`;
}

function audio(media: TaskMedia, name: string, view: View): Html {
  return html`<audio controls preload="none" src="${media.file.packaged}" aria-label="${name}">${fallback(media, view)}</audio>`;
}

function transcript(task: Task, media: TaskMedia, view: View): Html {
  if (media.transcript === undefined) return html``;
  const id = `${taskAnchor(task)}--transcript`;
  const text = renderBody(media.transcript, { prefix: `${id}--`, deeper: 3 }, view);
  return html`<h4 class="fold-line" id="${id}-title" data-fold="${id}"><span>${view.words.page.transcript}</span></h4>
<div class="fold prose transcript" id="${id}"${contentLanguage(view)}>${text}</div>`;
}

function fallback(media: TaskMedia, view: View): Html {
  const { page } = view.words;
  return html`${page.noVideo} <a href="${media.file.packaged}" download>${page.download}</a>`;
}

function facts(media: TaskMedia, view: View): readonly string[] {
  const { page } = view.words;
  const described = { included: page.described, missing: page.notDescribed, 'not-needed': '' };
  return [
    media.type === 'film' ? page.film : page.sound,
    media.minutes === undefined ? '' : durationText(media.minutes),
    fileFacts(media.file, view),
    media.captions === undefined ? '' : page.captioned,
    described[media.audioDescription ?? 'not-needed'],
  ].filter((fact) => fact !== '');
}

/** `film.en.vtt` is English; without a language in its name, the course's. */
function captionLanguage(path: string, otherwise: string): string {
  return /\.([a-z]{2,3})\.[a-z]+$/.exec(path)?.[1] ?? otherwise;
}
