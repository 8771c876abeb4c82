// The packaged application on a copy of a kept home, and tokens that it believes: signed by the tests' own key, so that no sign-in
// service is needed.
import { execFileSync, spawn } from 'node:child_process';
import { createSign } from 'node:crypto';
import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const KEYS = new URL('../../src/test/resources/', import.meta.url);
const ISSUER = 'https://issuer.test';
const PATIENCE_SECONDS = 240;

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** As Keycloak would issue it, for a day. */
export function token(subject) {
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: ISSUER, sub: subject, upn: subject, preferred_username: subject, typ: 'Bearer', aud: 'golden-thread-api', iat: now, exp: now + 86400 };
  const signed = `${encoded({ alg: 'RS256', typ: 'JWT' })}.${encoded(claims)}`;
  return `${signed}.${createSign('RSA-SHA256').update(signed).sign(readFileSync(new URL('test-private-key.pem', KEYS)), 'base64url')}`;
}

const publicKey = () => readFileSync(new URL('test-public-key.pem', KEYS), 'ascii').replaceAll(/-----[A-Z ]+-----|\s/g, '');

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Everything that would write or change by itself while it is read is off. */
const environment = (home, port) => ({
  ...process.env,
  GOLDENTHREAD_HOME: home,
  GOLDENTHREAD_SESSION_SECRET: 'a-session-secret-for-comparing-0123456789',
  GOLDENTHREAD_VERIFICATION_EVERY: 'off',
  GOLDENTHREAD_HEADS_EVERY: 'off',
  GOLDENTHREAD_LIMITS_READS_PER_MINUTE: '0',
  GOLDENTHREAD_LIMITS_SIGNED_OUT_PER_MINUTE: '0',
  GOLDENTHREAD_OIDC_ISSUER: ISSUER,
  QUARKUS_HTTP_HOST: '127.0.0.1',
  QUARKUS_HTTP_PORT: String(port),
  QUARKUS_OIDC_AUTH_SERVER_URL: '',
  QUARKUS_OIDC_TOKEN_ISSUER: ISSUER,
  QUARKUS_OIDC_PUBLIC_KEY: publicKey(),
  QUARKUS_OIDC_WEB_TENANT_ENABLED: 'false',
});

/** Starts a packaged application on a copy of what the archive holds; the copy goes with it. */
export async function start(jar, archive) {
  const home = mkdtempSync(join(tmpdir(), 'sameness-'));
  execFileSync('tar', ['-xf', archive, '-C', home]);
  const port = await freePort();
  const log = join(home, 'app.log');
  const running = spawn('java', ['-Xmx1g', '-jar', jar], { env: environment(home, port), stdio: ['ignore', 'pipe', 'pipe'] });
  const out = createWriteStream(log);
  running.stdout.pipe(out);
  running.stderr.pipe(out);
  let ended = false;
  const end = new Promise((done) => running.on('exit', () => done((ended = true))));
  const stop = async () => {
    running.kill('SIGTERM');
    await end;
    rmSync(home, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  for (let waited = 0; !ended && waited < PATIENCE_SECONDS; waited += 0.25) {
    const ready = await fetch(`${url}/q/health/ready`).catch(() => undefined);
    if (ready?.status === 200) {
      return { url, stop };
    }
    await sleep(250);
  }
  const said = readFileSync(log, 'utf8').slice(-3000);
  await stop();
  throw new Error(`The application did not become ready:\n${said}`);
}
