import type { SourceId } from '../model/ids.js';
import type { LoadedFile } from '../model/source-file.js';
import type { Source } from '../model/workspace.js';
import type { Origin, Place } from '../model/place.js';
import { minutesOf } from '../text/duration.js';
import { readYamlFile } from './document.js';
import { idRegister, lookUp, type Known } from './ids.js';
import { listOf, present } from './loose.js';
import type { Notes } from './reading.js';

/** Reads sources.yaml: the sources by id, earlier ids included. */
export function readSources(file: LoadedFile, notes: Notes): Known<Source> {
  const document = readYamlFile('sources', file, notes);
  const sources = new Map<string, Source>();
  if (document === undefined) return { byId: sources, complete: false };
  const register = idRegister(notes);
  listOf(document.data).forEach((entry, index) => {
    if (entry?.id === undefined || !register('source', entry.id, document.at.value(index, 'id'))) return;
    const source: Source = {
      id: entry.id as SourceId,
      title: entry.title ?? entry.id,
      publisher: entry.publisher ?? '',
      kind: entry.kind ?? 'other',
      status: entry.status ?? 'in-force',
      replaces: listOf(entry.replaces).filter((id) => id !== undefined),
      formerly: listOf(entry.formerly).filter((id) => id !== undefined),
      at: within(document.at, index),
      index,
      ...present({
        number: entry.number,
        url: entry.url,
        published: entry.published,
        replacedBy: entry.replacedBy,
        checked: entry.checked,
        checkedBy: entry.checkedBy,
        minutes: minutesOf(entry.length ?? ''),
        language: entry.language,
        captions: entry.captions,
        transcript: entry.transcript,
      }),
    };
    for (const id of [source.id, ...source.formerly]) if (!sources.has(id)) sources.set(id, source);
  });
  const known = { byId: sources, complete: listOf(document.data).every((entry) => entry?.id !== undefined) };
  successors(known, notes);
  return known;
}

/** What a source replaces, and what replaces it, stands in the register too. */
function successors(sources: Known<Source>, notes: Notes): void {
  for (const source of new Set(sources.byId.values())) {
    const lookUpAt = (id: string, at: Place): unknown =>
      lookUp(id, sources, notes, (unknown) => ({
        rule: 'unknown-source',
        at,
        facts: { kind: 'register', ...unknown },
      }));
    if (source.replacedBy !== undefined) lookUpAt(source.replacedBy, source.at.value('replacedBy'));
    source.replaces.forEach((id, index) => lookUpAt(id, source.at.value('replaces', index)));
  }
}

function within(origin: Origin, index: number): Origin {
  return {
    file: origin.file,
    value: (...path) => origin.value(index, ...path),
    key: (...path) => origin.key(index, ...path),
  };
}
