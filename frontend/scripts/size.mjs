// What a first visit must download before anything shows: the scripts that index.html names. Families and members open
// this on phones and old council laptops, so the build fails when it grows past the limit.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LIMIT = 120_000;
const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');

if (/<script(?![^>]*\bsrc=)[^>]*>/.test(html) || /\sstyle="/.test(html)) {
  console.error('index.html holds an inline script or style, which the content security policy refuses.');
  process.exit(1);
}

/** @param {string} path */
const gzip = (path) => gzipSync(readFileSync(new URL(path, dist)), { level: 9 }).length;
/** @param {number} bytes */
const kb = (bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
const named = [...html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/(assets\/[^"]+)"/g)].flatMap((match) => match[1] ?? []);
const scripts = named.filter((path) => path.endsWith('.js'));
const styles = named.filter((path) => path.endsWith('.css'));
const later = readdirSync(new URL('assets/', dist))
  .map((name) => `assets/${name}`)
  .filter((path) => path.endsWith('.js') && !scripts.includes(path));

console.log('gzip, first visit');
let initial = 0;
for (const path of scripts) {
  const bytes = gzip(path);
  initial += bytes;
  console.log(`${kb(bytes)}  ${path}`);
}
for (const path of styles) {
  console.log(`${kb(gzip(path))}  ${path}`);
}
if (later.length > 0) {
  console.log('gzip, when its page is opened');
  for (const path of later) {
    console.log(`${kb(gzip(path))}  ${path}`);
  }
}
console.log(`initial JavaScript ${kb(initial).trim()} of ${kb(LIMIT).trim()}`);
if (scripts.length === 0 || initial > LIMIT) {
  console.error(scripts.length === 0 ? 'index.html names no script.' : 'Too large. Load a page lazily or drop a package.');
  process.exit(1);
}
