import type { RollColumn } from '@/lib/domain/import/layout';
import { NAMES, NOTE, NUMBER, PHONE, type Wordings } from '@/lib/domain/import/layout/wordings';

/** How communes head the columns of a roll. */
export const ROLL_HEADINGS: Wordings<RollColumn> = [
  { field: 'number', ...NUMBER },
  ...NAMES,
  { field: 'birthMale', certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|sinh ngay) > nam$/ },
  { field: 'birthFemale', certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|sinh ngay) > nu$/ },
  {
    field: 'birth',
    certain: /^(?:nam sinh|ngay sinh|ngay thang nam sinh|sinh nam|ngay nam sinh)$/,
    likely: /\b(?:nam sinh|ngay sinh|thang nam sinh|sinh nam|sinh ngay|namsinh|ns)\b/,
  },
  { field: 'age', certain: /^(?:tuoi|do tuoi)$/ },
  { field: 'sexMale', certain: /^(?:gioi tinh|gioi|phai|gioi tinh nam nu) > nam$/, likely: /^nam$/ },
  {
    field: 'sexFemale',
    certain: /^(?:gioi tinh|gioi|phai|gioi tinh nam nu) > nu$/,
    likely: /^(?:nu|la nu|hoa giai vien nu)$/,
  },
  {
    field: 'sex',
    certain: /^(?:gioi tinh|phai|nam nu|gioi)$/,
    likely: /^(?:gioi tinh|phai|nam nu)\b/,
    not: / > /,
  },
  { field: 'ethnicity', certain: /^(?:dan toc|thanh phan dan toc)$/, likely: /\bdan toc\b/ },
  {
    field: 'schooling',
    certain: /^(?:trinh do (?:van hoa|hoc van|giao duc pho thong)|van hoa|hoc van)$/,
    likely: /\b(?:van hoa|hoc van|giao duc pho thong) *$/,
  },
  {
    field: 'qualification',
    certain:
      /^(?:trinh do|trinh do chuyen mon|chuyen mon|trinh do chuyen mon nghiep vu|trinh do cm|trinh do cmnv|bang cap)$/,
    likely: /\b(?:trinh do|chuyen mon|bang cap|nganh dao tao|dao tao)\b/,
    not: /\b(?:ly luan|chinh tri|llct|tin hoc|ngoai ngu|da qua|boi duong|tap huan)\b/,
  },
  {
    field: 'role',
    certain:
      /^(?:chuc vu|chuc danh|vai tro|nhiem vu|chuc vu trong to|chuc danh trong to|vai tro trong to|chuc (?:vu|danh) trong to hoa giai|(?:nhiem vu|vai tro|chuc trach) trong to hoa giai)$/,
    likely: /\b(?:chuc (?:vu|danh)|vai tro|nhiem vu|to truong)\b.*/,
    not: /\b(?:cong tac|dang|hien nay|khac|nghe|xa hoi|doan the|dam nhiem|kiem nhiem|thon|dan pho|chinh quyen)\b/,
  },
  {
    field: 'occupation',
    certain:
      /^(?:nghe nghiep|cong viec|nghe nghiep chuc vu|chuc vu cong tac|don vi cong tac|chuc vu dang dam nhiem|cong viec hien nay|chuc vu khac|thanh phan)$/,
    likely: /\b(?:nghe nghiep|cong tac|dam nhiem|kiem nhiem|doan the|chuc vu|co cau|thanh phan)\b/,
    not: /\b(?:dan toc|so nam|tham nien|thoi gian|nam)\b/,
  },
  {
    field: 'address',
    certain:
      /^(?:dia chi|noi o|noi o hien nay|cho o|cho o hien nay|noi cu tru|noi thuong tru|dia chi thuong tru|ho khau thuong tru|noi dang ky thuong tru)$/,
    likely: /\b(?:dia chi|noi o|cho o|cu tru|thuong tru|ho khau|tam tru)\b/,
    not: /\bemail\b/,
  },
  { field: 'phone', ...PHONE },
  {
    field: 'decisionDate',
    certain:
      /^(?:ngay|ngay thang nam|ngay ban hanh|ngay ky|ngay (?:quyet dinh|qd)|.*\b(?:quyet dinh|qd)\b.* > ngay.*|ngay (?:cong nhan|thang nam cong nhan)|ngay (?:thang nam )?(?:quyet dinh|qd)\b.*)$/,
  },
  {
    field: 'decisionNumber',
    certain: /^(?:so (?:quyet dinh|qd)|(?:quyet dinh|qd)\b.* > so(?: qd| quyet dinh)?)$/,
  },
  {
    field: 'decision',
    certain:
      /^(?:quyet dinh|qd|quyet dinh cong nhan|qd cong nhan|quyet dinh cong nhan so ngay|so ngay quyet dinh)$/,
    likely: /\b(?:quyet dinh|qd)\b/,
  },
  {
    field: 'team',
    certain: /^(?:to hoa giai|ten to hoa giai|to hg|thuoc to hoa giai|ten to|to hoa giai so|ten to hg|thg)$/,
    likely: /\b(?:to hoa giai|to hg)\b/,
    not: /\b(?:chuc|vai tro|nhiem vu|ten hoa giai vien|ho (?:va )?ten|so luong)\b/,
  },
  {
    field: 'hamlets',
    certain:
      /^(?:to dan pho|tdp|thon|thon to dan pho|khu pho|thon tdp|khu dan cu|ap|ban|xom|dia ban|to dan pho so|thon ap|thon ban|thon xom|thon ban to dan pho)$/,
    likely: /\b(?:to dan pho|tdp|thon|khu pho|dia ban|khu dan cu|ap)\b/,
    not: /\b(?:dia chi|noi o|cho o|chuc|thuong tru)\b/,
  },
  { field: 'note', ...NOTE },
];
