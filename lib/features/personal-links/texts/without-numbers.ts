const MAIL = /\S+@\S+/g;
/** Nine digits and more, however they are set apart: telephones and identity cards. A date has eight. */
const LONG_NUMBER = /\+?\d(?:[\s.()-]*\d){8,}/g;

/** A text as an official typed it, without what reaches or names a person by number or mail. */
export const withoutNumbers = (text: string): string => text.replace(MAIL, '…').replace(LONG_NUMBER, '…');
