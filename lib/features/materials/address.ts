/** The sets of materials. */
export const MATERIALS_HREF = '/materials';

/** The page of one set. */
export const setHref = (setId: string): string => `${MATERIALS_HREF}/${setId}`;

/** The page of one version of a set: who has it and who not. */
export const versionHref = (versionId: string): string => `${MATERIALS_HREF}/versions/${versionId}`;

/** A text is read on its page; a link is followed through the portal, which notes that it was opened. */
export const documentHref = ({
  documentId,
  url,
}: {
  readonly documentId: string;
  readonly url: string | null;
}): string => `${MATERIALS_HREF}/documents/${documentId}${url === null ? '' : '/open'}`;
