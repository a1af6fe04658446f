import { SCOPE_EXCLUSIONS } from '@/lib/domain/mediation-case/case';
import { SCOPE_EXCLUSION_LABELS } from '@/lib/domain/mediation-case/labels';

/** The matters the law keeps from grassroots mediation. They are written down too, then refused or referred. */
export function OutOfScopeList() {
  return (
    <details className="text-cell mt-3">
      <summary className="link inline-block py-1">Vụ việc này có thuộc phạm vi hòa giải không?</summary>
      <p className="mt-2">
        Không hòa giải ở cơ sở những việc dưới đây. Vẫn ghi vào sổ, rồi hướng dẫn các bên đến nơi có thẩm
        quyền.
      </p>
      <ul className="mt-1 list-disc pl-5">
        {SCOPE_EXCLUSIONS.map((exclusion) => (
          <li key={exclusion}>
            {SCOPE_EXCLUSION_LABELS[exclusion].label}{' '}
            <span className="text-note text-ink-3">({SCOPE_EXCLUSION_LABELS[exclusion].source})</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
