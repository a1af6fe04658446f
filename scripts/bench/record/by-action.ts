import { Refusal } from '../../setup/refusal.mjs';
import { selectOne } from '../owner';
import { openAction } from '../server-action';
import type { Stage } from '../stage';
import type { WebClient } from '../web-client';

const PAGE = '/mediation-cases/new';
const ACTION = { filename: 'lib/features/mediation-cases/record/actions.ts', exportedName: 'recordCase' };

/** A case that the action has entered, and how long the answer took. */
export type Recorded = { readonly caseId: string; readonly ms: number };

/** What the six inputs hold besides names and words. */
type Given = { readonly teamId: string; readonly receivedOn: string };

function findGiven(ownerUrl: string, login: string): Promise<Given> {
  return selectOne<Given>(
    ownerUrl,
    `SELECT t.id AS "teamId", (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date::text AS "receivedOn"
       FROM account a
       JOIN account_membership m ON m.account_id = a.id
       JOIN team t ON t.city_id = m.city_id AND t.commune_id = m.commune_id AND t.valid_to IS NULL
      WHERE a.login_name = $1 ORDER BY t.id LIMIT 1`,
    [login],
  );
}

/**
 * Makes a function that enters one case as the form does: the same message of React to the same server action.
 * @param client signed in as `login`
 */
export async function openRecorder(
  stage: Stage,
  client: WebClient,
  login: string,
): Promise<() => Promise<Recorded>> {
  const given = await findGiven(stage.ownerUrl, login);
  const record = openAction(client, PAGE, ACTION);
  return async () => {
    const answer = await record({
      ...given,
      kind: 'civil',
      firstParty: 'Nguyễn Văn Đo',
      secondParty: 'Gia đình bà Trần Thị Đếm',
      summary: 'Tranh chấp ranh giới sân phơi giữa hai nhà liền kề',
    });
    const caseId = /"caseId":"([0-9a-f-]{36})"/.exec(answer.body)?.[1];
    if (!caseId) throw new Refusal(`Không ghi được vụ việc: ${answer.status} ${answer.body.slice(0, 300)}`);
    return { caseId, ms: answer.ms };
  };
}
