import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { optionsOf } from '@/components/form/options-of';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { CLASS_LEVELS } from '@/lib/domain/training/class-kind';
import { TRAINERS } from '@/lib/features/trainings/address';
import {
  OFFICE_FILTER_LABELS,
  OFFICE_FILTERS,
  TRAINER_LEVEL_LABELS,
} from '@/lib/features/trainings/trainers/list-params';
import type { Register } from '@/lib/features/trainings/trainers/read-register';
import { sayDensity, sayTrained } from '@/lib/features/trainings/trainers/say-register';
import { trainerColumns } from '@/lib/features/trainings/trainers/ui/trainer-columns';

type RegisterPageProps = { readonly register: Register; readonly tabs: ReactNode };

/** The trainers of the city and of communes: how many, how dense, who was trained. */
export function RegisterPage({ register, tabs }: RegisterPageProps) {
  const { trainers, filter, today } = register;
  const isFiltered = Boolean(filter.q || filter.level || filter.office);
  return (
    <>
      <PageHeader
        title={sayTrained(register)}
        context={sayDensity(register)}
        actions={
          <ButtonLink variant="filled" icon={Plus} href={`${TRAINERS}/new`}>
            Thêm tập huấn viên
          </ButtonLink>
        }
      />
      {tabs}
      <FilterBar action={TRAINERS} label="Lọc tập huấn viên" clearHref={isFiltered ? TRAINERS : undefined}>
        <FilterSearch name="q" label="Họ và tên" value={filter.q} />
        <FilterSelect
          name="level"
          label="Của"
          all="Mọi nơi"
          value={filter.level ?? ''}
          options={optionsOf(CLASS_LEVELS, TRAINER_LEVEL_LABELS)}
        />
        <FilterSelect
          name="office"
          label="Tình trạng"
          all="Đang làm và đã thôi"
          value={filter.office ?? ''}
          options={optionsOf(OFFICE_FILTERS, OFFICE_FILTER_LABELS)}
        />
      </FilterBar>
      <DataTable
        caption="Tập huấn viên"
        columns={trainerColumns(today)}
        rows={trainers}
        rowKey={({ trainerId }) => trainerId}
        empty={
          <EmptyState>
            {isFiltered ? 'Không có tập huấn viên nào như vậy.' : 'Sổ tập huấn viên chưa có ai.'}
          </EmptyState>
        }
        foot={<Pager shown={trainers.length} total={trainers.length} unit="tập huấn viên" />}
      />
    </>
  );
}
