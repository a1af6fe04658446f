import 'server-only';
import { asGate } from './scope';

/** Why the portal refuses to start; the message is one sentence for the operator. */
export class UnsafeDatabaseError extends Error {}

type RoleFacts = { name: string; superuser: boolean; bypass: boolean; owns: boolean };

/**
 * Refuses to serve with a login role that policies do not bind: everything would «work» and nothing would be
 * protected. Also asks for one known row under a scope, so that a policy that hides everything is found at start.
 * @throws UnsafeDatabaseError
 */
export async function assertSafeDatabase(): Promise<void> {
  await asGate(async (tx) => {
    const [role] = await tx.$queryRaw<RoleFacts[]>`
      SELECT session_user::text AS name, r.rolsuper AS superuser, r.rolbypassrls AS bypass,
             EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND pg_has_role(r.oid, c.relowner, 'MEMBER')) AS owns
        FROM pg_roles r WHERE r.rolname = session_user`;
    if (!role || role.superuser || role.bypass || role.owns) {
      throw new UnsafeDatabaseError(
        `Vai trò «${role?.name ?? '?'}» trong DATABASE_URL vượt qua được phân quyền theo dòng. Dùng vai trò ứng dụng không sở hữu bảng, không phải superuser, không có BYPASSRLS.`,
      );
    }
    const [seen] = await tx.$queryRaw<{ cities: bigint; ruled: boolean }[]>`
      SELECT (SELECT count(*) FROM city) AS cities,
             (SELECT bool_and(c.relrowsecurity AND c.relforcerowsecurity) FROM pg_class c WHERE c.oid = 'mediation_case'::regclass) AS ruled`;
    if (!seen?.ruled)
      throw new UnsafeDatabaseError(
        'Bảng vụ việc chưa bật phân quyền theo dòng. Chạy lại các bước di trú dữ liệu.',
      );
  });
}
