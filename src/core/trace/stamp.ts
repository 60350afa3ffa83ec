// A moment of an exercise as logs write it: how long after the start.

/** Seconds after the start as T+h:mm:ss. */
export const stampOf = (timeSec: number): string => {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `T+${Math.floor(timeSec / 3600)}:${two(Math.floor(timeSec / 60) % 60)}:${two(timeSec % 60)}`;
};
