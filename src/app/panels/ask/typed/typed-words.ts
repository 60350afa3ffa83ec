// Words of the field for a question in a person's own words: all that the start needs of the page of questions.

export const TYPED = 'Ask in your own words';
export const TYPED_HINT = 'How soon could 40 PSUs be in Leeds?';
export const TYPED_ASK = 'Ask';
