import { useState } from 'react';
import { useChange } from '../../api/useChange';
import { stopInstance } from '../../api/instances';
import { useText } from '../../i18n/text';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { CheckboxField } from '../../ui/ChoiceFields';
import { useInstanceDialog } from './instanceDialog';

/** Asks before an instance is stopped; offers to force it where the cloud lets people do so. */
export function StopInstance() {
  const t = useText();
  const stop = useChange(stopInstance);
  const { instance, capabilities, refusal, wayOut, close } = useInstanceDialog('stop', stop);
  const [forced, setForced] = useState(false);
  return (
    <ConfirmDialog
      title={t('instances.stop.title', { name: instance.name })}
      confirmLabel={t('instances.stop.confirm')}
      rowId={instance.id}
      confirmDisabledReason={refusal}
      wayOut={wayOut}
      onConfirm={(signal) => stop.send({ instance, forced }, signal)}
      usual={stop.usualFor({ instance, forced })}
      calls={() => stop.callsFor({ instance, forced })}
      onClose={close}
    >
      <p>{t('instances.stop.text')}</p>
      {capabilities.mayForceStop && (
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
