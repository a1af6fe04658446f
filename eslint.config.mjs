import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';

/** Imports that lib/domain may never make: it holds rules, not frameworks. */
const FRAMEWORKS = [
  'next',
  'next/*',
  'react',
  'react-dom',
  'react/*',
  'next-auth',
  'next-auth/*',
  'pg',
  '@prisma/*',
];

const features = [
  'accounts',
  'audit',
  'dashboards',
  'due',
  'elections',
  'imports',
  'indicators',
  'materials',
  'mediation-cases',
  'notices',
  'personal-links',
  'programme',
  'radar',
  'roll',
  'schedule',
  'search',
  'sign-in',
  'supporters',
  'training-attendance',
  'trainings',
  'unit-changes',
  'units',
];

const config = [
  {
    ignores: [
      'node_modules/**',
      '.next/**',
      '.data/**',
      '.tmp/**',
      'lib/db/generated/**',
      'next-env.d.ts',
      'test-results/**',
    ],
  },
  ...next,
  ...typescript,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^\\$(queryRaw|executeRaw)Unsafe$/]',
          message: 'Only tagged $queryRaw: values must be bound, never spliced (C-28).',
        },
        {
          selector: "MemberExpression[object.name='Prisma'][property.name='raw']",
          message: 'Only tagged $queryRaw: values must be bound, never spliced (C-28).',
        },
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'No raw HTML (C-26).',
        },
      ],
    },
  },
  {
    files: ['app/**/*.tsx', 'components/**/*.tsx', 'lib/**/*.tsx'],
    ignores: ['components/ui/link.tsx'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [{ name: 'next/link', message: 'components/ui/link fetches nothing before it is pressed.' }],
        },
      ],
    },
  },
  {
    // A style attribute in server-rendered HTML breaks the content security policy (C-23).
    files: ['app/**/*.tsx', 'components/**/*.tsx', 'lib/**/*.tsx'],
    rules: { 'react/forbid-dom-props': ['error', { forbid: ['style'] }] },
  },
  {
    files: ['lib/domain/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                ...FRAMEWORKS,
                '@/lib/db/*',
                '@/lib/server/*',
                '@/lib/features/*',
                '@/components/*',
                '@/app/*',
              ],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['components/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: [
                '@/lib/db/*',
                '@/lib/server/*',
                '@/lib/features/*',
                '@/lib/domain/*',
                '@/app/*',
                '@/lib/auth/*',
              ],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'lib/{features,server,auth,audit}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/db/client', '**/db/generated/**', '@prisma/client', 'pg'],
              message: 'Only lib/db opens the database; take a ScopedTx.',
            },
          ],
        },
      ],
    },
  },
  ...features.map((feature) => ({
    files: [`lib/features/${feature}/**/*.{ts,tsx}`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/db/client', '**/db/generated/**', '@prisma/client', 'pg'],
              message: 'Only lib/db opens the database; take a ScopedTx.',
            },
            {
              group: features
                .filter((other) => other !== feature)
                .map((other) => `@/lib/features/${other}/*`),
              message: 'Features do not import each other: a page composes them.',
            },
          ],
        },
      ],
    },
  })),
];

export default config;
