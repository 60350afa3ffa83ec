// What an explanation is made of. Words of the field say what they mean and where that was read; figures say how they are counted.

export interface Entry {
  /** As the glossary lists it. */
  readonly name: string;
  /** Other spellings that stand for it on the screen; the name is one already. */
  readonly forms?: readonly string[];
  readonly says: string;
  /** Where that comes from: a public document, or this product. */
  readonly from: string;
  /** Paragraphs of the Strategic Policing Requirement. */
  readonly spr?: readonly string[];
}
