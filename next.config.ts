import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // Nearly every page is one person's own: nothing of a tenant may sit in a shared cache.
  cacheComponents: false,
  // Native modules and the database driver stay outside the server bundle.
  serverExternalPackages: ['@node-rs/argon2', 'pg', '@prisma/adapter-pg'],
  typescript: { tsconfigPath: 'tsconfig.build.json' },
  experimental: { serverActions: { bodySizeLimit: '1mb' } },
};

export default config;
