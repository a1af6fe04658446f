import 'server-only';
import { prisma } from './client';
import { newId } from './ids';
import { asGate, runUnder } from './scope';

/** Why the portal refuses to start; the message is one sentence for the operator. */
export class UnsafeDatabaseError extends Error {}

type RoleFacts = { name: string; superuser: boolean; bypass: boolean; owns: boolean };

/** The login role must be one that policies bind. Asked without a scope: an owner may not be able to step into one. */
async function checkLoginRole(): Promise<void> {
  const [role] = await prisma().$queryRaw<RoleFacts[]>`
    SELECT session_user::text AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypass,
           EXISTS (SELECT 1 FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
                      AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owns
      FROM pg_roles r WHERE r.rolname = session_user`;
  if (role && !role.superuser && !role.bypass && !role.owns) return;
  throw new UnsafeDatabaseError(
    `Vai trò «${role?.name ?? '?'}» trong DATABASE_URL vượt qua được phân quyền theo dòng. Dùng vai trò ứng dụng không sở hữu bảng, không phải superuser, không có BYPASSRLS.`,
  );
}

/** One known row: seen under its own scope, and not under another. An empty database has none to ask for. */
async function checkKnownRow(): Promise<void> {
  const city = await asGate((tx) => tx.city.findFirst({ select: { cityId: true } }));
  if (!city) return;
  const seenFrom = (cityId: string): Promise<number> =>
    runUnder({ role: 'portal_city', cityId }, (tx) => tx.city.count({ where: city }));
  if ((await seenFrom(city.cityId)) === 1 && (await seenFrom(newId())) === 0) return;
  throw new UnsafeDatabaseError(
    'Phân quyền theo dòng không đúng: một thành phố không thấy dòng của mình, hoặc thấy dòng của nơi khác. Chạy lại các bước nâng cấp cơ sở dữ liệu.',
  );
}

/**
 * Refuses to serve when the database would not guard: everything would «work» and nothing be protected.
 * @throws UnsafeDatabaseError
 */
export async function assertSafeDatabase(): Promise<void> {
  await checkLoginRole();
  await checkKnownRow();
}
