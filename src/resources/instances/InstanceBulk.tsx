import Button from '@mui/material/Button';
import { useState } from 'react';
import { useListedPageEnvironment } from '../../cloud/environments/environments';
import { useCapabilities } from '../../cloud/session/capabilities';
import { useTasks } from '../../cloud/tasks/taskHooks';
import { useChange } from '../../cloud/tasks/useChange';
import type { Instance } from '../../cloud/types';
import { useText } from '../../i18n/text';
import { BulkActions } from '../shared/bulk/BulkActions';
import { CreateMoment } from '../recovery-points/moment/CreateMoment';
import { startInstance, stopInstance } from './instanceChanges';
import { instanceVerdicts } from './instanceRules';

/** Starts or stops several instances, or creates a recovery point of each. */
export function InstanceBulk(props: { resources: readonly Instance[]; onDone: () => void }) {
  const t = useText();
  const start = useChange(startInstance);
  const stop = useChange(stopInstance);
  const [isCreating, setCreating] = useState(false);
  const { resources } = props;
  const capabilities = useCapabilities();
  const tasks = useTasks();
  const environment = useListedPageEnvironment();
  const verdictsOf = (instance: Instance) =>
    capabilities && instanceVerdicts(instance, { capabilities, tasks, environment });
  const isOffered = resources.some((instance) => verdictsOf(instance)?.has('createRecoveryPoint'));
  return (
    <>
      <BulkActions
        {...props}
        verdictsOf={verdictsOf}
        offers={[
          {
            action: 'start',
            label: t('instances.action.start'),
            title: (count) => t('bulk.start', { count }),
            send: (instance, signal, group) => start.send({ instance }, signal, group),
          },
          {
            action: 'stop',
            label: t('instances.action.stop'),
            title: (count) => t('bulk.stop', { count }),
            effect: t('bulk.stopEffect'),
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
