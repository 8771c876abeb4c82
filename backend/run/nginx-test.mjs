// Asks a real nginx, with our nginx.conf and stand-ins for what is behind it: how many HSTS headers an answer has, what a burst of sign-ins
// is told, what stays inside. Started by test.sh where nginx is on the machine.
//
// usage: node nginx-test.mjs <nginx.conf> <folder with fullchain.pem and privkey.pem>
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { request } from 'node:https';
import { createServer as listener } from 'node:net';
import { join } from 'node:path';

const [file, folder] = process.argv.slice(2);
const faults = [];
const check = (what, found, wanted) => {
  if (JSON.stringify(found) !== JSON.stringify(wanted)) {
    faults.push(`${what}: ${JSON.stringify(found)}, and should be ${JSON.stringify(wanted)}`);
  }
};

/** Says who it is and has an HSTS header of its own, as the application and Keycloak do. */
const standIn = (name) =>
  new Promise((ready) => {
    const server = createServer((call, answer) => {
      answer.setHeader('Strict-Transport-Security', 'max-age=1');
      answer.end(`${name} ${call.headers['x-forwarded-for']}`);
    }).listen(0, '127.0.0.1', () => ready(server));
  });
const freePort = () =>
  new Promise((ready) => {
    const server = listener().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => ready(port));
    });
  });
const ask = (port, path, method = 'GET') =>
  new Promise((ready, failed) => {
    request({ port, host: '127.0.0.1', path, method, rejectUnauthorized: false, headers: { 'X-Forwarded-For': '203.0.113.9' } }, (answer) => {
      let body = '';
      answer.setEncoding('utf8');
      answer.on('data', (part) => (body += part));
      answer.on('end', () => {
        const raw = answer.rawHeaders;
        ready({ status: answer.statusCode, body, headers: answer.headers, hsts: raw.filter((_, at) => at % 2 === 1 && raw[at - 1].toLowerCase() === 'strict-transport-security') });
      });
    })
      .on('error', failed)
      .end();
  });

const app = await standIn('app');
const keycloak = await standIn('keycloak');
const [plain, health, secure] = [await freePort(), await freePort(), await freePort()];
// Debian has an nginx that does not know "http2 on" yet.
const conf = readFileSync(file, 'utf8')
  .replaceAll('/etc/nginx/tls', folder)
  .replace('/tmp/nginx.pid', join(folder, 'nginx.pid'))
  .replace(/\s+http2 on;/, '')
  .replace('listen 8080', `listen 127.0.0.1:${plain}`)
  .replace('127.0.0.1:8081', `127.0.0.1:${health}`)
  .replace('listen 8443', `listen 127.0.0.1:${secure}`)
  .replace('http://app:8080', `http://127.0.0.1:${app.address().port}`)
  .replace('http://keycloak:8080', `http://127.0.0.1:${keycloak.address().port}`)
  .replaceAll(/\/tmp\/(client|proxy|fastcgi|uwsgi|scgi);/g, (_, name) => `${join(folder, name)};`);
writeFileSync(join(folder, 'nginx-test.conf'), conf);
const nginx = spawn('nginx', ['-c', join(folder, 'nginx-test.conf'), '-g', 'daemon off;'], { stdio: ['ignore', 'ignore', 'pipe'] });
let said = '';
nginx.stderr.setEncoding('utf8').on('data', (part) => (said += part));

async function started() {
  for (let times = 0; times < 100; times++) {
    try {
      return await ask(secure, '/');
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`nginx does not answer: ${said}`);
}

try {
  await started();
  const realm = '/realms/goldenthread';
  for (const [path, status, who] of [
    ['/', 200, 'app'],
    ['/login', 200, 'app'],
    ['/api/v1/me', 200, 'app'],
    [`${realm}/login-actions/authenticate?x=y`, 200, 'keycloak'],
    [`${realm}/protocol/openid-connect/token`, 200, 'keycloak'],
    [`${realm}/account/`, 200, 'keycloak'],
    ['/q/metrics', 404, null],
    ['/q/health', 404, null],
    ['/q/health/ready', 200, 'app'],
    ['/realms/master/protocol/openid-connect/token', 200, 'app'],
    ['/admin/master/console/', 200, 'app'],
  ]) {
    const answer = await ask(secure, path);
    check(`${path} answers`, answer.status, status);
    check(`${path} says by HSTS`, answer.hsts, ['max-age=31536000']);
    if (who !== null) {
      check(`${path} is answered by`, answer.body, `${who} 127.0.0.1`);
    }
  }
  for (const [path, method] of [
    ['/login', 'GET'],
    [`${realm}/login-actions/authenticate?session_code=x`, 'POST'],
    [`${realm}/protocol/openid-connect/token`, 'POST'],
  ]) {
    const answers = await Promise.all(Array.from({ length: 300 }, () => ask(secure, path, method)));
    const refused = answers.filter(({ status }) => status === 429);
    // A board that comes together gets in; far fewer than were sent get through.
    check(`of 300 at once ${path} lets through more than 30 and fewer than 200`, answers.length - refused.length > 30 && answers.length - refused.length < 200, true);
    check(`${path} refuses with`, refused[0]?.body, 'Too many sign-ins came from your address just now. Wait a minute, then try again.\n');
    check(`${path} refuses until`, refused[0]?.headers['retry-after'], '60');
    check(`${path} refuses and says by HSTS`, refused[0]?.hsts, ['max-age=31536000']);
  }
  const read = await Promise.all(Array.from({ length: 300 }, () => ask(secure, '/api/v1/me')));
  check('what signs nobody in is refused', read.filter(({ status }) => status !== 200).length, 0);
} finally {
  nginx.kill('SIGQUIT');
  app.close();
  keycloak.close();
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
console.log('nginx answers as it should.');
