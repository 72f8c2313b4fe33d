const pad = (part: number): string => String(part).padStart(2, '0');

/** A length of time as people read it, in whole seconds: `durationText(3725) === '1:02:05'`, `durationText(9) === '0:09'`. */
export const durationText = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(whole % 60)}` : `${minutes}:${pad(whole % 60)}`;
};
