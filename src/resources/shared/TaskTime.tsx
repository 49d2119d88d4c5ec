import styled from '@emotion/styled';
import { useEffect, useEffectEvent, useState } from 'react';
import { isLonger, type DurationEstimate } from '../../cloud/tasks/durations';
import { operationOf, type TaskKind } from '../../cloud/operations';
import { useText, type Text } from '../../i18n/text';
import { useAnnounce } from '../../ui/feedback/announce';
import { useNow } from '../../ui/feedback/clock';
import { useFormats } from '../../ui/formats';
import { spanText } from './spanText';

export interface TaskTimeProps {
  kind: TaskKind;
  /** Start and end, in ms since 1970. */
  since: number;
  until?: number | undefined;
  estimate: DurationEstimate | undefined;
  /** Part that must stay open for the rest: this tab, where it is to send more; else nothing. */
  stays: 'tab' | 'cloud';
}

/** Elapsed and usual time of a task; once it is longer than usual, advice on what is safe to do. */
export function TaskTime({ kind, since, until, estimate, stays }: TaskTimeProps) {
  const t = useText();
  const { elapsed } = useFormats();
  const runs = until === undefined;
  const now = useNow(runs);
  const [shownAt] = useState(() => Date.now());
  const ms = Math.max(0, (until ?? now) - since);
  const isLongerAt = (moment: number) =>
    runs && estimate !== undefined && isLonger(moment - since, estimate);
  const longer = isLongerAt(now);
  const span = estimate && spanText(t, estimate);
  const advice = [t(`durations.safe.${stays}`), ...cautionOf(t, kind)];
  const said = t('durations.saidLonger', { task: t(`task.${kind}.name`) });
  useSaidOnce(longer, isLongerAt(shownAt), [said, ...advice]);
  return (
    <Box>
      <span className="tabular">{elapsed(ms)}</span>
      {runs && span !== undefined && !longer && <>, {t('durations.usually', { span })}</>}
      {longer && (
        <>
          , <strong>{t('durations.longer', { span })}</strong>
          {advice.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
    </Box>
  );
}

function cautionOf(t: Text, kind: TaskKind): readonly string[] {
  const { caution } = operationOf(kind);
  return caution === undefined ? [] : [t(`durations.caution.${caution}`)];
}

/** Says something when it becomes so under the person's eyes, not when it was so before. */
function useSaidOnce(isSo: boolean, wasSo: boolean, sentences: readonly string[]) {
  const { say } = useAnnounce();
  const tell = useEffectEvent(() => say(sentences.join(' ')));
  useEffect(() => {
    if (isSo && !wasSo) tell();
  }, [isSo, wasSo]);
}

const Box = styled('div')`
  min-width: 0;
  color: var(--ink-soft);
  & > strong {
    font-weight: 600;
    color: var(--warning);
  }
  & > p {
    margin: 4px 0 0;
    color: var(--ink);
  }
`;
