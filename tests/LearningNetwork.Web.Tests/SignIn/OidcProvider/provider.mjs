// A certified OpenID Connect provider (npm oidc-provider) for the tests: node provider.mjs <port> <address of the site>.
// /control tells it who comes next, and what to do wrong: ?sub=kari&roles=reader,service-leader&service=askoy&wrong=nonce
import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import Provider from 'oidc-provider';

const [port, site] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;
let next = { sub: 'kari', roles: [] };
let people = new Map();
let wrong = '';

function newKey(kid) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    return { ...privateKey.export({ format: 'jwk' }), kid, use: 'sig', alg: 'RS256' };
}

function make(key) {
    const provider = new Provider(issuer, {
        clients: [{
            client_id: 'learning-network', client_secret: 'a-secret-that-only-the-tests-know',
            redirect_uris: [`${site}/sign-in/provider/back`], post_logout_redirect_uris: [`${site}/signed-out`],
            token_endpoint_auth_method: 'client_secret_post',
            backchannel_logout_uri: `${site}/sign-in/provider/over`, backchannel_logout_session_required: true,
        }],
        jwks: { keys: [key] },
        cookies: { keys: ['only for tests'] },
        claims: { openid: ['sub', 'name', 'roles', 'service'] },
        conformIdTokenClaims: false,
        pkce: { required: () => true },
        ttl: { IdToken: () => wrong === 'expired' ? -3600 : 3600, AccessToken: 60, AuthorizationCode: 60, Grant: 3600, Interaction: 60, Session: 3600 },
        features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true } },
        // Its own refuses addresses of this machine.
        fetch: (url, { method, headers, body, redirect }) => fetch(url, { method, headers, body, redirect }),
        interactions: { url: (_, interaction) => `/enter/${interaction.uid}` },
        findAccount: (_, id) => ({ accountId: id, claims: () => people.get(id) }),
        loadExistingGrant: async ctx => {
            const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
            grant.addOIDCScope('openid');
            await grant.save();
            return grant;
        },
    });
    return { provider, answer: provider.callback() };
}

let kept = make(newKey('first'));
const stranger = make(newKey('first'));

createServer((request, response) => {
    const url = new URL(request.url, issuer);
    if (url.pathname === '/control') {
        const asked = Object.fromEntries(url.searchParams);
        if (asked.sub) next = { sub: asked.sub, name: asked.name, roles: (asked.roles ?? '').split(',').filter(Boolean), service: asked.service };
        wrong = asked.wrong ?? '';
        if (asked.rotate) kept = make(newKey(asked.rotate));
        return response.end();
    }
    if (url.pathname.startsWith('/enter/')) {
        people.set(next.sub, next);
        return kept.provider.interactionFinished(request, response, { login: { accountId: next.sub } }, { mergeWithLastSubmission: false });
    }
    if (url.pathname === '/auth' && wrong === 'nonce') {
        url.searchParams.set('nonce', 'of-someone-else');
        request.url = url.pathname + url.search;
    }
    const answering = url.pathname === '/token' && wrong === 'key' ? stranger : kept;
    if (url.pathname === '/token' && wrong === 'issuer') {
        answering.provider.issuer = 'http://localhost:1';
        response.on('finish', () => { answering.provider.issuer = issuer; });
    }
    return answering.answer(request, response);
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));

// Ends with whoever started it.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
