/** A calendar day `yyyy-MM-dd`, without time or zone: deadlines of the law count days, not hours. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' };
