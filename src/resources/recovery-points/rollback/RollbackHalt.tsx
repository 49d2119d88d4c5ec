import type { Rollback } from './rollback';
import { useText } from '../../../i18n/text';
import { RunHalt } from '../runs/RunHalt';

/** Reason why a rollback stopped, and the state that it left. */
export function RollbackHalt({ rollback, stands }: { rollback: Rollback; stands: string }) {
  const t = useText();
  if (rollback.halt === undefined) return null;
  const values = { instance: rollback.instance.name, point: rollback.target.name };
  return (
    <RunHalt
      halt={rollback.halt}
      tone={rollback.halt.kind === 'asked' ? 'neutral' : 'error'}
      said={t(`rollback.halt.${rollback.halt.kind}`, values)}
      stands={stands}
    />
  );
}
