import Button from '@mui/material/Button';
import { useState } from 'react';
import { useChange } from '../../cloud/tasks/useChange';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import type { MenuAction } from '../../ui';
import { BulkActions } from '../shared/bulk/BulkActions';
import { CreateMoment } from '../recovery-points/moment/CreateMoment';
import { startInstance, stopInstance } from './instanceChanges';

/** Starts or stops several instances, or creates a recovery point of each. */
export function InstanceBulk(props: {
  resources: readonly Instance[];
  actionsOf: (instance: Instance) => readonly MenuAction[];
  onDone: () => void;
}) {
  const t = useText();
  const start = useChange(startInstance);
  const stop = useChange(stopInstance);
  const [isCreating, setCreating] = useState(false);
  const { resources, actionsOf } = props;
  const isOffered = resources.some((instance) =>
    actionsOf(instance).some(({ id }) => id === 'createRecoveryPoint'),
  );
  return (
    <>
      <BulkActions
        {...props}
        offers={[
          {
            id: 'start',
            label: t('instances.action.start'),
            send: (instance, signal, group) => start.send({ instance }, signal, group),
          },
          {
            id: 'stop',
            label: t('instances.action.stop'),
            send: (instance, signal, group) => stop.send({ instance }, signal, group),
          },
        ]}
      />
      {isOffered && (
        <Button onClick={() => setCreating(true)}>
          {t('bulk.action', { action: t('moments.action'), count: resources.length })}
        </Button>
      )}
      {isCreating && (
        <CreateMoment
          instances={resources}
          onClose={() => setCreating(false)}
          onDone={props.onDone}
        />
      )}
    </>
  );
}
