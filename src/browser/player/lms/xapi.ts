import type { LaunchData, PageData } from '../../../model/launch-data.js';
import type { Adapter } from './adapter.js';
import { objectOf } from './launch-query.js';
import type { LaunchQuery } from './launch-query.js';
import { openLrs } from './lrs.js';
import { LrsAdapter } from './lrs-adapter.js';
import type { TabMemory } from './lrs-adapter.js';
import type { Json } from './statements.js';
import { openTabStore } from './tab-store.js';

/** The xAPI session of a Tin Can launch; undefined where the address names no record store, or nobody. */
export function openXapi(query: LaunchQuery, page: PageData, launch: LaunchData): Adapter | undefined {
  const endpoint = query.get('endpoint');
  const given = objectOf(query.get('actor'));
  const { statements } = launch;
  if (!endpoint || !given || !statements) return undefined;
  const actor = agentOf(given);
  const registration = query.get('registration') || undefined;
  const activity =
    query.get('activity_id') || query.get('activityId') || (statements.parts[page.part] ?? statements.course).iri;
  const lrs = openLrs(endpoint, () => authorizationOf(query.get('auth') ?? ''));
  const grouping = query.get('grouping');
  const platform = query.get('activity_platform');
  const context: Json = {
    ...(platform && { platform }),
    ...(grouping && { contextActivities: { grouping: objectOf(grouping) ?? { id: grouping } } }),
  };
  const tab = openTabStore<TabMemory>([endpoint, JSON.stringify(actor), registration, activity].join('\n'));
  const begin = async () => ({ mode: 'normal', context }) as const;
  return new LrsAdapter(
    { lrs, actor, activity, registration, isCmi5: false, tab, begin },
    page,
    statements,
    launch.version,
  );
}

/** Some LMSs send the bare token; and who does not encode a `+` gets a blank. */
export function authorizationOf(auth: string): string {
  const [, scheme, token] = /^(basic |bearer )?(.*)$/i.exec(auth.trim())!;
  return (scheme ?? 'Basic ') + token!.replace(/ /g, '+');
}

/** The agent as xAPI 1.0 has it: earlier ones had lists of everything, and other names in accounts. */
export function agentOf(given: Json): Json {
  if (!Object.values(given).some(Array.isArray)) return given;
  const firstOf = (name: string): unknown => ([] as unknown[]).concat(given[name] ?? [])[0];
  const id = ['mbox', 'mbox_sha1sum', 'openid', 'account'].find((name) => firstOf(name)) ?? 'mbox';
  const account = firstOf('account') as Json | undefined;
  return {
    objectType: 'Agent',
    ...(firstOf('name') !== undefined && { name: firstOf('name') }),
    [id]:
      id !== 'account'
        ? firstOf(id)
        : {
            homePage: account!['homePage'] ?? account!['accountServiceHomePage'],
            name: account!['name'] ?? account!['accountName'],
          },
  };
}
