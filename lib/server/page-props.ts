/** What the framework hands a page: the address's query and the ids in its path, both still unparsed text. */
export type PageProps<Ids extends string = never> = {
  readonly params: Promise<Readonly<Record<Ids, string>>>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};
