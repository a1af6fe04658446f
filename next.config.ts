import type { NextConfig } from 'next';
import { STATIC_FILE_HEADERS } from './lib/http/security-headers';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Nearly every page is one person's own: nothing of a tenant may sit in a shared cache.
  cacheComponents: false,
  // Native modules and the database driver stay outside the server bundle.
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg'],
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  // Static files do not pass proxy.ts; their names hold their content, so they alone may be kept.
  headers: async () => [
    { source: '/_next/static/:path*', headers: STATIC_FILE_HEADERS },
    { source: '/icon.svg', headers: STATIC_FILE_HEADERS },
  ],
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
