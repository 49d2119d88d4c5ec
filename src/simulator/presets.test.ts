import { describe, expect, it } from 'vitest';
import { faultPresets, presetFault } from './presets';

describe('fault presets', () => {
  it('each have faults of their own id', () => {
    const ids = faultPresets.flatMap((preset) => preset.faults().map((fault) => fault.id));
    expect(new Set(ids).size).toBe(faultPresets.length);
  });

  it('fit any command, or the one that is named', () => {
    expect(presetFault('networkLost')).toMatchObject({ command: '*', times: 3 });
    expect(presetFault('nextTaskFails')).toMatchObject({ command: 'change', times: 1 });
    for (const preset of faultPresets)
      for (const fault of preset.faults('listVolumes')) expect(fault.command).toBe('listVolumes');
  });
});
