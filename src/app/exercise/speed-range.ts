// How slowly and how fast the exercise may play, in exercise seconds a real second.

export const SLOWEST = 1;
export const FASTEST = 7200;
