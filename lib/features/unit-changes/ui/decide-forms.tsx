'use client';

import { ActionForm } from '@/components/form/action-form';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { cancelUnitChange, confirmUnitChange } from '@/lib/features/unit-changes/actions';
import { ChangeInput } from '@/lib/features/unit-changes/change/schema';

type DecideFormsProps = {
  readonly changeId: string;
  /** Nothing stands in the way, and it is not agreed yet or overdue. */
  readonly canConfirm: boolean;
  /** Its day has come: it is done at once. */
  readonly isDue: boolean;
};

/** Agree to the change, or take it back. */
export function DecideForms({ changeId, canConfirm, isDue }: DecideFormsProps) {
  const toast = useToast();
  const told = { schema: ChangeInput, defaults: { changeId } };
  const onDone = ({ message }: { readonly message?: string }) => {
    if (message) toast({ text: message });
  };
  const confirm = useActionForm({ ...told, action: confirmUnitChange, onDone });
  const cancel = useActionForm({ ...told, action: cancelUnitChange, onDone });
  return (
    <div className="mt-5 flex flex-col gap-3">
      {canConfirm ? (
        <ActionForm form={confirm} label="Xác nhận thay đổi">
          <SubmitButton block pendingLabel="Đang thực hiện…">
            {isDue ? 'Thực hiện thay đổi' : 'Hẹn ngày thực hiện'}
          </SubmitButton>
        </ActionForm>
      ) : null}
      <ActionForm form={cancel} label="Bỏ phương án">
        <SubmitButton block variant="danger-outlined">
          Bỏ phương án
        </SubmitButton>
      </ActionForm>
    </div>
  );
}
