'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Plan } from '@/lib/domain/programme/plan';
import { addPlan, changePlan } from '@/lib/features/programme/plan/actions';
import type { StoredPlan } from '@/lib/features/programme/plan/read-plans';
import { AddPlanInput, ChangePlanInput } from '@/lib/features/programme/plan/schema';
import { planFields, PlanInputs } from '@/lib/features/programme/plan/ui/plan-inputs';

const useReturn = () => {
  const router = useRouter();
  const toast = useToast();
  return ({ message }: { readonly message?: string }) => {
    if (message) toast({ text: message });
    router.push('/programme');
  };
};

type AddPlanFormProps = { readonly start: Plan; readonly today: IsoDate };

/** A plan of the city, begun from the one in force. */
export function AddPlanForm({ start, today }: AddPlanFormProps) {
  const form = useActionForm({
    action: addPlan,
    schema: AddPlanInput,
    defaults: planFields(start),
    onDone: useReturn(),
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Ghi kế hoạch của thành phố">
        <PlanInputs today={today} />
        <Footer submit="Ghi kế hoạch" back="Không ghi nữa" />
      </ActionForm>
    </Sheet>
  );
}

type ChangePlanFormProps = { readonly plan: StoredPlan; readonly today: IsoDate };

/** A plan that the city entered, mended. */
export function ChangePlanForm({ plan, today }: ChangePlanFormProps) {
  const { planId, version } = plan;
  const form = useActionForm({
    action: changePlan,
    schema: ChangePlanInput,
    defaults: { ...planFields(plan), planId, version },
    onDone: useReturn(),
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Sửa kế hoạch">
        <PlanInputs today={today} />
        <Footer submit="Ghi thay đổi" back="Không sửa nữa" />
      </ActionForm>
    </Sheet>
  );
}

function Footer({ submit, back }: { readonly submit: string; readonly back: string }) {
  return (
    <FormFooter>
      <SubmitButton>{submit}</SubmitButton>
      <ButtonLink variant="text" href="/programme">
        {back}
      </ButtonLink>
    </FormFooter>
  );
}
