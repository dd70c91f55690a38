import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from './place';

describe('addresses of the portal', () => {
  it('reads and writes unit and month', () => {
    expect(placeOf('/portal')).toEqual({});
    expect(placeOf('/portal/3/2023-05')).toEqual({ unit: '3', month: '2023-05' });
    expect(placeOf(addressOf({ unit: '平凉市', month: '2023-05' }))).toEqual({ unit: '平凉市', month: '2023-05' });
    expect(addressOf({ month: '2023-05' })).toBe('/portal');
  });
});
