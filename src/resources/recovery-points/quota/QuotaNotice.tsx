import type { ReactNode } from 'react';
import type { Lineage } from '../lineage/lineage';
import { isNearlyFull, type QuotaReading } from './quota';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { Notice } from '../../../ui';
import { QuotaProposal } from './QuotaProposal';

interface Props {
  instance: Instance;
  lineage: Lineage;
  quota: QuotaReading;
  /** True if the account may delete recovery points. */
  mayFree: boolean;
}

/** An assumed limit is shown as uncertain. */
const wordOf = ({ level, source }: QuotaReading & { level: 'last' | 'full' }) =>
  level === 'full' && source === 'usual' ? 'fullUsual' : level;

/** Warning if only the safety point's slot is left, or none, with a proposal what to delete. */
export function QuotaNotice(props: Props) {
  const t = useText();
  const { quota } = props;
  if (!isNearlyFull(quota)) return null;
  return (
    <Free {...props} title={t(`quota.${wordOf(quota)}Title`)}>
      {t(quota.limit === 0 ? 'reason.pointLimitZero' : `quota.${wordOf(quota)}Text`, {
        instance: props.instance.name,
      })}
    </Free>
  );
}

/** Quota before another point is created: its effect, or a warning that it may be refused. */
export function QuotaBeforeCreate(props: Props) {
  const t = useText();
  const { quota } = props;
  if (!isNearlyFull(quota)) return null;
  return (
    <Free {...props} title={t(`quota.${wordOf(quota)}Title`)}>
      {quota.level === 'last'
        ? t('quota.taken')
        : t('quota.beyond', { instance: props.instance.name, used: quota.used })}
    </Free>
  );
}

function Free(props: Props & { title: string; children: ReactNode }) {
  const t = useText();
  const { instance, lineage, quota } = props;
  const { limit = 0, source } = quota;
  return (
    <Notice tone="warning" title={props.title}>
      <p>
        {props.children} {source !== 'told' && t(`quota.${source}`, { limit })}
      </p>
      {props.mayFree && limit > 0 && <QuotaProposal instanceId={instance.id} lineage={lineage} />}
    </Notice>
  );
}
