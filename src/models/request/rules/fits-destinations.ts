import { BodyRule } from './body-rule';
import { wireName } from './wire-name';

const MOST_DESTINATIONS = 3;

/** There must be at most 3 destinations for an event. */
export function FitsDestinations(wire: string): PropertyDecorator {
  return BodyRule('fitsDestinations', wire, (notifications) => {
    if (typeof notifications !== 'object' || notifications === null) return undefined;
    const full = Object.entries(notifications).find(
      ([, destinations]) => Array.isArray(destinations) && destinations.length > MOST_DESTINATIONS,
    );
    if (!full) return undefined;
    const [event, destinations] = full as [string, unknown[]];
    return `must have at most ${MOST_DESTINATIONS} destinations for an event, but ${wireName(event)} has ${destinations.length}`;
  });
}
