import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { readToolAssets } from '../../src/disk/tool-assets.js';
import type { Site, SiteFile } from '../../src/model/site.js';
import { renderScope } from '../../src/render/render-scope.js';
import { scopesOf } from '../../src/render/scopes.js';
import { courseOf, exampleContent, type ReadContent } from '../render/courses.js';
import { exampleRead } from '../render/example-course.js';
import type { Script } from './scripted-session.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.vtt': 'text/vtt',
  '.pdf': 'application/pdf',
};

/** The player as it is shipped; `scripted`: with the session that a test directs. */
export async function bundledPlayer(scripted = false): Promise<string> {
  const directed: Plugin = {
    name: 'scripted-session',
    setup: ({ onResolve }) => {
      onResolve({ filter: /open-session\.js$/ }, () => ({
        path: new URL('scripted-session.ts', import.meta.url).pathname,
      }));
    },
  };
  const entry = new URL('../../src/browser/player/player.ts', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    plugins: scripted ? [directed] : [],
  });
  return outputFiles[0]?.text ?? '';
}

/** The style as it is shipped. */
export async function bundledStyle(): Promise<string> {
  const entry = new URL('../../src/theme/style.css', import.meta.url).pathname;
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome87', 'firefox78', 'safari14'],
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}

/** A visit to a page: what it asked for, and what the browser complained of. */
export interface PageVisit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

export interface PageLab {
  readonly origin: string;
  /** Opens `/<course>/<scope>/`; `script` takes the directed session. */
  readonly open: (
    where: string,
    options?: BrowserContextOptions & { readonly script?: Partial<Script>; readonly context?: BrowserContext },
  ) => Promise<PageVisit>;
  readonly close: () => void;
}

/**
 * Serves every scope of the small example (`kurs`) and of the example courses, under a strict policy, as a bare web
 * page without an LMS.
 */
export async function startPageLab(browser: Browser): Promise<PageLab> {
  const [player, scripted, style] = await Promise.all([bundledPlayer(), bundledPlayer(true), bundledStyle()]);
  const { drawings } = readToolAssets();
  const files = new Map<string, SiteFile>();
  const add = (content: ReadContent, id: string): void => {
    const course = courseOf(content, id);
    for (const packaging of ['part', 'course'] as const) {
      for (const scoped of scopesOf({ ...course, packaging })) {
        const site: Site = renderScope(scoped, {
          courses: content.workspace.courses,
          assets: { player, style, drawings },
        });
        for (const file of site.files) files.set(`/${id}/${scoped.scope}/${file.path}`, file);
        const launch = { protocol: 'web', version: course.version };
        files.set(`/${id}/${scoped.scope}/launch.js`, {
          path: 'launch.js',
          text: `globalThis.kurspaketLaunch=${JSON.stringify(launch)};`,
        });
      }
    }
  };
  add(exampleRead(), 'kurs');
  const examples = exampleContent();
  for (const { id } of examples.courses) add(examples, id);

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const directed = path.startsWith('/scripted/');
    const file = files.get(directed ? path.slice('/scripted'.length) : path);
    const body = file === undefined ? undefined : bytesOf(file);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': `${TYPES[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`,
      'content-security-policy': "default-src 'self'",
    });
    response.end(directed && path.endsWith('/player.js') ? scripted : body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    origin,
    close: () => {
      server.close();
    },
    async open(where, { script, context: given, ...options } = {}) {
      const context = given ?? (await browser.newContext({ viewport: { width: 650, height: 666 }, ...options }));
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      if (script)
        await page.addInitScript((state) => {
          globalThis.script = state;
        }, script);
      const [course, scope = ''] = where.split('/');
      const [name, rest = ''] = scope.split('#');
      await page.goto(`${origin}${script ? '/scripted' : ''}/${course}/${name}/${name}.html${rest && `#${rest}`}`);
      return { page, context, requests, complaints };
    },
  };
}

function bytesOf(file: SiteFile): Buffer | undefined {
  if ('text' in file) return Buffer.from(file.text);
  if (file.media.text !== undefined) return Buffer.from(file.media.text);
  try {
    return readFileSync(file.media.absolute);
  } catch {
    return undefined;
  }
}
