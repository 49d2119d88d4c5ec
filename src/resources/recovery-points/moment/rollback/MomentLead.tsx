import type { RecoveryPoint } from '../../../../cloud/types';
import { useText } from '../../../../i18n/text';
import { PlanLead } from '../../rollback/RollbackLead';
import { useTimeWords } from '../../timeWords';

/** A rollback of several instances in one or two large sentences. */
export function MomentLead(props: {
  id: string;
  targets: readonly RecoveryPoint[];
  name: string;
  /** The cloud's time, in ms since 1970. */
  now: number;
  hasSafety: boolean;
}) {
  const { targets, name, now } = props;
  const t = useText();
  const { span } = useTimeWords(now);
  const since = Math.max(0, ...targets.map(({ createdAt }) => now - createdAt));
  return (
    <PlanLead id={props.id}>
      {t('moments.rollbackLead', { count: targets.length, span: span(since), point: name })}{' '}
      {t(props.hasSafety ? 'moments.lead.safety' : 'moments.lead.noSafety')}
    </PlanLead>
  );
}
