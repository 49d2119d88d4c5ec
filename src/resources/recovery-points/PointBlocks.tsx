import { whatPointsBlock, type BlockedByPoints } from '../rules/blocks';
import type { RecoveryPoint } from '../../cloud/types';
import { useNameList } from '../../i18n/nameList';
import { useText } from '../../i18n/text';
import { Consequences } from '../../ui/dialog/Consequences';

/** Actions that this console does not offer, and that a person may want to do elsewhere. */
const elsewhere: ReadonlySet<BlockedByPoints> = new Set(['network', 'reinstall', 'move']);

/** Actions on an instance that recovery points block, before the first one is created. */
export function PointBlocks(props: {
  /** The first point that would be created. */
  points: readonly Pick<RecoveryPoint, 'type'>[];
  hypervisor: string | undefined;
}) {
  const { points, hypervisor } = props;
  const t = useText();
  const names = useNameList();
  const { stops, mayStop } = whatPointsBlock(points, hypervisor);
  const text = (action: BlockedByPoints) => t(`blocks.${action}`);
  const list = (actions: readonly BlockedByPoints[]) => names(actions.map(text));
  return (
    <Consequences title={t('blocks.before')}>
      {stops
        .filter((action) => !elsewhere.has(action))
        .map((action) => (
          <li key={action}>{text(action)}</li>
        ))}
      {mayStop.length > 0 && <li>{t('blocks.may', { list: list(mayStop) })}</li>}
      <li>{t('blocks.elsewhere', { list: list(stops.filter((each) => elsewhere.has(each))) })}</li>
    </Consequences>
  );
}

/** The same in one sentence, of what this console offers. */
export function PointBlocksSentence(props: {
  points: readonly Pick<RecoveryPoint, 'type'>[];
  hypervisor: string | undefined;
}) {
  const t = useText();
  const names = useNameList();
  const { stops } = whatPointsBlock(props.points, props.hypervisor);
  const list = names(
    stops.filter((action) => !elsewhere.has(action)).map((action) => t(`blocks.${action}`)),
  );
  return <p className="soft">{t('blocks.sentence', { list })}</p>;
}
