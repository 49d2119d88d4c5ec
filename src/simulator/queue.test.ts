import { describe, expect, it } from 'vitest';
import { oneAtATime } from './queue';

describe('oneAtATime', () => {
  it('begins each work after the one before, failed or not', async () => {
    const steps: string[] = [];
    const exclusively = oneAtATime();
    const work = (name: string, fails = false) =>
      exclusively(async () => {
        steps.push(`${name} begins`);
        await Promise.resolve();
        steps.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      });
    const results = await Promise.allSettled([work('a'), work('b', true), work('c')]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});
