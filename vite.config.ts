// Two builds from one source: the site (any static server, any path) and, with --mode single-file, one HTML file that
// carries everything and opens from disk. Both get a strict Content-Security-Policy.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { PAGE_FILES } from './src/app/exercise/documents.ts';

const SITE_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

const here = import.meta.dirname;
const read = (path: string): string => readFileSync(resolve(here, path), 'utf8');

/** Serves the documents that the page reads while developing, and puts them beside it when built. */
function pageFiles(): Plugin {
  return {
    name: 'muster:page-files',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?')[0]!.slice(1);
        if (!PAGE_FILES.includes(path)) return next();
        response.setHeader('Content-Type', 'application/json; charset=utf-8');
        response.end(read(path));
      });
    },
    generateBundle() {
      for (const path of PAGE_FILES) this.emitFile({ type: 'asset', fileName: path, source: read(path) });
    },
  };
}

const policyTag = (policy: string): string => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;

/** The policy stands in the page itself, so that it holds whatever server sends it. */
function sitePolicy(): Plugin {
  return {
    name: 'muster:policy',
    apply: 'build',
    transformIndexHtml: (html) => html.replace('<head>', `<head>\n    ${policyTag(SITE_POLICY)}`),
  };
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** An inline script may not hold the end of its own element. */
const inlineSafe = (text: string): string => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

const isChunk = (file: Rolldown.OutputAsset | Rolldown.OutputChunk): file is Rolldown.OutputChunk =>
  file.type === 'chunk';

/** A page opened from disk may not start a worker from another file: it carries its own. */
function inlineWorker(): Plugin {
  return {
    name: 'muster:inline-worker',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './make-worker.ts' && importer ? resolve(importer, '../make-worker.inline.ts') : null,
  };
}

/** The solver's loader asks for this where it runs in Node, which a worker's never does. */
function withoutNode(): Plugin {
  return {
    name: 'muster:without-node',
    enforce: 'pre',
    resolveId: (source) => (source === 'node:module' ? '\0muster:no-node' : null),
    load: (id) => (id === '\0muster:no-node' ? 'export const createRequire = null' : null),
  };
}

const PACKED_WASM = 'highs/runtime?packed';

/** A worker carried inside a page opened from disk may not read another file either: the solver's WebAssembly goes in. */
function inlineSolver(): Plugin {
  return {
    name: 'muster:inline-solver',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === PACKED_WASM) return '\0muster:solver-wasm';
      return source === './solver-wasm.ts' && importer ? resolve(importer, '../solver-wasm.inline.ts') : null;
    },
    load(id) {
      if (id !== '\0muster:solver-wasm') return null;
      const wasm = readFileSync(resolve(here, 'node_modules/highs/build/highs.wasm'));
      return `export default '${gzipSync(wasm, { level: 9 }).toString('base64')}'`;
    },
  };
}

/** Puts script, styles, icon and documents inside the page, names it muster.html, and drops every other file. */
function singleFile(): Plugin {
  return {
    name: 'muster:single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const files = Object.values(bundle);
        const script = inlineSafe(
          files
            .filter(isChunk)
            .map((chunk) => chunk.code)
            .join('\n'),
        );
        const styles = files
          .map((file) => (!isChunk(file) && file.fileName.endsWith('.css') ? String(file.source) : ''))
          .join('');
        const page = bundle['index.html'];
        if (!page || isChunk(page)) throw new Error('no index.html to put everything into');
        const policy = `default-src 'none'; script-src ${hashOf(script)} 'wasm-unsafe-eval'; style-src ${hashOf(styles)}; worker-src blob:; img-src data: blob:; base-uri 'none'; form-action 'none'`;
        const icon = `data:image/svg+xml;base64,${Buffer.from(read('public/favicon.svg')).toString('base64')}`;
        const documents = PAGE_FILES.map(
          (path) =>
            `<script type="application/json" data-file="${path}">${JSON.stringify(JSON.parse(read(path))).replaceAll('<', '\\u003c')}</script>`,
        );
        const html = String(page.source)
          .replace(/<script type="module"[^>]*><\/script>/, '')
          .replace(/<link rel="stylesheet"[^>]*>/, '')
          .replace(/<link rel="modulepreload"[^>]*>/g, '')
          .replace(/(<link rel="icon"[^>]*href=")[^"]*/, (_all, start: string) => start + icon)
          .replace('<head>', () => `<head>\n    ${policyTag(policy)}`)
          .replace('</head>', () => `<style>${styles}</style>\n  </head>`)
          .replace('</body>', () => `${documents.join('\n')}\n<script type="module">${script}</script>\n  </body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'muster.html', source: html });
      },
    },
  };
}

export default defineConfig(({ mode }) => {
  const single = mode === 'single-file';
  return {
    base: './',
    plugins: single ? [inlineWorker(), singleFile()] : [pageFiles(), sitePolicy()],
    worker: {
      format: single ? 'iife' : 'es',
      plugins: () => (single ? [withoutNode(), inlineSolver()] : [withoutNode()]),
    },
    // Made ready for development it would look for its WebAssembly in the wrong place.
    optimizeDeps: { exclude: ['highs'] },
    publicDir: single ? false : 'public',
    build: {
      target: 'es2023',
      emptyOutDir: !single,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 1500,
      reportCompressedSize: !single,
      ...(single ? { rolldownOptions: { output: { codeSplitting: false } }, cssCodeSplit: false } : {}),
    },
    preview: {
      port: 4173,
      headers: {
        'Content-Security-Policy': `${SITE_POLICY}; frame-ancestors 'none'`,
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      },
    },
  };
});
