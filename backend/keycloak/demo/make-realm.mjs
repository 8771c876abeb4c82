// Writes the demonstration realms: goldenthread (the production realm + overlay.json) and two that stand for the partners'
// own identity providers, with one user for each account of accounts.csv in the realm where it signs in.
// Generated, so that the demonstration can never drift into a second, weaker copy of the production realm, and so that
// the ids Keycloak puts into tokens are the ids the application's demonstration memberships are keyed by.
//
// usage: node make-realm.mjs <folder to write to> <Keycloak's address>
import { createHash, pbkdf2Sync } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAccounts, TOTP_SECRET } from '../../run/accounts.mjs';

const PASSWORD = 'golden-thread';
const SERVICE_ACCOUNT = 'service-account-';
const OURS = 'goldenthread';
const PARTNERS = { council: 'council', nhs: 'NHS' };

const [folder, keycloak] = process.argv.slice(2);
const beside = (path) => new URL(path, import.meta.url);
const json = (path) => JSON.parse(readFileSync(beside(path), 'utf8'));
const realmUrl = (realm) => `${keycloak}/realms/${realm}`;

// An id that is the same each time.
function idOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// Never the id of the account in our realm: Keycloak keeps those of all realms in one table.
const partnersId = (realm, username) => idOf(`${realm} ${username}`);

// Hashed here once for all of them, because Keycloak would need seconds of every first start for as many accounts. It
// hashes each anew, with its own algorithm, when the account first signs in.
const ITERATIONS = 10_000;
const SALT = Buffer.from('golden-thread-salt');
const password = {
  type: 'password',
  secretData: JSON.stringify({ value: pbkdf2Sync(PASSWORD, SALT, ITERATIONS, 64, 'sha512').toString('base64'), salt: SALT.toString('base64') }),
  credentialData: JSON.stringify({ algorithm: 'pbkdf2-sha512', hashIterations: ITERATIONS }),
};

// No demonstration account carries a person's name: the role is the first name, the place the last.
function person(id, { username, display_name: displayName }) {
  const words = displayName.split(' ');
  return {
    id,
    username,
    email: username,
    emailVerified: true,
    enabled: true,
    firstName: words.slice(0, -1).join(' '),
    lastName: words.at(-1),
    credentials: [password],
  };
}

function totp() {
  return {
    type: 'otp',
    userLabel: 'Demonstration',
    secretData: JSON.stringify({ value: TOTP_SECRET }),
    credentialData: JSON.stringify({ subType: 'totp', digits: 6, counter: 0, period: 30, algorithm: 'HmacSHA1' }),
  };
}

/** A linked account keeps its password here too, for `make token` and for those who use the first form they see. */
function ours(account) {
  const { username, sub, kind, home, second_factor: secondFactor } = account;
  if (kind === 'client') {
    return { id: sub, username, enabled: true, serviceAccountClientId: username.slice(SERVICE_ACCOUNT.length) };
  }
  const user = person(sub, account);
  if (secondFactor === 'totp') {
    user.credentials.push(totp());
  }
  if (home in PARTNERS) {
    user.realmRoles = ['partner-account'];
    user.federatedIdentities = [{ identityProvider: home, userId: partnersId(home, username), userName: username }];
  }
  return user;
}

function goldenthread(accounts) {
  const realm = json('../goldenthread-realm.json');
  const overlay = json('overlay.json');
  const audience = realm.clients[0].protocolMappers;
  // The clients that get their tokens without a browser are the ones whose tokens open the API.
  const opensApi = (client) => client.directAccessGrantsEnabled || client.serviceAccountsEnabled;
  return {
    ...realm,
    ...overlay,
    authenticationFlows: [...realm.authenticationFlows, ...overlay.authenticationFlows].map((f) => ({ ...f, id: idOf(f.alias) })),
    clients: [...realm.clients, ...overlay.clients.map((c) => withFlowIds(opensApi(c) ? { ...c, protocolMappers: audience } : c))],
    identityProviders: Object.keys(PARTNERS).map(identityProvider),
    identityProviderMappers: Object.keys(PARTNERS).flatMap(identityProviderMappers),
    users: accounts.filter(({ sub }) => sub !== '').map(ours),
  };
}

// Keycloak imports a client's own flows by id only.
function withFlowIds(client) {
  const flows = Object.entries(client.authenticationFlowBindingOverrides ?? {}).map(([use, alias]) => [use, idOf(alias)]);
  return { ...client, authenticationFlowBindingOverrides: Object.fromEntries(flows) };
}

// The settings that docs/decisions/0003-signing-in.md asks of an operator for a partner's identity provider.
function identityProvider(alias, index) {
  const endpoint = (name) => `${realmUrl(alias)}/protocol/openid-connect/${name}`;
  return {
    alias,
    displayName: `Sign in with your ${PARTNERS[alias]} account`,
    providerId: 'oidc',
    enabled: true,
    trustEmail: false,
    storeToken: false,
    addReadTokenRoleOnCreate: false,
    linkOnly: false,
    firstBrokerLoginFlowAlias: 'golden thread first broker login',
    config: {
      issuer: realmUrl(alias),
      authorizationUrl: endpoint('auth'),
      tokenUrl: endpoint('token'),
      logoutUrl: endpoint('logout'),
      jwksUrl: endpoint('certs'),
      useJwksUrl: 'true',
      validateSignature: 'true',
      disableUserInfo: 'true',
      clientId: OURS,
      clientSecret: `demo-${alias}`,
      clientAuthMethod: 'client_secret_basic',
      defaultScope: 'openid profile email',
      pkceEnabled: 'true',
      pkceMethod: 'S256',
      syncMode: 'FORCE',
      sendIdTokenOnLogout: 'true',
      backchannelSupported: 'false',
      guiOrder: String(index),
    },
  };
}

function identityProviderMappers(alias) {
  return [
    {
      name: `user name from ${alias}`,
      identityProviderAlias: alias,
      identityProviderMapper: 'oidc-username-idp-mapper',
      // Once, at the first sign-in: alias and subject never change, and the linked accounts keep their names.
      config: { syncMode: 'IMPORT', target: 'LOCAL', template: '${ALIAS}.${CLAIM.sub}' },
    },
    {
      name: `partner's account of ${alias}`,
      identityProviderAlias: alias,
      identityProviderMapper: 'oidc-hardcoded-role-idp-mapper',
      config: { syncMode: 'INHERIT', role: 'partner-account' },
    },
  ];
}

/** A partner's own realm: nothing of ours but one client, for the realm that brokers it. */
function partner(realm, accounts) {
  const broker = `${realmUrl(OURS)}/broker/${realm}/endpoint`;
  return {
    realm,
    displayName: `${PARTNERS[realm] === 'council' ? 'Council' : PARTNERS[realm]} accounts (demonstration)`,
    ...json('partner-realm.json'),
    clients: [
      {
        clientId: OURS,
        name: 'Golden Thread',
        enabled: true,
        protocol: 'openid-connect',
        publicClient: false,
        clientAuthenticatorType: 'client-secret',
        secret: `demo-${realm}`,
        standardFlowEnabled: true,
        directAccessGrantsEnabled: true,
        serviceAccountsEnabled: false,
        fullScopeAllowed: false,
        redirectUris: [broker],
        attributes: {
          'pkce.code.challenge.method': 'S256',
          'post.logout.redirect.uris': `${broker}/logout_response`,
        },
      },
    ],
    users: accounts.filter(({ home }) => home === realm).map((account) => person(partnersId(realm, account.username), account)),
  };
}

const accounts = readAccounts();
for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  rmSync(join(folder, file));
}
const realms = [goldenthread(accounts), ...Object.keys(PARTNERS).map((realm) => partner(realm, accounts))];
for (const realm of realms) {
  writeFileSync(join(folder, `${realm.realm}-realm.json`), `${JSON.stringify(realm, null, 2)}\n`, { mode: 0o600 });
}
