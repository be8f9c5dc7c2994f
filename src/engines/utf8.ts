/** Bytes of a text in UTF-8. Half of a pair of surrogates counts as what stands for it in a file, three bytes. */
export const utf8Length = (text: string): number =>
  encodeURIComponent(text.toWellFormed()).replace(/%../g, '%').length;
