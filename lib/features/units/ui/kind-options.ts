import {
  atLineStart,
  CITY_KIND_LABELS,
  CITY_KINDS,
  COMMUNE_KIND_LABELS,
  COMMUNE_KINDS,
} from '@/lib/domain/units/unit-name';

export const CITY_KIND_OPTIONS = CITY_KINDS.map((value) => ({
  value,
  label: atLineStart(CITY_KIND_LABELS[value]),
}));

export const COMMUNE_KIND_OPTIONS = COMMUNE_KINDS.map((value) => ({
  value,
  label: atLineStart(COMMUNE_KIND_LABELS[value]),
}));
