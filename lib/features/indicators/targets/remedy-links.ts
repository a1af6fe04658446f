import { can, type Permission } from '@/lib/domain/access/permissions';
import type { Actor } from '@/lib/domain/access/roles';
import { REASON_CODES, REASONS, type ReasonCode } from '@/lib/domain/indicators/reasons';
import type { CountedFigure } from '@/lib/domain/indicators/count';
import type { Remedy } from '@/lib/domain/indicators/verdict';
import { formatCount } from '@/lib/format/number';

type RemedyPlace = {
  /** Where the work is done. */
  readonly href: string;
  /** Who may do it: a button nobody may press is not shown. */
  readonly permission: Permission;
  /** A verb with its object and number. */
  readonly label: (count: string) => string;
};

const WORK: Record<Remedy, RemedyPlace> = {
  open_team: { href: '/roll/radar', permission: 'roll:keep', label: (n) => `Kiện toàn ${n} tổ` },
  recognise: { href: '/roll/radar', permission: 'roll:keep', label: (n) => `Công nhận ${n} người` },
  invite_to_skills_class: {
    href: '/trainings',
    permission: 'training:keep',
    label: (n) => `Mời ${n} người vào lớp kỹ năng`,
  },
  invite_to_class: {
    href: '/trainings',
    permission: 'training:keep',
    label: (n) => `Mời ${n} người vào lớp`,
  },
  train_trainer: {
    href: '/trainings',
    permission: 'training:keep',
    label: (n) => `Mời ${n} tập huấn viên vào lớp`,
  },
  hand_out_materials: {
    href: '/materials',
    permission: 'material:keep',
    label: (n) => `Phát tài liệu cho ${n} người`,
  },
  hand_out_to_trainer: {
    href: '/materials',
    permission: 'material:keep',
    label: (n) => `Phát tài liệu cho ${n} tập huấn viên`,
  },
  link_supporter: {
    href: '/supporters',
    permission: 'supporter:keep',
    label: (n) => `Gắn người hỗ trợ cho ${n} tổ`,
  },
  record_support_activity: {
    href: '/supporters/activities',
    permission: 'supporter:record',
    label: (n) => `Ghi hoạt động hỗ trợ cho ${n} tổ`,
  },
  open_case: { href: '/mediation-cases', permission: 'case:list', label: (n) => `Xem ${n} vụ việc` },
  open_task: {
    href: '/programme/tasks',
    permission: 'programme:keep_tasks',
    label: (n) => `Xem ${n} nhiệm vụ`,
  },
};

/** The one button that moves these records; null where the reader may not do it, or there is nothing to move. */
export type RemedyButton = { readonly label: string; readonly href: string };

/** The work a remedy leads to, for so many records. */
export function remedyButton(remedy: Remedy, count: number, actor: Pick<Actor, 'role'>): RemedyButton | null {
  const { href, permission, label } = WORK[remedy];
  return count > 0 && can(actor, permission) ? { href, label: label(formatCount(count)) } : null;
}

/** A remedy with the records it would move. */
export type RemedyWork = {
  readonly remedy: Remedy;
  readonly count: number;
  readonly reasons: readonly ReasonCode[];
};

/** The remedy that would move most of what is left out. */
export function mainRemedy({ reasons }: CountedFigure): RemedyWork | null {
  const works = new Map<Remedy, RemedyWork>();
  for (const code of REASON_CODES) {
    const { verdict, remedy } = REASONS[code];
    const count = reasons[code] ?? 0;
    if (verdict !== 'left_out' || remedy === null || count === 0) continue;
    const before = works.get(remedy);
    works.set(remedy, {
      remedy,
      count: (before?.count ?? 0) + count,
      reasons: [...(before?.reasons ?? []), code],
    });
  }
  return [...works.values()].sort((first, second) => second.count - first.count)[0] ?? null;
}
