import { DefinitionList } from '@/components/ui/definition-list';
import { Sheet } from '@/components/ui/sheet';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { ProgrammeTarget } from '@/lib/domain/programme/programme';

type CountingRuleProps = {
  readonly code: IndicatorCode;
  readonly target: Pick<ProgrammeTarget, 'wording' | 'source' | 'open'>;
};

/** How the figure counts, in plain words, with its source and what the sources leave open. */
export function CountingRule({ code, target: { wording, source, open } }: CountingRuleProps) {
  const { counted, outOf, leftOut, from } = INDICATORS[code];
  const rows = [
    { label: 'Được tính', value: counted },
    { label: 'Chia cho', value: outOf },
    { label: 'Không tính', value: leftOut },
    { label: 'Lấy từ', value: from },
    {
      label: 'Căn cứ',
      value: wording === null ? `${source}; chưa thấy con số trong văn bản.` : `${source}: «${wording}».`,
    },
    ...(open === null ? [] : [{ label: 'Còn để ngỏ', value: open }]),
  ];
  return (
    <Sheet title="Con số này đếm thế nào">
      <DefinitionList rows={rows} width="narrow" />
    </Sheet>
  );
}
