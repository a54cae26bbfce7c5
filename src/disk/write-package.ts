import { readFileSync } from 'node:fs';
import type { PackagePlan, PackageRecord } from '../model/package.js';
import type { SiteFile } from '../model/site.js';
import type { SharedBytes } from './shared-bytes.js';
import { writeFolder } from './write-folder.js';
import { prepareBytes, writeZip, type ZipEntry } from './zip.js';

/** Files that gain from deflating; everything else that a course ships is compressed already. */
const DEFLATABLE = /\.(?:svg|vtt|srt|txt|csv|json|html|css|js|xml|xsd|dtd)$/i;
/** Larger files go through as a stream. */
const IN_MEMORY = 8 * 1024 * 1024;

/** Writes the zip or the folder of a plan to a path and says what it became. */
export async function writePackage(
  plan: PackagePlan,
  path: string,
  shared: SharedBytes,
  signal?: AbortSignal,
): Promise<PackageRecord> {
  const zip = (): ReturnType<typeof writeZip> =>
    writeZip(
      path,
      plan.files.map((file) => entryOf(file, shared)),
      signal,
    );
  const written = plan.form === 'folder' ? await writeFolder(path, plan.files) : await zip();
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
    ...(plan.iriBase !== undefined && { iriBase: plan.iriBase }),
    ...(plan.catalogue && { catalogue: plan.catalogue }),
    ...(plan.installation && { installation: plan.installation }),
  };
}

function entryOf(file: SiteFile, shared: SharedBytes): ZipEntry {
  if ('text' in file) {
    const { path, text } = file;
    return { path, bytes: () => shared.text(path, text, () => prepareBytes(Buffer.from(text), false)) };
  }
  const { absolute, bytes } = file.media;
  if (bytes > IN_MEMORY) return { path: file.path, file: absolute };
  return {
    path: file.path,
    bytes: () => shared.media(absolute, () => prepareBytes(readFileSync(absolute), !DEFLATABLE.test(file.path))),
  };
}
