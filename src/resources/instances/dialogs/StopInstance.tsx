import { useState } from 'react';
import { useChange } from '../../../cloud/tasks/useChange';
import { stopInstance } from '../instanceChanges';
import { useText } from '../../../i18n/text';
import { ConfirmDialog } from '../../shared/dialog/ConfirmDialog';
import { CheckboxField } from '../../../ui/form/ChoiceFields';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is stopped; offers to force it where the cloud lets people do so. */
export function StopInstance() {
  const t = useText();
  const stop = useChange(stopInstance);
  const { instance, capabilities, refusal, remedy, close } = useInstanceDialog('stop', stop);
  const [forced, setForced] = useState(false);
  return (
    <ConfirmDialog
      title={t('instances.stop.title', { name: instance.name })}
      confirmLabel={t('instances.stop.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      remedy={remedy}
      onConfirm={(signal) => stop.send({ instance, forced }, signal)}
      estimate={stop.estimateFor({ instance, forced })}
      calls={() => stop.callsFor({ instance, forced })}
      onClose={close}
    >
      <p>{t('instances.stop.text')}</p>
      {capabilities.mayForceStop !== false && (
        <CheckboxField
          label={t('instances.stop.forced')}
          hint={t('instances.stop.forcedHint')}
          checked={forced}
          onChange={(event) => setForced(event.target.checked)}
        />
      )}
    </ConfirmDialog>
  );
}
