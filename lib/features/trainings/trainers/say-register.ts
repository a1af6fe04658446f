import { trainersNeeded } from '@/lib/domain/training/trainer-density';
import type { Register } from '@/lib/features/trainings/trainers/read-register';
import { formatCount } from '@/lib/format/number';

/** «52 tập huấn viên đang làm, 49 đã được tập huấn». */
export function sayTrained({ inOffice, trained }: Pick<Register, 'inOffice' | 'trained'>): string {
  if (inOffice === 0) return 'Chưa có tập huấn viên nào đang làm';
  return trained === inOffice
    ? `${formatCount(inOffice)} tập huấn viên đang làm, đều đã được tập huấn`
    : `${formatCount(inOffice)} tập huấn viên đang làm, ${formatCount(trained)} đã được tập huấn`;
}

/**
 * «1 tập huấn viên / 128 tổ; cần thêm 12 người để có 1 tập huấn viên / 100 tổ». Only the city's trainers have a number to
 * reach (K2e): the one for districts has had no bearer since 01/7/2025.
 */
export function sayDensity({ inOffice, teams, role }: Pick<Register, 'inOffice' | 'teams' | 'role'>): string {
  const each =
    inOffice === 0
      ? `${formatCount(teams)} tổ chưa có tập huấn viên`
      : `1 tập huấn viên / ${formatCount(Math.round(teams / inOffice))} tổ`;
  if (role === 'commune_officer') return each;
  const missing = trainersNeeded(teams) - inOffice;
  return missing > 0
    ? `${each}, cần thêm ${formatCount(missing)} để có 1 tập huấn viên / 100 tổ (QĐ 315/QĐ-TTg)`
    : `${each}, đủ mức 1 tập huấn viên / 100 tổ (QĐ 315/QĐ-TTg)`;
}
