import 'server-only';
import type { OAuthConfig } from 'next-auth/providers/oauth';
import type { OidcSettings } from '@/lib/env';

/** The provider's name in our addresses: `/api/auth/callback/oidc` is what the city's single sign-on must allow. */
export const OIDC_PROVIDER = 'oidc';

/** The claims of one person at the single sign-on. */
export type OidcClaims = Readonly<Record<string, unknown>>;

/** A city's single sign-on by OpenID Connect, found through its issuer: code flow with PKCE, state and nonce. */
export function oidcProvider(settings: OidcSettings): OAuthConfig<OidcClaims> {
  return {
    id: OIDC_PROVIDER,
    name: settings.label,
    type: 'oauth',
    wellKnown: `${settings.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
    clientId: settings.clientId,
    clientSecret: settings.clientSecret,
    authorization: { params: { scope: 'openid profile' } },
    idToken: true,
    checks: ['pkce', 'state', 'nonce'],
    httpOptions: { timeout: 10_000 },
    profile: (claims) => ({ id: String(claims.sub) }),
  };
}
