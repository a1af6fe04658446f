/** What a decision of the commune's chairman about the roll decides. */
export const DECISION_KINDS = [
  'recognise_mediators',
  'recognise_leader',
  're_recognise',
  'end_mediators',
  'team_numbers',
  'establish_team',
  'dissolve_team',
] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const DECISION_KIND_LABELS: Record<DecisionKind, { readonly label: string; readonly source: string }> =
  {
    recognise_mediators: {
      label: 'Công nhận hòa giải viên',
      source: 'Luật Hòa giải ở cơ sở, Điều 8 khoản 4',
    },
    recognise_leader: { label: 'Công nhận tổ trưởng', source: 'Luật Hòa giải ở cơ sở, Điều 14' },
    re_recognise: {
      label: 'Công nhận lại sau sắp xếp đơn vị',
      source: 'Luật Hòa giải ở cơ sở, Điều 8 khoản 4; Luật Tổ chức chính quyền địa phương 72/2025/QH15',
    },
    end_mediators: { label: 'Cho thôi làm hòa giải viên', source: 'Luật Hòa giải ở cơ sở, Điều 11' },
    team_numbers: { label: 'Quy định số hòa giải viên', source: 'Luật Hòa giải ở cơ sở, Điều 12 khoản 2' },
    establish_team: { label: 'Thành lập tổ hòa giải', source: 'Luật Hòa giải ở cơ sở, Điều 12 khoản 2' },
    dissolve_team: { label: 'Giải thể tổ hòa giải', source: 'Luật Hòa giải ở cơ sở, Điều 12 khoản 2' },
  };

/** Decisions that give a seat its recognition. */
export const RECOGNISING_KINDS = ['recognise_mediators', 'recognise_leader', 're_recognise'] as const;
export type RecognisingKind = (typeof RECOGNISING_KINDS)[number];
