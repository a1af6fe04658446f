'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { SCOPE_EXCLUSIONS } from '@/lib/domain/mediation-case/case';
import { SCOPE_EXCLUSION_LABELS } from '@/lib/domain/mediation-case/labels';

/** Why the matter may not be mediated. */
export function ExclusionField() {
  return (
    <ChoiceTiles
      name="exclusion"
      label="Vì sao ngoài phạm vi"
      columns={1}
      options={SCOPE_EXCLUSIONS.map((exclusion) => ({
        value: exclusion,
        label: SCOPE_EXCLUSION_LABELS[exclusion].label,
      }))}
    />
  );
}
