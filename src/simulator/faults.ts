import type { Fault, State } from './model';
import { isCommand, signatures } from './wire/signatures';
import { putMeta } from './store';

const reads = /^(list|get|query|find|login$|logout$)/;

function strikes(fault: Fault, command: string): boolean {
  const isJob = isCommand(command) && signatures[command].async;
  if ((fault.kind === 'jobFailure' || fault.kind === 'stuckJob') && !isJob) return false;
  if (
    (fault.kind === 'sessionExpired' || fault.kind === 'rateLimited') &&
    /^log(in|out)$/.test(command)
  )
    return false;
  if (fault.command === '*') return true;
  if (fault.command === 'change') return !reads.test(command);
  return fault.command === command;
}

/** Faults for a call: every delay, and the first other fault. Each count drops by one. */
export function takeFaults(
  state: State,
  command: string,
): { delayMs: number; fault: Exclude<Fault, { kind: 'delay' }> | undefined } {
  let delayMs = 0;
  let fault: Exclude<Fault, { kind: 'delay' }> | undefined;
  let used = false;
  const left = state.meta.faults.flatMap((rule): readonly Fault[] => {
    if (!strikes(rule, command)) return [rule];
    if (rule.kind === 'delay') delayMs += rule.ms;
    else if (fault === undefined) fault = rule;
    else return [rule];
    if (rule.times === 'forever') return [rule];
    used = true;
    return rule.times > 1 ? [{ ...rule, times: rule.times - 1 }] : [];
  });
  if (used) putMeta(state, { faults: left });
  return { delayMs, fault };
}
