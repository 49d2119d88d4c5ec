import { readTracedEvents, readTracedRows } from '../../cloud/changes/tracedRows';
import type { Trace } from '../../cloud/changes/trace';
import type { TracedRow } from '../../cloud/changes/traceSearch';
import type { Reading } from '../../cloud/cloud';
import { instanceSource } from '../instances/instances';
import { recoveryPointSource } from '../recovery-points/recoveryPoints';
import { planText } from '../snapshots/schedules/schedule';
import { scheduleKey, scheduleSource } from '../snapshots/schedules/schedules';
import { snapshotSource } from '../snapshots/snapshots';
import { templateSource } from '../templates/templates';
import { volumeSource } from '../volumes/volumes';

/** The rows that a trace is compared with. */
export function readRows(reading: Reading, trace: Trace): Promise<readonly TracedRow[]> {
  const { from, name, about = 'instance' } = trace.kind === 'made' ? trace : {};
  const id = trace.kind === 'became' ? trace.id : undefined;
  switch (trace.list) {
    case 'instances':
      return readTracedRows(reading, instanceSource, { id, name }, (instance) => instance);
    case 'volumes':
      return readTracedRows(reading, volumeSource, { id, name }, (volume) => ({
        ...volume,
        from: volume.snapshotId,
      }));
    case 'snapshots':
      return readTracedRows(reading, snapshotSource, { id, volumeid: from }, (snapshot) => ({
        ...snapshot,
        // Snapshots of a schedule were not requested by a person.
        from: snapshot.intervalType === 'MANUAL' ? snapshot.volumeId : undefined,
      }));
    case 'templates':
      return readTracedRows(reading, templateSource, { id, name }, (template) => ({
        ...template,
        state: template.status ?? '',
        isMoving: !template.isReady,
      }));
    case 'recoveryPoints':
      return readTracedRows(
        reading,
        recoveryPointSource,
        { vmsnapshotid: id, virtualmachineid: from },
        (point) => ({ ...point, from: point.instanceId }),
      );
    case 'snapshotSchedules': {
      const [volumeid = ''] = id?.split(' ') ?? [];
      const { environment } = reading;
      const projectid = environment.kind === 'project' ? environment.id : undefined;
      return readTracedRows(reading, scheduleSource, { volumeid, projectid }, (schedule) => ({
        id: scheduleKey(schedule.volumeId, schedule.kind),
        name: schedule.name,
        state: planText(schedule),
      }));
    }
    case 'events':
      return readTracedEvents(reading, from ?? '', about);
  }
}
