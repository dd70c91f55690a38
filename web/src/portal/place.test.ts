import { describe, expect, it } from 'vitest';
import { addressOf, placeOf } from './place';

describe('addresses of the portal', () => {
  it('reads and writes unit and month', () => {
    expect(placeOf('/portal')).toEqual({});
    expect(placeOf('/portal/3')).toEqual({ unit: '3' });
    expect(placeOf('/portal/3/2023-05')).toEqual({ unit: '3', month: '2023-05' });
    expect(addressOf({ unit: '3', month: '2023-05' })).toBe('/portal/3/2023-05');
    expect(addressOf({ month: '2023-05' })).toBe('/portal');
  });
  it('reads and writes rankings', () => {
    expect(placeOf('/portal/rankings')).toEqual({ rankings: true });
    expect(placeOf('/portal/rankings/k1')).toEqual({ rankings: true, ranking: 'k1' });
    expect(addressOf({ rankings: true, ranking: 'k1' })).toBe('/portal/rankings/k1');
    expect(addressOf({ rankings: true })).toBe('/portal/rankings');
  });
  it('leaves out what is no unit and no month', () => {
    expect(placeOf('/portal/x/y')).toEqual({});
    expect(placeOf('/portal/3/may')).toEqual({ unit: '3' });
  });
});
