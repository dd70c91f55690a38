import type { CampaignPhase } from '@/api/types';

const DAY = 86_400_000;
const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;

export const daysIn = ({ from, to }: Pick<CampaignPhase, 'from' | 'to'>) => at(to) - at(from) + 1;

/** Where each phase lies between the first and the last day of all, in percent; in the order of their beginning. */
export const placePhases = (phases: CampaignPhase[]) => {
  const first = Math.min(...phases.map(({ from }) => at(from)));
  const last = Math.max(...phases.map(({ to }) => at(to)));
  const whole = last - first + 1;
  return [...phases]
    .sort((one, other) => one.from.localeCompare(other.from) || one.to.localeCompare(other.to))
    .map((phase) => ({
      phase,
      days: daysIn(phase),
      left: ((at(phase.from) - first) * 100) / whole,
      width: (daysIn(phase) * 100) / whole,
    }));
};

/** From the first day of the first phase to the last day of the last. */
export const spanOf = (phases: CampaignPhase[]) => ({
  from: phases.map(({ from }) => from).sort()[0],
  to: phases
    .map(({ to }) => to)
    .sort()
    .at(-1),
});
