import type { LaunchData, PageData } from '../../../model/launch-data.js';
import type { Adapter } from './adapter.js';
import { objectOf } from './launch-query.js';
import type { LaunchQuery } from './launch-query.js';
import { openLrs } from './lrs.js';
import { LrsAdapter } from './lrs-adapter.js';
import type { Begun, TabMemory } from './lrs-adapter.js';
import type { Json } from './statements.js';
import { openTabStore } from './tab-store.js';

/** The cmi5 session (Quartz, §8–11) that the page was launched for; undefined where nobody launched it. */
export function openCmi5(query: LaunchQuery, page: PageData, launch: LaunchData): Adapter | undefined {
  const [endpoint, fetchUrl, registration, activity] = ['endpoint', 'fetch', 'registration', 'activityId'].map((name) =>
    query.get(name),
  );
  const actor = objectOf(query.get('actor'));
  if (!endpoint || !fetchUrl || !registration || !activity || !actor || !launch.statements) return undefined;
  const tab = openTabStore<TabMemory>(fetchUrl);
  const lrs = openLrs(endpoint, () => `Basic ${tab.now().token}`);
  let isSpent = false;

  // The address gives a token once. Without a header of ours no preflight is needed.
  const fetchToken = async (): Promise<void> => {
    try {
      const answer = objectOf(await (await fetch(fetchUrl, { method: 'POST' })).text());
      const token = answer?.['auth-token'];
      if (typeof token === 'string') tab.set({ token });
      else isSpent = answer !== undefined;
    } catch {
      /* Not answered: asked again. */
    }
  };
  const begin = async (): Promise<Begun | undefined> => {
    if (!tab.now().token && !isSpent) await fetchToken();
    if (!tab.now().token) return undefined;
    const agent = JSON.stringify(actor);
    const found = await lrs.ask('GET', 'activities/state', {
      query: { activityId: activity, agent, registration, stateId: 'LMS.LaunchData' },
    });
    const data = found?.status === 200 ? objectOf(found.text) : undefined;
    // None is as good as some, but they must have been asked for.
    const preferences =
      data && (await lrs.ask('GET', 'agents/profile', { query: { agent, profileId: 'cmi5LearnerPreferences' } }));
    if (!preferences) return undefined;
    if (objectOf(preferences.text)?.['audioPreference'] === 'off') {
      for (const media of document.querySelectorAll('audio, video')) (media as HTMLMediaElement).muted = true;
    }
    const address = String(data['returnURL'] ?? '');
    const mode =
      (['review', 'browse'] as const).find((one) => one === String(data['launchMode']).toLowerCase()) ?? 'normal';
    return {
      mode,
      context: Object(data['contextTemplate']) as Json,
      ...(/^https?:/i.test(address) && {
        leave: () => {
          location.assign(address);
        },
      }),
    };
  };
  return new LrsAdapter(
    { lrs, actor, activity, registration, isCmi5: true, tab, begin, isSpent: () => isSpent },
    page,
    launch.statements,
    launch.version,
  );
}
