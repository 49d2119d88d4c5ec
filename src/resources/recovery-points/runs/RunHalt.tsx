import type { Halt } from '../../../cloud/runs/run';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';

/** Why a run stopped: what `said` says of it, in the engine's words too, and where things stand. */
export function RunHalt(props: {
  halt: Halt<string>;
  tone?: 'neutral' | 'error';
  said: string;
  stands: string | undefined;
}) {
  const { halt, tone = 'error', said, stands } = props;
  const t = useText();
  return (
    <Notice tone={tone} role="alert">
      {halt.cause !== undefined && halt.kind !== 'refused' && (
        <p>{t(`error.${halt.cause}.title`, { command: '' })}</p>
      )}
      <p>{said}</p>
      {halt.text !== undefined && <p>{t('rollback.engineSays', { text: halt.text })}</p>}
      {stands !== undefined && <p>{stands}</p>}
    </Notice>
  );
}
