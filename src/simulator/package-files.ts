import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Edition } from './tracks.js';

/** An unpacked package: contents by path, with `/`. */
export type PackageFiles = ReadonlyMap<string, Uint8Array | string>;

/** Reads an unpacked package from a folder. */
export async function readPackageFolder(folder: string): Promise<PackageFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      files
        .sort()
        .map(
          async (file) =>
            [file.slice(folder.length).split(sep).filter(Boolean).join('/'), await readFile(file)] as const,
        ),
    ),
  );
}

/** Facts that an LMS learns of a package from its manifest. */
export interface Sco {
  readonly edition: Edition;
  /** The address of the first SCO. */
  readonly href: string;
  /** The identifier of its item. */
  readonly item: string;
  /** SCORM 2004: ids of the item's objectives that have one. */
  readonly objectives: readonly string[];
}

/** The first SCO that the manifest names, with its item, read as Moodle and Totara read them: by literal prefixes. */
export function scoOf(files: PackageFiles): Sco | undefined {
  const xml = textOf(files, 'imsmanifest.xml') ?? '';
  const resource = /<resource\b[^>]*\bscormtype="sco"[^>]*>/i.exec(xml)?.[0] ?? '';
  const attribute = (tag: string, name: string): string =>
    unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
  const href = attribute(resource, 'href');
  const items = [...xml.matchAll(/<item\b[^>]*>/g)];
  const found = items.find(([tag]) => attribute(tag, 'identifierref') === attribute(resource, 'identifier'));
  const inside = found ? xml.slice(found.index, xml.indexOf('</item>', found.index)) : '';
  const objectives = [...inside.matchAll(/<imsss:(?:primaryO|o)bjective\b[^>]*>/g)].map(([tag]) =>
    attribute(tag, 'objectiveID'),
  );
  const version = /<schemaversion>(2004 [34](?:rd|th) Edition)<\/schemaversion>/.exec(xml)?.[1] as Edition | undefined;
  return href
    ? {
        edition: version ?? '1.2',
        href,
        item: attribute(found?.[0] ?? '', 'identifier'),
        objectives: objectives.filter(Boolean),
      }
    : undefined;
}

/** The text of a file; undefined where there is none of that path. */
export function textOf(files: PackageFiles, path: string): string | undefined {
  const file = files.get(path);
  return file === undefined || typeof file === 'string' ? file : new TextDecoder().decode(file);
}

/** The text of XML with the references that Moodle reads. */
export function unescaped(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

/**
 * Reads what a request asks for: its address, and the path in it, decoded, without the leading `/`; undefined where the
 * address is malformed.
 */
export function askedFor(target = '/'): { readonly url: URL; readonly path: string } | undefined {
  try {
    // Two slashes at the beginning are a path too, and no other host.
    const url = new URL(`http://lms${target}`);
    return { url, path: decodeURIComponent(url.pathname).slice(1) };
  } catch {
    return undefined;
  }
}

/** The types that Moodle and Totara serve; what they do not know is sent as bytes. */
export function mediaType(path: string): string {
  const types = new Map(
    Object.entries({
      html: 'text/html; charset=utf-8',
      css: 'text/css',
      js: 'application/x-javascript',
      mjs: 'text/plain',
      json: 'application/json',
      xml: 'application/xml',
      xsd: 'application/xml',
      svg: 'image/svg+xml',
      png: 'image/png',
      jpg: 'image/jpeg',
      jpeg: 'image/jpeg',
      gif: 'image/gif',
      mp4: 'video/mp4',
      mp3: 'audio/mp3',
      m4a: 'audio/mp4',
      vtt: 'text/vtt',
      pdf: 'application/pdf',
      txt: 'text/plain',
    }),
  );
  return types.get(path.slice(path.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream';
}
