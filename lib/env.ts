// Settings come from the environment, once. `.env.example` names each with its meaning.
import { z } from 'zod';

type Source = Readonly<Record<string, string | undefined>>;

/** An empty line in a .env file means «not set». */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional());

const withDefault = <T extends z.ZodType>(schema: T, value: string | number) =>
  z.preprocess((given) => (given === undefined || given === '' ? value : given), schema);

const wholeNumber = (name: string, min: number, max: number) =>
  z.coerce
    .number({ error: `${name} phải là số.` })
    .refine((value) => Number.isInteger(value) && value >= min && value <= max, {
      error: `${name} phải là số nguyên từ ${min} đến ${max}.`,
    });

const databaseUrl = (name: string) =>
  z.url({
    protocol: /^postgres(ql)?$/,
    error: `${name} phải có dạng postgresql://người-dùng:mật-khẩu@máy-chủ:cổng/tên.`,
  });

/** Origins only: cookies and the Origin check (C-18) know no path. */
const origin = (name: string) =>
  z
    .url({
      protocol: /^https?$/,
      abort: true,
      error: `${name} phải là một địa chỉ, ví dụ https://hoagiai.example.gov.vn.`,
    })
    .refine((value) => new URL(value).pathname === '/' && !new URL(value).search, {
      error: `${name} chỉ gồm địa chỉ máy chủ, không có đường dẫn phía sau.`,
    })
    .transform((value) => new URL(value).origin);

/** NIST SP 800-63B and C-08: fifteen characters without a second factor. */
const SHORTEST_PASSWORD = 15;
/** HS256 keys shorter than 32 bytes weaken the session token. */
const SHORTEST_SECRET = 32;

const common = {
  PORT: withDefault(wholeNumber('PORT', 1, 65_535), 3000),
  DATA_DIR: withDefault(z.string(), '.data'),
  PUBLIC_URL: optional(origin('PUBLIC_URL')),
  DATABASE_URL: optional(databaseUrl('DATABASE_URL')),
  AUTH_SECRET: optional(
    z.string().min(SHORTEST_SECRET, { error: `AUTH_SECRET cần ít nhất ${SHORTEST_SECRET} ký tự.` }),
  ),
  OIDC_ISSUER: optional(
    z.url({ protocol: /^https?$/, error: 'OIDC_ISSUER phải là một địa chỉ http hoặc https.' }),
  ),
  OIDC_CLIENT_ID: optional(z.string()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_LABEL: withDefault(z.string(), 'Đăng nhập một lần'),
  OIDC_CLAIM: withDefault(z.string(), 'preferred_username'),
};

const launcherSchema = z
  .object({
    ...common,
    DATABASE_OWNER_URL: optional(databaseUrl('DATABASE_OWNER_URL')),
    DEMO: withDefault(
      z.enum(['city', 'nation', 'empty', 'none'], { error: 'DEMO phải là city, nation, empty hoặc none.' }),
      'city',
    ),
    DEMO_PASSWORD: optional(
      z.string().min(SHORTEST_PASSWORD, { error: `DEMO_PASSWORD cần ít nhất ${SHORTEST_PASSWORD} ký tự.` }),
    ),
    CHROMIUM_PATH: optional(z.string()),
  })
  .refine((env) => (env.DATABASE_URL === undefined) === (env.DATABASE_OWNER_URL === undefined), {
    error: 'DATABASE_URL và DATABASE_OWNER_URL phải đặt cùng nhau: một cho ứng dụng, một cho việc nâng cấp.',
  })
  .refine((env) => env.DATABASE_URL === undefined || env.DATABASE_URL !== env.DATABASE_OWNER_URL, {
    error: 'DATABASE_URL và DATABASE_OWNER_URL phải là hai tài khoản khác nhau.',
  });

/** smtp: upgraded to TLS when the server offers it; smtps: TLS from the first byte. */
const smtpUrl = z.url({
  protocol: /^smtps?$/,
  error: 'SMTP_URL phải có dạng smtp://người-dùng:mật-khẩu@máy-chủ:cổng, hoặc smtps://.',
});

const serverSchema = z
  .object({
    ...common,
    DATABASE_URL: z.preprocess(
      (value) => (value === '' ? undefined : value),
      z.string({ error: 'Thiếu DATABASE_URL.' }).pipe(databaseUrl('DATABASE_URL')),
    ),
    AUTH_SECRET: z
      .string({ error: 'Thiếu AUTH_SECRET.' })
      .min(SHORTEST_SECRET, { error: `AUTH_SECRET cần ít nhất ${SHORTEST_SECRET} ký tự.` }),
    DATABASE_POOL: withDefault(wholeNumber('DATABASE_POOL', 1, 200), 10),
    JOBS_DATABASE_URL: optional(databaseUrl('JOBS_DATABASE_URL')),
    SMTP_URL: optional(smtpUrl),
    MAIL_FROM: optional(
      z.email({ error: 'MAIL_FROM phải là một địa chỉ thư, ví dụ hoagiai@example.gov.vn.' }),
    ),
  })
  .refine((env) => (env.SMTP_URL === undefined) === (env.MAIL_FROM === undefined), {
    error: 'SMTP_URL và MAIL_FROM phải đặt cùng nhau: máy chủ gửi thư và địa chỉ người gửi.',
  })
  .refine((env) => env.OIDC_ISSUER === undefined || (env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET), {
    error: 'Đặt OIDC_ISSUER thì phải có cả OIDC_CLIENT_ID và OIDC_CLIENT_SECRET.',
  });

/** Bad settings: the message holds one Vietnamese sentence per setting, one a line. */
export class BadEnvironment extends Error {
  override name = 'BadEnvironment';
}

function parse<T extends z.ZodType>(schema: T, source: Source): z.output<T> {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  throw new BadEnvironment(parsed.error.issues.map((issue) => issue.message).join('\n'));
}

/** Settings of the commands (`npm start`, `npm test`, …). */
export interface LauncherEnv {
  readonly port: number;
  readonly dataDir: string;
  readonly publicUrl: string | undefined;
  /** A database kept elsewhere; undefined: the embedded server. */
  readonly database: { readonly appUrl: string; readonly ownerUrl: string } | undefined;
  readonly demo: 'city' | 'nation' | 'empty' | 'none';
  readonly demoPassword: string | undefined;
  readonly authSecret: string | undefined;
  readonly chromiumPath: string | undefined;
}

/**
 * Reads the settings of the commands.
 * @throws {BadEnvironment} one sentence per bad setting
 */
export function parseLauncherEnv(source: Source): LauncherEnv {
  const env = parse(launcherSchema, source);
  return {
    port: env.PORT,
    dataDir: env.DATA_DIR,
    publicUrl: env.PUBLIC_URL,
    database:
      env.DATABASE_URL !== undefined && env.DATABASE_OWNER_URL !== undefined
        ? { appUrl: env.DATABASE_URL, ownerUrl: env.DATABASE_OWNER_URL }
        : undefined,
    demo: env.DEMO,
    demoPassword: env.DEMO_PASSWORD,
    authSecret: env.AUTH_SECRET,
    chromiumPath: env.CHROMIUM_PATH,
  };
}

/** A city's single sign-on by OpenID Connect. */
export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says. */
  readonly label: string;
  /** The claim that carries our login name. */
  readonly claim: string;
}

/** The server that takes the portal's mail. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; else it is taken up when the server offers it. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly pass: string } | undefined;
  /** The address that people see as the sender. */
  readonly from: string;
}

function mailSettings(url: string, from: string): MailSettings {
  const { protocol, hostname, port, username, password } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    login:
      username === ''
        ? undefined
        : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    from,
  };
}

/** Settings of the web server. The command that starts it fills in what the person left out. */
export interface ServerEnv {
  readonly databaseUrl: string;
  /** Connections a process holds at most (C-45: a fixed number). */
  readonly databasePool: number;
  readonly authSecret: string;
  /** The origin people see; decides cookie security (C-17) and the Origin check (C-18). */
  readonly publicOrigin: string;
  readonly secureCookies: boolean;
  readonly oidc: OidcSettings | undefined;
  /** Where the queue of jobs is listened to: a session of its own, which a pooler by transactions does not give. */
  readonly jobsDatabaseUrl: string;
  /** Undefined: the portal sends no mail, and says so. */
  readonly mail: MailSettings | undefined;
}

/**
 * Reads the settings of the web server.
 * @throws {BadEnvironment} one sentence per bad setting
 */
export function parseServerEnv(source: Source): ServerEnv {
  const env = parse(serverSchema, source);
  const publicOrigin = env.PUBLIC_URL ?? `http://localhost:${env.PORT}`;
  return {
    databaseUrl: env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    authSecret: env.AUTH_SECRET,
    publicOrigin,
    secureCookies: publicOrigin.startsWith('https:'),
    oidc:
      env.OIDC_ISSUER !== undefined &&
      env.OIDC_CLIENT_ID !== undefined &&
      env.OIDC_CLIENT_SECRET !== undefined
        ? {
            issuer: env.OIDC_ISSUER,
            clientId: env.OIDC_CLIENT_ID,
            clientSecret: env.OIDC_CLIENT_SECRET,
            label: env.OIDC_LABEL,
            claim: env.OIDC_CLAIM,
          }
        : undefined,
    jobsDatabaseUrl: env.JOBS_DATABASE_URL ?? env.DATABASE_URL,
    mail:
      env.SMTP_URL !== undefined && env.MAIL_FROM !== undefined
        ? mailSettings(env.SMTP_URL, env.MAIL_FROM)
        : undefined,
  };
}

let launcher: LauncherEnv | undefined;
let server: ServerEnv | undefined;

/** The settings of the running command, read from the process's environment once. */
export function launcherEnv(): LauncherEnv {
  launcher ??= parseLauncherEnv(process.env);
  return launcher;
}

/** The settings of the running web server, read from the process's environment once. */
export function serverEnv(): ServerEnv {
  server ??= parseServerEnv(process.env);
  return server;
}
