import Button from '@mui/material/Button';
import { useState } from 'react';
import type { Instance } from '../../../cloud/types';
import { useText } from '../../../i18n/text';
import { reasonText } from '../../rules/reasonText';
import { volumeVerdicts, hypervisorOf, takesOneSnapshotAtATime } from '../../volumes/volumeRules';
import { bulkPart } from '../../shared/bulk/bulkPart';
import { useInstanceScope } from '../instanceDisks';

const ScheduleSeveral = bulkPart(
  async () => (await import('../../snapshots/schedules/ScheduleSeveral')).ScheduleSeveral,
);

/** Sets a schedule for all volumes of an instance. */
export function ScheduleAll({ instance }: { instance: Instance }) {
  const t = useText();
  const context = useInstanceScope(instance);
  const [isOpen, setOpen] = useState(false);
  const volumes = (context?.volumes?.items ?? []).flatMap((volume) => {
    const verdict = context && volumeVerdicts(volume, context).get('schedule');
    if (context === undefined || verdict === undefined) return [];
    return {
      volume,
      reason: reasonText(t, verdict),
      isOneAtATime: takesOneSnapshotAtATime(hypervisorOf(volume, context)),
    };
  });
  if (volumes.length === 0) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t('schedules.all')}
      </Button>
      {isOpen && <ScheduleSeveral volumes={volumes} onClose={() => setOpen(false)} />}
    </>
  );
}
