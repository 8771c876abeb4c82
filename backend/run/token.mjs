// Prints an access token of the demonstration realm: a person's by password, a service account's by its secret.
// usage: node token.mjs <realm address> <user or ''> <client or ''>
const [realm, user, client] = process.argv.slice(2);

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

const form = user
  ? { grant_type: 'password', client_id: 'golden-thread-cli', username: user, password: 'golden-thread' }
  : { grant_type: 'client_credentials', client_id: client, client_secret: `demo-${client}` };

let response;
try {
  response = await fetch(`${realm}/protocol/openid-connect/token`, { method: 'POST', body: new URLSearchParams(form) });
} catch {
  fail(`Keycloak does not answer at ${realm}: start it with make run, in another terminal.`);
}
const answer = await response.json().catch(() => ({}));
if (response.status === 503) {
  fail('Keycloak is still starting: try again in a few seconds.');
}
if (!answer.access_token) {
  fail(`Keycloak gave no token for ${user || client}: ${answer.error_description ?? answer.error ?? `HTTP ${response.status}`}.`);
}
console.log(answer.access_token);
