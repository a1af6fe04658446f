import { SCOPE_EXCLUSIONS } from '@/lib/domain/mediation-case/case';
import { SCOPE_EXCLUSION_LABELS } from '@/lib/domain/mediation-case/labels';

/** What may not be mediated at the grassroots, each with its source (Luật HGƠCS Đ3, NĐ 15/2014 Đ5). */
export function ScopeReminder() {
  return (
    <ul className="list-disc pl-5">
      {SCOPE_EXCLUSIONS.map((exclusion) => (
        <li key={exclusion}>
          {SCOPE_EXCLUSION_LABELS[exclusion].label}{' '}
          <span className="text-note text-ink-2">({SCOPE_EXCLUSION_LABELS[exclusion].source})</span>
        </li>
      ))}
    </ul>
  );
}
