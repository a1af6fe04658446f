import 'server-only';
import { isWithin } from '@/lib/domain/calendar';
import type { CaseAction } from '@/lib/domain/mediation-case/case';
import { communeName, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { CaseFile } from '@/lib/features/mediation-cases/file/case-file';
import { mediatorOptions } from '@/lib/features/mediation-cases/steps/form-options';
import { listTeamMembers } from '@/lib/features/mediation-cases/steps/team-members';
import type { ListOption } from '@/components/form/checkbox-list-field';
import type { Option } from '@/components/form/select-field';
import type { Context } from '@/lib/server/context';

/** Lists that only some steps need, beside the file itself. */
export type StepChoices = {
  /** Mediators of the team today; who declared an interest is told with the reason. */
  readonly mediators: readonly ListOption[];
  readonly communes: readonly Option[];
  /** Teams of the chosen commune, without the one that owns the case. */
  readonly communeId: string;
  readonly teams: readonly Option[];
};

const NONE: StepChoices = { mediators: [], communes: [], communeId: '', teams: [] };

/** Said of whoever has no account: giving them a case is not enough for them to hear of it. */
const OUT_OF_REACH = 'Không có kênh nhận, cần báo trực tiếp';

async function readMediators({ tx, today }: Context, { outline, facts }: CaseFile): Promise<ListOption[]> {
  const all = await listTeamMembers(tx, outline.cityId, facts);
  const members = all.filter(
    ({ mediatorId, from, to }, index) =>
      isWithin(today, from, to) && all.findIndex((member) => member.mediatorId === mediatorId) === index,
  );
  const ids = members.map(({ mediatorId }) => mediatorId);
  const unreached = await tx.$queryRaw<{ id: string }[]>`SELECT mediators_out_of_reach(${ids}::uuid[]) AS id`;
  return members.map(({ mediatorId, name, role }) => {
    const notes = [
      ...(role === 'leader' ? ['Tổ trưởng'] : []),
      ...(unreached.some(({ id }) => id === mediatorId) ? [OUT_OF_REACH] : []),
    ];
    return {
      value: mediatorId,
      label: name,
      ...(notes.length > 0 ? { note: notes.join('. ') } : {}),
      ...(facts.interestedMediatorIds.includes(mediatorId)
        ? { blocked: 'đã khai báo có lợi ích liên quan (Luật, Điều 10)' }
        : {}),
    };
  });
}

async function readCoTeams(
  { tx }: Context,
  { outline }: CaseFile,
  wanted: string | null,
): Promise<Pick<StepChoices, 'communes' | 'communeId' | 'teams'>> {
  const communes = await tx.$queryRaw<{ id: string; name: string; kind: CommuneKind }[]>`
    SELECT id, name, kind FROM commune
     WHERE city_id = ${outline.cityId}::uuid AND valid_to IS NULL ORDER BY search_name, id`;
  const communeId = communes.some(({ id }) => id === wanted) && wanted ? wanted : outline.communeId;
  const teams = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM teams_to_cooperate(${communeId}::uuid)`;
  return {
    communes: communes.map((commune) => ({ value: commune.id, label: communeName(commune) })),
    communeId,
    teams: teams
      .filter(({ id }) => id !== outline.teamId)
      .map(({ id, name }) => ({ value: id, label: name })),
  };
}

/** Reads the lists that this step's form offers. */
export async function readChoices(
  context: Context,
  file: CaseFile,
  action: CaseAction,
  communeId: string | null,
): Promise<StepChoices> {
  const { actor } = context;
  switch (action) {
    case 'declare_interest':
      // Only one's own interest is declared; the commune and the leader write it down for any of the mediators.
      return {
        ...NONE,
        mediators: mediatorOptions(file.parts).filter(
          ({ value }) => actor.role !== 'mediator' || actor.mediatorId === value,
        ),
      };
    case 'assign':
    case 'reassign':
      return { ...NONE, mediators: await readMediators(context, file) };
    case 'add_co_team':
      return { ...NONE, ...(await readCoTeams(context, file, communeId)) };
    default:
      return NONE;
  }
}
