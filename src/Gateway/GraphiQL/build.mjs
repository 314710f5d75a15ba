// Bundles the page and its workers into the folder given (or dist), each file under a name that says its content, gzipped.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { build } from 'esbuild';

const here = import.meta.dirname;
const target = process.argv[2] ?? join(here, 'dist');

const common = {
  absWorkingDir: here,
  outdir: target,
  entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]',
  chunkNames: 'part-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

// A worker stands alone: it may load nothing, so it is one file, and the page has to know its name.
const workers = await build({
  ...common,
  entryPoints: {
    'editor-worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json-worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql-worker': 'monaco-graphql/esm/graphql.worker.js',
  },
});
const nameOf = (made, start, end) => basename(Object.keys(made.metafile.outputs)
  .find((path) => basename(path).startsWith(`${start}-`) && path.endsWith(end)));
const names = Object.fromEntries(['editor', 'json', 'graphql'].map((label) => [label, nameOf(workers, `${label}-worker`, '.js')]));

const page = await build({
  ...common,
  entryPoints: ['page.jsx'],
  splitting: true,
  jsx: 'automatic',
  // GraphiQL asks for the formatter's parsers under old names, which lead to CommonJS files whose exports it then does not find.
  alias: { 'prettier/parser-graphql': 'prettier/plugins/graphql', 'prettier/parser-babel': 'prettier/plugins/babel' },
  loader: { '.ttf': 'file', '.graphql': 'text' },
  define: { ...common.define, WORKERS: JSON.stringify(names) },
});

// The page comes last: where it is, all is.
await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
// Its styles hold those of the parts that it loads later, too; nobody asks for the parts' own.
const files = [...workers.outputFiles, ...page.outputFiles].filter((file) => !/part-\w+\.css$/.test(file.path));
for (const file of files)
  await writeFile(join(target, basename(file.path)), await promisify(gzip)(file.contents, { level: 9 }));
const html = (await readFile(join(here, 'page.html'), 'utf8'))
  .replaceAll('page.jsx', nameOf(page, 'page', '.js'))
  .replaceAll('page.css', nameOf(page, 'page', '.css'));
await writeFile(join(target, 'page.html'), html);
