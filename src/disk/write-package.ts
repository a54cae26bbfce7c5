import { readFileSync } from 'node:fs';
import type { PackagePlan, PackageRecord } from '../model/package.js';
import type { SiteFile } from '../model/site.js';
import { prepareBytes, writeZip, type PreparedBytes, type ZipEntry } from './zip.js';

/** Files that gain from deflating; everything else that a course ships is compressed already. */
const DEFLATABLE = /\.(?:svg|vtt|srt|txt|csv|json|html|css|js|xml|xsd)$/i;
/** Larger files go through as a stream. */
const IN_MEMORY = 8 * 1024 * 1024;
/** What differs from package to package: not worth remembering. */
const OWN = /\.html$|^imsmanifest\.xml$|^launch\.js$/;

/** Texts that many packages hold, deflated once. */
export type SharedBytes = Map<string, PreparedBytes>;

/** Writes the zip of a plan to a path and says what it became. */
export async function writePackage(plan: PackagePlan, path: string, shared: SharedBytes, signal?: AbortSignal): Promise<PackageRecord> {
  const written = await writeZip(path, plan.files.map((file) => entryOf(file, shared)), signal);
  return {
    course: plan.course,
    part: plan.part,
    target: plan.target,
    version: plan.version,
    title: plan.title,
    language: plan.language,
    status: plan.status,
    file: plan.file,
    ...written,
    learningTime: { ...plan.time, byAudience: plan.timeByAudience },
    goals: plan.goals,
    current: true,
  };
}

function entryOf(file: SiteFile, shared: SharedBytes): ZipEntry {
  if ('text' in file) return { path: file.path, bytes: () => (OWN.test(file.path) ? prepareBytes(Buffer.from(file.text), false) : sharedBytes(file.text, shared)) };
  const { absolute, bytes } = file.media;
  if (bytes > IN_MEMORY) return { path: file.path, file: absolute };
  return { path: file.path, bytes: () => prepareBytes(readFileSync(absolute), !DEFLATABLE.test(file.path)) };
}

function sharedBytes(text: string, shared: SharedBytes): PreparedBytes {
  const known = shared.get(text);
  if (known !== undefined) return known;
  const bytes = prepareBytes(Buffer.from(text), false);
  shared.set(text, bytes);
  return bytes;
}
