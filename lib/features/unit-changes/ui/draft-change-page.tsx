import { PageHeader } from '@/components/shell/page-header';
import { CHANGE_LABELS, CHANGE_NOTES } from '@/lib/domain/unit-change/kinds';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { ChooseFrom } from '@/lib/features/unit-changes/ui/choose-from';
import { MergeCommunesForm } from '@/lib/features/unit-changes/ui/forms/merge-communes-form';
import { MergeNeighbourhoodsForm } from '@/lib/features/unit-changes/ui/forms/merge-neighbourhoods-form';
import { MergeTeamsForm } from '@/lib/features/unit-changes/ui/forms/merge-teams-form';
import { MoveUnitsForm } from '@/lib/features/unit-changes/ui/forms/move-units-form';
import { RenameCommuneForm } from '@/lib/features/unit-changes/ui/forms/rename-commune-form';
import { RenameForm } from '@/lib/features/unit-changes/ui/forms/rename-form';
import { SplitNeighbourhoodForm } from '@/lib/features/unit-changes/ui/forms/split-neighbourhood-form';
import { SplitTeamForm } from '@/lib/features/unit-changes/ui/forms/split-team-form';

/** The form of one kind of change. */
export function DraftChangePage({ desk }: { readonly desk: DraftDesk }) {
  return (
    <div className="max-w-3xl">
      <PageHeader
        title={CHANGE_LABELS[desk.kind]}
        path={[
          { label: 'Thay đổi đơn vị', href: '/unit-changes' },
          { label: 'Lập phương án', href: '/unit-changes/new' },
        ]}
        context={CHANGE_NOTES[desk.kind]}
      />
      <FormOfKind desk={desk} />
    </div>
  );
}

function FormOfKind({ desk }: { readonly desk: DraftDesk }) {
  const { kind, chosenId, units, communes } = desk;
  switch (kind) {
    case 'merge_neighbourhoods':
      return <MergeNeighbourhoodsForm desk={desk} />;
    case 'split_neighbourhood':
      return <SplitNeighbourhoodForm desk={desk} />;
    case 'rename_neighbourhood':
    case 'rename_team':
      return <RenameForm desk={desk} kind={kind} />;
    case 'merge_teams':
      return <MergeTeamsForm desk={desk} />;
    case 'split_team':
      return chosenId === null ? (
        <ChooseFrom kind={kind} label="Tổ hòa giải được tách" options={units.teams} />
      ) : (
        <SplitTeamForm desk={desk} teamId={chosenId} />
      );
    case 'merge_communes':
      return <MergeCommunesForm desk={desk} />;
    case 'move_units':
      return chosenId === null ? (
        <ChooseFrom kind={kind} label="Xã, phường đang có thôn, tổ" options={communes} />
      ) : (
        <MoveUnitsForm desk={desk} fromCommuneId={chosenId} />
      );
    case 'rename_commune':
      return <RenameCommuneForm desk={desk} />;
  }
}
