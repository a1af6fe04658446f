import type { DeskTeam } from '@/lib/features/mediation-cases/record/recording-desk';

/** A team leader writes in one book: the team is said, not asked. */
export function FixedTeam({ team, number }: { readonly team: DeskTeam; readonly number: number }) {
  return (
    <div className="min-w-0">
      <p className="mb-1 font-semibold">
        <span className="text-ink-2 font-normal max-sm:hidden">{number}. </span>
        Tổ hòa giải
      </p>
      <p className="bg-well rounded-control flex min-h-(--size-control) flex-wrap items-center gap-x-2 px-3 py-2">
        {team.name}
        <span className="text-ink-2 max-sm:hidden">{team.neighbourhoods}</span>
      </p>
    </div>
  );
}
