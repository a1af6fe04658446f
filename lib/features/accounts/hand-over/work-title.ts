import { ELECTION_KIND_LABELS } from '@/lib/domain/election/labels';
import { CHANGE_LABELS } from '@/lib/domain/unit-change/kinds';
import type { OpenWork } from '@/lib/features/accounts/hand-over/open-work';

/** A matter as both sides call it. Cases go by number and team: a list that is printed names no family. */
export function workTitle(matter: OpenWork): string {
  switch (matter.kind) {
    case 'case':
      return `Vụ ${matter.word}, ${matter.place}`;
    case 'import':
      return `Tệp đang nhập «${matter.place}»`;
    case 'election':
      return `${ELECTION_KIND_LABELS[matter.word]}, ${matter.place}`;
    case 'leaving':
      return `Thôi làm hòa giải viên: ${matter.word}, ${matter.place}`;
    case 'unit_change':
      return `${CHANGE_LABELS[matter.word]}, theo văn bản ${matter.place}`;
  }
}
