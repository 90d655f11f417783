// Brings Web Chat's one script (and its licences) from npm into wwwroot/lib/webchat.
// A full install of the package is half a gigabyte; the page needs a single file of it.
// Usage: node fetch.mjs TARGET-FOLDER
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const pin = JSON.parse(readFileSync(new URL('webchat.json', import.meta.url), 'utf8'));
const target = process.argv[2];
const marker = join(target, 'integrity.txt');
const targets = pin.files.map(file => join(target, basename(file)));

try {
  if (isThere()) touch(); else fetchAll();
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
}

/** The same package was brought before, and is whole. */
function isThere() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === pin.integrity && targets.every(existsSync);
}

/** MSBuild compares times: what is there counts as new again. */
function touch() {
  const now = new Date();
  targets.forEach(file => utimesSync(file, now, now));
}

function fetchAll() {
  mkdirSync(target, { recursive: true });
  // A folder of this process's own: two builds at once don't meet before the last, atomic step.
  const work = mkdtempSync(join(target, 'fetch-'));
  try {
    const archive = readFileSync(pack(work));
    verify(archive);
    unpack(gunzipSync(archive), work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Lets npm bring the package, from whichever registry it is set up for. */
function pack(folder) {
  const spec = `${pin.package}@${pin.version}`;
  const npm = spawnSync('npm', ['pack', spec, '--silent', '--pack-destination', '.'], {
    cwd: folder, encoding: 'utf8', shell: process.platform === 'win32',
  });
  if (npm.error) fail(`Node 20 is needed with its npm, but npm did not start: ${npm.error.message}`);
  if (npm.status !== 0) fail(`npm could not bring ${spec}. Is a registry reachable (npm ping)? npm says: ${npm.stderr.trim()}`);
  return join(folder, readdirSync(folder).find(name => name.endsWith('.tgz')));
}

function verify(archive) {
  const actual = 'sha512-' + createHash('sha512').update(archive).digest('base64');
  if (actual !== pin.integrity) fail(`${pin.package} ${pin.version} is not the pinned one: expected ${pin.integrity}, got ${actual}`);
}

/** Reads the few files wanted out of the tar, and moves each into place in one step. */
function unpack(tar, work) {
  const found = new Map(entries(tar));
  for (const file of pin.files) {
    if (!found.has(file)) fail(`${pin.package} ${pin.version} has no ${file}`);
    place(found.get(file), join(target, basename(file)), work);
  }
  place(pin.integrity, marker, work);
}

function place(content, path, work) {
  const draft = join(work, basename(path));
  writeFileSync(draft, content);
  renameSync(draft, path);
}

/** Name and content of each entry: a header of 512 bytes (name at 0, octal size at 124), then the content padded to 512. */
function* entries(tar) {
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = parseInt(tar.toString('latin1', at + 124, at + 136), 8);
    yield [tar.toString('utf8', at, at + 100).replace(/\0.*$/s, ''), tar.subarray(at + 512, at + 512 + size)];
    at += 512 + Math.ceil(size / 512) * 512;
  }
}

function fail(message) {
  throw new Error(message);
}
