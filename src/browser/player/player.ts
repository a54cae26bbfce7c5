import type { LaunchData, PageData } from '../../model/launch-data.js';
import { openSession } from './open-session.js';
import { makeInterface } from './view/interface.js';

declare global {
  // The name under which launch.js leaves word of its package.
  var kurspaketLaunch: LaunchData | undefined;
}

const data = document.getElementById('kurspaket-page');
if (data) {
  const page = JSON.parse(data.textContent ?? '') as PageData;
  const launch = globalThis.kurspaketLaunch;
  makeInterface(page, launch, openSession(page, launch));
  document.documentElement.classList.add('js');
}
