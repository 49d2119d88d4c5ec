import { useChange } from '../../cloud/tasks/useChange';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { BulkActions } from '../shared/bulk/BulkActions';
import { startInstance, stopInstance } from './instances';

/** Starts or stops several instances. */
export function InstanceBulk(props: {
  resources: readonly Instance[];
  actionsOf: (instance: Instance) => readonly MenuAction[];
  onDone: () => void;
}) {
  const t = useText();
  const start = useChange(startInstance);
  const stop = useChange(stopInstance);
  return (
    <BulkActions
      {...props}
      offers={[
        {
          id: 'start',
          label: t('instances.action.start'),
          send: (instance, signal) => start.send({ instance }, signal),
        },
        {
          id: 'stop',
          label: t('instances.action.stop'),
          send: (instance, signal) => stop.send({ instance }, signal),
        },
      ]}
    />
  );
}
