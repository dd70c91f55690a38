import type { Colour, LampTally } from '@/api/types';

const FIELDS = { RED: 'red', YELLOW: 'yellow', BLUE: 'blue', NORMAL: 'normal', GREY: 'grey' } as const;

export const countOf = (tally: LampTally, colour: Colour): number => tally[FIELDS[colour]];
