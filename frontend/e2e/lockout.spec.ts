import { expect, test, type APIRequestContext } from '@playwright/test';

const APP = process.env.GOLDENTHREAD_URL ?? 'http://localhost:8080';
const ISSUER = process.env.GOLDENTHREAD_ISSUER ?? 'http://localhost:8180/realms/goldenthread';
const KEYCLOAK = ISSUER.slice(0, ISSUER.indexOf('/realms/'));
/** As the realm files have it: the tenth wrong password in a row locks. */
const WRONG = 10;
const PASSWORD = 'a-long-pass-phrase-of-its-own';
/** Two within a second would lock for a minute all the same, and prove another rule. */
const APART = 1_300;

/** Each with a client that may send a password; the demonstration's flow asks for no code there. */
const REALMS = {
  goldenthread: { client_id: 'golden-thread-cli' },
  council: { client_id: 'goldenthread', client_secret: 'demo-council' },
  nhs: { client_id: 'goldenthread', client_secret: 'demo-nhs' },
};

test('ten wrong passwords lock an account, nine do not, in every realm', async ({ request }) => {
  test.slow();
  await Promise.all((Object.keys(REALMS) as (keyof typeof REALMS)[]).map((realm) => guess(request, realm)));
});

/** On an account of its own, which is gone afterwards. */
async function guess(request: APIRequestContext, realm: keyof typeof REALMS): Promise<void> {
  const username = `guessed-${Date.now()}@example.org`;
  const administration = `${KEYCLOAK}/admin/realms/${realm}`;
  const made = await request.post(`${administration}/users`, {
    headers: await administrator(request),
    data: {
      username,
      email: username,
      emailVerified: true,
      firstName: 'Guessed',
      lastName: 'Account',
      enabled: true,
      credentials: [{ type: 'password', value: PASSWORD, temporary: false }],
    },
  });
  expect(made.status()).toBe(201);
  const user = made.headers().location ?? '';
  const attempt = async (password: string) =>
    (
      await request.post(`${KEYCLOAK}/realms/${realm}/protocol/openid-connect/token`, {
        form: { grant_type: 'password', ...REALMS[realm], username, password },
      })
    ).status();
  const wrong = async (times: number) => {
    for (let time = 0; time < times; time++) {
      expect(await attempt(`wrong-${time}`), realm).toBe(400);
      await new Promise((done) => setTimeout(done, APART));
    }
  };
  try {
    await wrong(WRONG - 1);
    // It also begins the count anew.
    expect(await attempt(PASSWORD), `${realm}: the right one after nine wrong ones`).toBe(200);
    await wrong(WRONG);
    expect(await attempt(PASSWORD), `${realm}: the right one after ten wrong ones`).toBe(400);
    const status = await request.get(`${administration}/attack-detection/brute-force/users/${user.slice(user.lastIndexOf('/') + 1)}`, {
      headers: await administrator(request),
    });
    expect(await status.json(), realm).toMatchObject({ disabled: true, numFailures: WRONG });
  } finally {
    await request.delete(user, { headers: await administrator(request) });
  }
}

test.describe('where Keycloak sends people', () => {
  for (const path of ['/', '/callback/', '/callback/../areas', '/callbacks', '/areas', '/callback?next=/areas']) {
    test(`not to ${path} with a code`, async ({ request }) => {
      expect(await begun(request, `${APP}${path}`)).toBe(400);
    });
  }

  test('not to another origin, and to /callback', async ({ request }) => {
    expect(await begun(request, 'https://example.org/callback')).toBe(400);
    expect(await begun(request, `${APP}/callback`)).toBe(200);
  });

  test('after signing out, to the first page only', async ({ request }) => {
    const left = async (to: string) =>
      (
        await request.get(`${ISSUER}/protocol/openid-connect/logout`, {
          params: { client_id: 'golden-thread-web', post_logout_redirect_uri: to },
          maxRedirects: 0,
        })
      ).status();
    expect(await left(`${APP}/areas`)).toBe(400);
    expect(await left('https://example.org/')).toBe(400);
    expect(await left(`${APP}/`)).toBeLessThan(400);
  });

  async function begun(request: APIRequestContext, to: string): Promise<number> {
    const answer = await request.get(`${ISSUER}/protocol/openid-connect/auth`, {
      params: {
        client_id: 'golden-thread-web',
        response_type: 'code',
        scope: 'openid',
        state: 'a-state',
        redirect_uri: to,
        code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
        code_challenge_method: 'S256',
      },
      maxRedirects: 0,
    });
    return answer.status();
  }
});

/** The first administrator of this Keycloak, whose password make test hands on. */
async function administrator(request: APIRequestContext): Promise<{ Authorization: string }> {
  const answer = await request.post(`${KEYCLOAK}/realms/master/protocol/openid-connect/token`, {
    form: { grant_type: 'password', client_id: 'admin-cli', username: 'admin', password: process.env.KEYCLOAK_ADMIN_PASSWORD ?? '' },
  });
  expect(answer.status(), 'KEYCLOAK_ADMIN_PASSWORD is set').toBe(200);
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return { Authorization: `Bearer ${token}` };
}
