// The zone of who sits here, as its browser knows it.
export const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
